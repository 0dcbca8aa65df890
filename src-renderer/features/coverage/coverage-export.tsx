import { Download, FolderOpen, X } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useBridge } from '../../bridge/bridge-context.ts';
import { focusSoon } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showProblem } from '../file/file-problem-store.ts';
import { exportCoverage, useCoverageFile, type CoverageFormat } from './export-coverage.ts';
import { coverageWords } from './words.ts';

const formats: readonly CoverageFormat[] = ['csv', 'png'];
const buttonId = 'coverage-export';

/** The matrix as a file of its own. */
export function CoverageExport() {
  const bridge = useBridge();
  return (
    <MenuTrigger>
      <Action id={buttonId} icon={Download}>
        {coverageWords.export}
      </Action>
      <Popover className="popover" data-overlay placement="bottom end">
        <Menu className="menu" aria-label={coverageWords.export}>
          {formats.map((format) => (
            <MenuItem
              key={format}
              className="menu-item"
              onAction={() => void exportCoverage(bridge, format)}
            >
              {coverageWords.exportAs[format]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Where the last one went. */
export function ExportedCoverage() {
  const bridge = useBridge();
  const file = useCoverageFile((state) => state.file);
  if (!file) return null;
  const reveal = async () => {
    const reply = await bridge.call('documents.show', { id: file.id });
    if (!reply.ok) showProblem(reply.error);
  };
  return (
    <Notice quiet>
      <div className="coverage-exported">
        <p>{coverageWords.exported(file.name, file.where)}</p>
        <Action kind="quiet" small icon={FolderOpen} onPress={() => void reveal()}>
          {coverageWords.showFile}
        </Action>
        <IconAction
          icon={X}
          small
          label={coverageWords.closeNote}
          onPress={() => {
            useCoverageFile.setState({ file: null });
            focusSoon(buttonId);
          }}
        />
      </div>
    </Notice>
  );
}
