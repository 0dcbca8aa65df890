import { ClipboardPaste, FileText, FolderOpen, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PageSummary } from '../../../src-main/contract/operations.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { words } from '../../ui/words.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { choosePageFile, openPage } from './add-page.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { RemovePageDialog } from './remove-page-dialog.tsx';
import { matches, type HomeLists } from './use-home-lists.ts';
import { homeWords } from './words.ts';

/** The pages that a kit can be built from, and the ways to add one. */
export function PageCards({ lists, search }: { lists: HomeLists; search: string }) {
  const bridge = useBridge();
  const [pasting, setPasting] = useState(false);
  const [removing, setRemoving] = useState<PageSummary | null>(null);
  const shown = lists.pages.filter((page) => matches(page.title, search));
  const remove = async (page: PageSummary) => {
    const reply = await bridge.call('pages.remove', { id: page.id });
    if (!reply.ok) showProblem(reply.error);
    else announce(homeWords.removedPage(page.title));
    lists.reload();
  };
  return (
    <>
      {lists.failure && (
        <FailureNotice failure={lists.failure}>
          <div>
            <Action onPress={lists.reload}>{words.tryAgain}</Action>
          </div>
        </FailureNotice>
      )}
      {lists.ready && !lists.failure && shown.length === 0 && (
        <p className="muted">
          {search === '' ? homeWords.noPages : homeWords.nothingFound(search)}
        </p>
      )}
      <ul className="home-cards" aria-label={homeWords.pages} hidden={!lists.ready}>
        {shown.map((page) => (
          <li key={page.id} className="home-card">
            <Button className="home-card-button" onPress={() => void openPage(bridge, page.id)}>
              <FileText className="icon home-card-icon" aria-hidden />
              <span className="title-16">{page.title}</span>
              <span className="text-13 muted figures">
                {homeWords.pageFacts(page.levels, page.specialties, page.stages)}
              </span>
              <span className="text-12 muted">
                {page.origin === 'bundled' ? homeWords.bundled : homeWords.imported(page.name)}
              </span>
            </Button>
            {page.origin === 'imported' && (
              <IconAction
                icon={X}
                small
                className="home-card-remove"
                label={homeWords.removePage(page.title)}
                onPress={() => setRemoving(page)}
              />
            )}
          </li>
        ))}
        <li className="home-card home-add">
          <p className="title-16">{homeWords.addPage}</p>
          <p className="text-13 muted">{homeWords.addPageText}</p>
          <div className="home-add-ways">
            <Action icon={FolderOpen} onPress={() => void choosePageFile(bridge)}>
              {homeWords.chooseFile}
            </Action>
            <Action icon={ClipboardPaste} onPress={() => setPasting(true)}>
              {homeWords.paste}
            </Action>
          </div>
        </li>
      </ul>
      {removing && (
        <RemovePageDialog
          page={removing}
          onRemove={() => void remove(removing)}
          onClose={() => setRemoving(null)}
        />
      )}
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </>
  );
}
