import type { KitStage } from '../../../src-main/core/kit/kit.ts';
import { peopleOf } from '../../../src-main/core/kit/staffing.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import type { StageForm } from './own-stage.ts';
import { editStagePlan } from './stage-changes.ts';
import { StageDialog } from './stage-dialog.tsx';
import { planWords } from './words.ts';

/** Changes name, length, people and purpose of a stage in one step. */
export function EditStageDialog({ stage, onClose }: { stage: KitStage; onClose: () => void }) {
  const bridge = useBridge();
  const { title, kind, minutes, interviewers, purpose, optional } = stage;
  const people = [...peopleOf(stage)];
  const submit = (form: StageForm) => {
    const change = {
      ...(form.title !== title && { title: form.title }),
      ...(form.minutes !== minutes && { minutes: form.minutes }),
      ...(form.interviewers.join() !== interviewers.join() && { interviewers: form.interviewers }),
      ...(form.people.join('\n') !== people.join('\n') && { people: form.people }),
      ...(form.purpose !== purpose && { purpose: form.purpose }),
      ...(form.optional !== optional && { optional: form.optional }),
    };
    editStagePlan(bridge, stage, change);
  };
  return (
    <StageDialog
      title={planWords.editTitle}
      submit={planWords.apply}
      initial={{ title, kind, minutes, interviewers, people, purpose, optional }}
      withKind={false}
      minutesHint={stage.minutesAssumed ? planWords.assumed : undefined}
      onSubmit={submit}
      onClose={onClose}
    />
  );
}
