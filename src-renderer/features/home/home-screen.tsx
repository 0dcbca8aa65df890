import { FileUp, Files, LibraryBig, Settings } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useBridge } from '../../bridge/bridge-context.ts';
import { show, showBank } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { words } from '../../ui/words.ts';
import { showExportAll } from '../export-all/export-all-store.ts';
import { exportAllWords } from '../export-all/words.ts';
import { bankWords } from '../bank/words.ts';
import { importKitFile } from '../file/file-actions.ts';
import './home.css';
import { addPageFile } from './add-page.ts';
import { PageCards } from './page-cards.tsx';
import { RecentKits } from './recent-kits.tsx';
import { RecoveredDrafts } from './recovered-drafts.tsx';
import { useHomeLists } from './use-home-lists.ts';
import { homeWords } from './words.ts';

/** Where every kit begins: pages, recent kits, and what was not saved. */
export function HomeScreen() {
  const bridge = useBridge();
  const lists = useHomeLists();
  const [search, setSearch] = useState('');
  const searchable = lists.pages.length + lists.kits.length > 6;
  const take = (file: File) => {
    const isKit = /\.(interviewkit|json)$/i.test(file.name);
    void (isKit ? importKitFile : addPageFile)(bridge, file);
  };
  return (
    <FileDrop className="home-drop" onFile={take}>
      {(isOver) => (
        <div className="home">
          <header className="home-bar">
            <p className="title-13">{words.appName}</p>
            <div className="top-bar-end">
              {searchable && (
                <SearchField aria-label={homeWords.search} value={search} onChange={setSearch}>
                  <Input className="input home-search" placeholder={homeWords.search} />
                </SearchField>
              )}
              <Action
                kind="quiet"
                icon={Files}
                isDisabled={lists.pages.length === 0}
                onPress={() => showExportAll(lists.pages.map(({ id }) => id))}
              >
                {exportAllWords.open}
              </Action>
              <Action kind="quiet" icon={LibraryBig} onPress={showBank}>
                {bankWords.open}
              </Action>
              <IconAction
                icon={Settings}
                label={homeWords.settings}
                onPress={() => show({ dialog: 'settings' })}
              />
            </div>
          </header>
          <main className="home-body">
            <RecoveredDrafts drafts={lists.drafts} onChange={lists.reload} />
            <div className="home-columns">
              <section className="home-start">
                <ScreenTitle>{homeWords.title}</ScreenTitle>
                <p className="home-lead muted">{homeWords.lead}</p>
                <PageCards lists={lists} search={search} />
              </section>
              <RecentKits lists={lists} search={search} />
            </div>
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
