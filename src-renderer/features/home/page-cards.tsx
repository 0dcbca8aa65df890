import { ClipboardPaste, FileText, FolderOpen, SquarePen } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PageSummary } from '../../../src-main/contract/page-shapes.ts';
import type { Result } from '../../../src-main/core/result.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { showWriting } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { words } from '../../ui/words.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { newDraft } from '../write/new-draft.ts';
import { choosePageFile, openPage } from './add-page.ts';
import { PageMenu } from './page-menu.tsx';
import { PasteDialog } from './paste-dialog.tsx';
import { RemovePageDialog } from './remove-page-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { UpdateDialog } from './update-dialog.tsx';
import type { HomeLists } from './use-home-lists.ts';
import { homeWords } from './words.ts';

/** The pages that a kit can be built from, and the ways to add one. */
export function PageCards({ lists }: { lists: HomeLists }) {
  const bridge = useBridge();
  const [pasting, setPasting] = useState(false);
  const [removing, setRemoving] = useState<PageSummary | null>(null);
  const [renaming, setRenaming] = useState<PageSummary | null>(null);
  const settle = (reply: Result<unknown, Failure>, done: string) => {
    if (!reply.ok) showProblem(reply.error);
    else announce(done);
    lists.reload();
  };
  const remove = async (page: PageSummary) =>
    settle(await bridge.call('pages.remove', { id: page.id }), homeWords.removedPage(page.title));
  const rename = async (page: PageSummary, title: string) =>
    settle(await bridge.call('pages.rename', { id: page.id, title }), homeWords.renamed(title));
  return (
    <>
      {lists.failure && (
        <FailureNotice failure={lists.failure}>
          <div>
            <Action onPress={lists.reload}>{words.tryAgain}</Action>
          </div>
        </FailureNotice>
      )}
      {lists.ready && !lists.failure && lists.pages.length === 0 && (
        <p className="muted">{homeWords.noPages}</p>
      )}
      <ul className="home-cards" aria-label={homeWords.pages} hidden={!lists.ready}>
        {lists.pages.map((page) => (
          <PageCard
            key={page.id}
            page={page}
            onRename={() => setRenaming(page)}
            onRemove={() => setRemoving(page)}
          />
        ))}
        <li className="home-card home-add">
          <div className="home-add-text">
            <p className="title-16">{homeWords.addPage}</p>
            <p className="text-13 muted">{homeWords.addPageText}</p>
          </div>
          <div className="home-add-ways">
            <Action icon={FolderOpen} onPress={() => void choosePageFile(bridge)}>
              {homeWords.chooseFile}
            </Action>
            <Action icon={ClipboardPaste} onPress={() => setPasting(true)}>
              {homeWords.paste}
            </Action>
            <Action icon={SquarePen} onPress={() => showWriting(null, newDraft())}>
              {homeWords.write}
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
      {renaming && (
        <RenameDialog
          page={renaming}
          onRename={(title) => void rename(renaming, title)}
          onClose={() => setRenaming(null)}
        />
      )}
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
      <UpdateDialog />
    </>
  );
}

interface PageCardProps {
  page: PageSummary;
  onRename: () => void;
  onRemove: () => void;
}

function PageCard({ page, onRename, onRemove }: PageCardProps) {
  const bridge = useBridge();
  return (
    <li className="home-card">
      <Button className="home-card-button" onPress={() => void openPage(bridge, page.id)}>
        <FileText className="icon home-card-icon" aria-hidden />
        <span className="title-16">{page.title}</span>
        <span className="text-13 muted figures">
          {homeWords.pageFacts(page.levels, page.specialties, page.stages)}
        </span>
        <span className="text-12 muted">{homeWords.cameFrom(page, new Date())}</span>
        {page.unclear > 0 && (
          <span className="text-12 home-card-unclear">{homeWords.unclear(page.unclear)}</span>
        )}
      </Button>
      <PageMenu page={page} onRename={onRename} onRemove={onRemove} />
    </li>
  );
}
