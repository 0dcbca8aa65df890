import { FileUp, Files } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useSettings } from '../../state/settings-store.ts';
import { Action } from '../../ui/action.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { showExportAll } from '../export-all/export-all-store.ts';
import { exportAllWords } from '../export-all/words.ts';
import { importKitFile } from '../file/file-actions.ts';
import './home.css';
import './home-lists.css';
import { addPageFile } from './add-page.ts';
import { FirstSteps } from './first-steps.tsx';
import { HomeBar } from './home-bar.tsx';
import { PageCards } from './page-cards.tsx';
import { RecentKits } from './recent-kits.tsx';
import { RecoveredDrafts } from './recovered-drafts.tsx';
import { useHomeLists, type HomeLists } from './use-home-lists.ts';
import { homeWords } from './words.ts';

// Loaded when something is searched for.
const HomeResults = lazy(async () => {
  const { HomeResults: component } = await import('./home-results.tsx');
  return { default: component };
});

/** Where every kit begins: pages, recent kits, and what was not saved. */
export function HomeScreen() {
  const bridge = useBridge();
  const lists = useHomeLists();
  const [search, setSearch] = useState('');
  const take = (file: File) => {
    const isKit = /\.(interviewkit|json)$/i.test(file.name);
    void (isKit ? importKitFile : addPageFile)(bridge, file);
  };
  return (
    <FileDrop className="home-drop" onFile={take}>
      {(isOver) => (
        <div className="home">
          <HomeBar search={search} onSearch={setSearch} />
          <main className="home-body">
            {search.trim() === '' ? (
              <Start lists={lists} />
            ) : (
              <Suspense>
                <HomeResults lists={lists} search={search} />
              </Suspense>
            )}
          </main>
          {isOver && (
            <div className="home-target">
              <p className="title-20">
                <FileUp className="icon" aria-hidden /> {homeWords.dropHere}
              </p>
            </div>
          )}
        </div>
      )}
    </FileDrop>
  );
}

function Start({ lists }: { lists: HomeLists }) {
  const knowsSteps = useSettings(({ settings }) => settings.knowsFirstSteps);
  return (
    <>
      <RecoveredDrafts drafts={lists.drafts} onChange={lists.reload} />
      <div className="home-columns">
        <section className="home-start">
          <div className="home-head">
            <ScreenTitle>{homeWords.title}</ScreenTitle>
            <Action
              kind="quiet"
              icon={Files}
              isDisabled={lists.pages.length === 0}
              onPress={() => showExportAll(lists.pages.map(({ id }) => id))}
            >
              {exportAllWords.open}
            </Action>
          </div>
          {knowsSteps ? <p className="home-lead muted">{homeWords.lead}</p> : <FirstSteps />}
          <PageCards lists={lists} />
        </section>
        <RecentKits lists={lists} />
      </div>
    </>
  );
}
