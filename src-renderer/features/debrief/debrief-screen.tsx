import { ArrowLeft, FileUp, House } from 'lucide-react';
import { backToKit, showHome } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { fileKinds } from '../../ui/file-kinds.ts';
import { pickFiles } from '../../ui/pick-file.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { WhyButton } from '../help/why-button.tsx';
import { CardList } from './card-list.tsx';
import { DebriefTable } from './debrief-table.tsx';
import './debrief.css';
import { ExportDebrief } from './export-debrief.tsx';
import { GapList } from './gap-list.tsx';
import { useDebrief, type DebriefWork } from './use-debrief.ts';
import { debriefWords } from './words.ts';

/** Completed scorecards side by side, before anything is agreed. */
export function DebriefScreen({ from }: { from: 'home' | 'kit' }) {
  const work = useDebrief();
  return (
    <FileDrop className="debrief-drop" onFiles={(files) => void work.add(files)}>
      {(isOver) => (
        <div className="debrief">
          <header className="top-bar">
            {from === 'kit' ? (
              <IconAction icon={ArrowLeft} label={debriefWords.backToKit} onPress={backToKit} />
            ) : (
              <IconAction icon={House} label={debriefWords.home} onPress={showHome} />
            )}
            <ScreenTitle className="title-13">{debriefWords.title}</ScreenTitle>
            <div className="top-bar-end">
              <WhyButton topic="debrief" />
            </div>
          </header>
          <main className="debrief-body">
            <Refused work={work} />
            {work.debrief === null ? <Start work={work} /> : <Filled work={work} />}
          </main>
          {isOver && (
            <div className="debrief-target">
              <p className="title-20">
                <FileUp className="icon" aria-hidden /> {debriefWords.dropHere}
              </p>
            </div>
          )}
        </div>
      )}
    </FileDrop>
  );
}

const choose = async (work: DebriefWork) => work.add(await pickFiles(fileKinds.scorecard));

function Start({ work }: { work: DebriefWork }) {
  return (
    <section className="debrief-start">
      <h2 className="title-20">{debriefWords.table}</h2>
      <p className="muted">{debriefWords.lead}</p>
      <p className="muted">{debriefWords.drop}</p>
      <Action
        kind="primary"
        icon={FileUp}
        isDisabled={work.reading}
        onPress={() => void choose(work)}
      >
        {work.reading ? debriefWords.reading : debriefWords.choose}
      </Action>
    </section>
  );
}

function Filled({ work }: { work: DebriefWork }) {
  const { debrief } = work;
  if (debrief === null) return null;
  const { candidate, form } = debrief;
  return (
    <>
      <section className="debrief-head">
        <div>
          <h2 className="title-20">{debriefWords.table}</h2>
          <p className="muted">
            {debriefWords.about(candidate, form.kit.role, form.kit.version, form.kit.form)}
          </p>
        </div>
        <Action icon={FileUp} isDisabled={work.reading} onPress={() => void choose(work)}>
          {work.reading ? debriefWords.reading : debriefWords.more}
        </Action>
      </section>
      <CardList cards={work.cards} remove={work.remove} />
      <p className="text-12 muted">{debriefWords.legend(debrief.wideFrom)}</p>
      <DebriefTable debrief={debrief} />
      <GapList debrief={debrief} />
      <ExportDebrief debrief={debrief} />
    </>
  );
}

function Refused({ work }: { work: DebriefWork }) {
  if (work.refused.length === 0) return null;
  return (
    <Notice title={debriefWords.refusedTitle}>
      <ul>
        {work.refused.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <div>
        <Action small onPress={work.forgetRefused}>
          {debriefWords.forgetRefused}
        </Action>
      </div>
    </Notice>
  );
}
