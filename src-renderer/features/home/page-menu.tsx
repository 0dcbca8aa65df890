import { Ellipsis, FileUp, Files, ListChecks, Pencil, SquarePen, Trash2 } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { PageSummary } from '../../../src-main/contract/page-shapes.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { IconAction } from '../../ui/action.tsx';
import { exportAllWords } from '../export-all/words.ts';
import { showExportAll } from '../export-all/export-all-store.ts';
import { chooseNewerFile, editPage, openPage } from './add-page.ts';
import { homeWords } from './words.ts';

interface PageMenuProps {
  page: PageSummary;
  onRename: () => void;
  onRemove: () => void;
}

/** Everything that can be done with one page; one that came with the app can be checked and exported only. */
export function PageMenu({ page, onRename, onRemove }: PageMenuProps) {
  const bridge = useBridge();
  const own = page.origin !== 'bundled';
  return (
    <MenuTrigger>
      <IconAction
        icon={Ellipsis}
        small
        className="home-card-menu"
        label={homeWords.menuOf(page.title)}
      />
      <Popover className="popover" data-overlay placement="bottom end">
        <Menu className="menu">
          {page.origin === 'written' && (
            <MenuItem className="menu-item" onAction={() => void editPage(bridge, page.id)}>
              <SquarePen className="icon" aria-hidden />
              {homeWords.goOnWriting}
            </MenuItem>
          )}
          <MenuItem className="menu-item" onAction={() => void openPage(bridge, page.id, 'check')}>
            <ListChecks className="icon" aria-hidden />
            {homeWords.check}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => showExportAll([page.id])}>
            <Files className="icon" aria-hidden />
            {exportAllWords.openFor}
          </MenuItem>
          {own && (
            <>
              <MenuItem className="menu-item" onAction={onRename}>
                <Pencil className="icon" aria-hidden />
                {homeWords.renameMenu}
              </MenuItem>
              <MenuItem className="menu-item" onAction={() => void chooseNewerFile(bridge, page)}>
                <FileUp className="icon" aria-hidden />
                {homeWords.updateMenu}
              </MenuItem>
              <MenuItem className="menu-item" onAction={onRemove}>
                <Trash2 className="icon" aria-hidden />
                {homeWords.removeMenu}
              </MenuItem>
            </>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
