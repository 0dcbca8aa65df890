import { Plus } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { KitStage } from '../../../src-main/core/kit/kit.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useKit } from '../../state/kit-store.ts';
import { Action } from '../../ui/action.tsx';
import { WhyButton } from '../help/why-button.tsx';
import { makeStage } from './own-stage.ts';
import { PlanHealth } from './plan-health.tsx';
import { PlanList } from './plan-list.tsx';
import './plan.css';
import { addStage } from './stage-changes.ts';
import { planWords } from './words.ts';

// Loaded when a stage is first edited or added.
const EditStageDialog = lazy(async () => {
  const { EditStageDialog: component } = await import('./edit-stage-dialog.tsx');
  return { default: component };
});
const StageDialog = lazy(async () => {
  const { StageDialog: component } = await import('./stage-dialog.tsx');
  return { default: component };
});

/** The stages of the hiring process, at the left of the window. */
export function PlanRail({ current }: { current: string | null }) {
  const bridge = useBridge();
  // Whoever types in a question does not wait for the plan.
  const kit = useDeferredValue(useKit());
  const [editing, setEditing] = useState<KitStage | null>(null);
  const [adding, setAdding] = useState(false);
  const minutes = kit.stages.reduce((sum, stage) => sum + stage.minutes, 0);
  return (
    <nav className="plan" aria-label={planWords.plan} data-part tabIndex={-1}>
      <div className="plan-head">
        <h2 className="title-13">{planWords.plan}</h2>
        <p className="text-12 muted figures">{planWords.total(kit.stages.length, minutes)}</p>
      </div>
      <PlanList kit={kit} current={current} onEdit={setEditing} />
      <div className="plan-foot">
        <Action kind="quiet" icon={Plus} onPress={() => setAdding(true)}>
          {planWords.add}
        </Action>
        <PlanHealth kit={kit} />
        <WhyButton topic="plan" />
      </div>
      <Suspense>
        {editing && <EditStageDialog stage={editing} onClose={() => setEditing(null)} />}
        {adding && (
          <StageDialog
            title={planWords.addTitle}
            submit={planWords.addIt}
            withKind
            initial={{
              title: planWords.newStage,
              kind: 'interview',
              minutes: 45,
              interviewers: [],
              people: [],
              purpose: '',
              optional: false,
            }}
            onSubmit={(form) =>
              addStage(bridge, makeStage(`own-${crypto.randomUUID()}`, form, kit.role.title))
            }
            onClose={() => setAdding(false)}
          />
        )}
      </Suspense>
    </nav>
  );
}
