import { ArrowRight, House } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { PageDraft } from '../../../src-main/core/job-family/page-draft.ts';
import { focusSoon, showHome, showPage } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { CardList } from './card-list.tsx';
import { CommonDemands } from './common-demands.tsx';
import { entryFieldId } from './entry-box.tsx';
import { LeaveUnsavedDialog } from './leave-unsaved-dialog.tsx';
import { levelKind } from './level-fields.tsx';
import { RoleFields, titleFieldId } from './role-fields.tsx';
import { SaveNote } from './save-note.tsx';
import { specialtyKind } from './specialty-fields.tsx';
import { stageKind } from './stage-fields.tsx';
import { usePageWriting } from './use-page-writing.ts';
import { writeWords } from './words.ts';
import { draftOf, missingIn, type WriteForm } from './write-form.ts';
import './write.css';

interface WriteScreenProps {
  /** Id of the page that is written on; null: a new one. */
  id: string | null;
  /** What it holds at first. */
  draft: PageDraft;
}

/** A page is written from scratch: the role, what it asks for, its levels, specialties and hiring process. */
export function WriteScreen({ id, draft }: WriteScreenProps) {
  const { form, saver, state, change } = usePageWriting(id, draft);
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const missing = missingIn(draftOf(form));

  const setLevels = useCallback((levels: WriteForm['levels']) => change({ levels }), [change]);
  const setSpecialties = useCallback(
    (specialties: WriteForm['specialties']) => change({ specialties }),
    [change],
  );
  const setStages = useCallback((stages: WriteForm['stages']) => change({ stages }), [change]);

  const leave = async () => {
    if (await saver.flush()) showHome();
    else setLeaving(true);
  };
  const goOn = async () => {
    setTried(true);
    if (missing.title) focusSoon(titleFieldId);
    else if (missing.entries) focusSoon(entryFieldId(form.responsibilities[0]?.key ?? ''));
    if (missing.title || missing.entries) return;
    const page = await saver.keep(draftOf(form));
    if (page !== null) showPage(page);
  };

  return (
    <div className="write">
      <header className="top-bar write-bar">
        <IconAction icon={House} label={writeWords.home} onPress={() => void leave()} />
        <ScreenTitle className="title-13">{writeWords.screen}</ScreenTitle>
        <div className="top-bar-end">
          <SaveNote state={state} />
          <Action kind="primary" icon={ArrowRight} onPress={() => void goOn()}>
            {writeWords.goOn}
          </Action>
        </div>
      </header>
      <main className="write-body">
        <RoleFields form={form} titleMissing={tried && missing.title} onChange={change} />
        <CommonDemands demands={form} entriesMissing={tried && missing.entries} onChange={change} />
        <CardList kind={levelKind} cards={form.levels} onChange={setLevels} />
        <CardList kind={specialtyKind} cards={form.specialties} onChange={setSpecialties} />
        <CardList kind={stageKind} cards={form.stages} onChange={setStages} />
      </main>
      <LeaveUnsavedDialog
        why={leaving && state.is === 'failed' ? state.message : null}
        onStay={() => setLeaving(false)}
        onLeave={showHome}
      />
    </div>
  );
}
