import { useState } from 'react';
import type { KitStage } from '../../../src-main/core/kit/kit.ts';
import { show, useView } from '../../state/view-store.ts';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { KitText } from '../../ui/kit-text.tsx';
import { words } from '../../ui/words.ts';
import { LinesEditor } from './lines-editor.tsx';
import { editStage } from './question-changes.ts';
import { stageFieldId } from './stage-fields.ts';
import { questionWords } from './words.ts';

/** What is read aloud at both ends of a stage. */
export function StageScripts({ stage }: { stage: KitStage }) {
  const { did } = questionWords;
  const [opened, setOpened] = useState(false);
  const wanted = useView(({ openScripts }) => openScripts === stage.id);
  return (
    <DisclosureBox
      title={questionWords.scripts}
      isExpanded={opened || wanted}
      onExpandedChange={(expanded) => {
        if (wanted) show({ openScripts: null });
        setOpened(expanded);
      }}
    >
      <dl className="stage-scripts">
        <div>
          <dt className="title-13">{questionWords.opening}</dt>
          <dd>
            <KitText
              id={stageFieldId(stage.id, 'opening')}
              label={questionWords.opening}
              value={stage.opening}
              onCommit={(opening) => editStage(stage, did.opening, { opening }, 'opening')}
            />
          </dd>
        </div>
        <div>
          <dt className="title-13">{questionWords.closing}</dt>
          <dd>
            <KitText
              id={stageFieldId(stage.id, 'closing')}
              label={questionWords.closing}
              value={stage.closing}
              onCommit={(closing) => editStage(stage, did.closing, { closing }, 'closing')}
            />
          </dd>
        </div>
      </dl>
    </DisclosureBox>
  );
}

/** What to check where little or nothing is asked. */
export function StageChecklist({ stage }: { stage: KitStage }) {
  return (
    <section className="stage-checklist" aria-label={questionWords.checklist}>
      <h3 className="title-13">{questionWords.checklist}</h3>
      <LinesEditor
        lines={stage.checklist}
        label={questionWords.checklistItem}
        fieldId={(index) => stageFieldId(stage.id, `checklist-${index}`)}
        addLabel={questionWords.addCheck}
        removeLabel={words.removeNth}
        onChange={(checklist, field) =>
          editStage(stage, questionWords.did.checklist, { checklist }, field ?? 'checklist')
        }
      />
    </section>
  );
}
