import { Pencil, Printer, StickyNote, TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import { whoTakes } from '../../../src-main/core/kit/staffing.ts';
import type { Kit, KitStage } from '../../../src-main/core/kit/kit.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { printScorecard } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { KitText } from '../../ui/kit-text.tsx';
import { PageLine } from '../../ui/page-line.tsx';
import { placeOf } from '../../ui/page-place.ts';
import { duration, stageKindWords } from '../../ui/words.ts';
import { WhyButton } from '../help/why-button.tsx';
import { planWords } from '../plan/words.ts';
import { InterviewerNote, useNote } from './interviewer-note.tsx';
import { editStage } from './question-changes.ts';
import { stageFieldId } from './stage-fields.ts';
import { TimelineBar } from './timeline-bar.tsx';
import { questionWords } from './words.ts';

// Loaded when a stage is first edited.
const EditStageDialog = lazy(async () => {
  const { EditStageDialog: component } = await import('../plan/edit-stage-dialog.tsx');
  return { default: component };
});

interface StageHeadProps {
  kit: Kit;
  stage: KitStage;
  page: readonly PageRow[] | null;
}

/** Name, length, people, purpose and time of a stage. */
export function StageHead({ kit, stage, page }: StageHeadProps) {
  const [editing, setEditing] = useState(false);
  const noteId = stageFieldId(stage.id, 'note');
  const note = useNote(stage.note, noteId);
  const print = () => {
    flushPendingEdits();
    printScorecard(stage.id);
  };
  const warnings = kit.warnings.filter(
    ({ code, message }) =>
      (code === 'stage-over' || code === 'stage-not-filled') &&
      message.startsWith(`${stage.title}:`),
  );
  return (
    <header className="stage-head">
      <div className="stage-title">
        <span className="stage-number figures" aria-hidden>
          {kit.stages.indexOf(stage) + 1}
        </span>
        <h2 className="title-20">{stage.title}</h2>
      </div>
      <p className="stage-facts text-13 muted">
        {stage.kind !== 'interview' && stageKindWords[stage.kind] !== stage.title && (
          <span>{stageKindWords[stage.kind]}</span>
        )}
        {stage.minutes > 0 && (
          <span className="figures">
            {duration(stage.minutes)}
            {stage.minutesAssumed && ` (${questionWords.assumed})`}
          </span>
        )}
        {stage.optional && <span>{planWords.optional}</span>}
        {whoTakes(stage) !== '' && <span translate="no">{whoTakes(stage)}</span>}
        {stage.line !== null && (
          <span>
            <PageLine
              line={stage.line}
              text={stage.title}
              page={page}
              file={kit.role.source.file}
              label={questionWords.from(placeOf(kit.role.source.file, stage.line))}
            />
          </span>
        )}
      </p>
      <div className="stage-actions">
        {stage.kind !== 'offer' && (
          <Action icon={Printer} onPress={print}>
            {questionWords.printScorecard}
          </Action>
        )}
        <Action kind="quiet" icon={Pencil} onPress={() => setEditing(true)}>
          {questionWords.editStage}
        </Action>
        <WhyButton topic="questions" />
      </div>
      <KitText
        id={stageFieldId(stage.id, 'purpose')}
        label={questionWords.purpose}
        placeholder={questionWords.purposePlaceholder}
        className="stage-purpose"
        value={stage.purpose}
        onCommit={(purpose) => editStage(stage, questionWords.did.purpose, { purpose }, 'purpose')}
      />
      {note.isShown ? (
        <InterviewerNote
          id={noteId}
          label={questionWords.stageNote}
          value={stage.note ?? ''}
          onCommit={(text) => editStage(stage, questionWords.did.note, { note: text }, 'note')}
          onLeave={note.leave}
        />
      ) : (
        <Action
          kind="quiet"
          small
          icon={StickyNote}
          className="interviewer-note-add"
          onPress={note.write}
        >
          {questionWords.addNote}
        </Action>
      )}
      <TimelineBar blocks={stage.timeline} />
      {warnings.map(({ message }) => (
        <p key={message} className="stage-warning text-13">
          <TriangleAlert className="icon" aria-hidden />
          {sentenceOf(stage, message)}
        </p>
      ))}
      <Suspense>
        {editing && <EditStageDialog stage={stage} onClose={() => setEditing(false)} />}
      </Suspense>
    </header>
  );
}

/** The warning without the name of the stage, which stands above it. */
function sentenceOf({ title }: KitStage, message: string): string {
  const rest = message.slice(title.length + 1).trim();
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
