import { Download } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { BankFormat } from '../../../src-main/contract/bank-shapes.ts';
import type { Output } from '../../../src-main/contract/operations.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { Action } from '../../ui/action.tsx';
import { showProblem } from '../file/file-problem-store.ts';
import { bankWords } from './words.ts';

const formats: readonly BankFormat[] = ['csv', 'docx', 'yaml'];

/** Writes the team's bank into a file. */
export function ExportMenu({ onDone }: { onDone: (file: Output<'bank.export'>) => void }) {
  const bridge = useBridge();
  const start = async (format: BankFormat) => {
    const reply = await bridge.call('bank.export', { format });
    if (!reply.ok) {
      showProblem(reply.error);
      return;
    }
    announce(bankWords.exported(reply.value.name, reply.value.where));
    onDone(reply.value);
  };
  return (
    <MenuTrigger>
      <Action icon={Download}>{bankWords.export}</Action>
      <Popover className="popover" data-overlay placement="bottom end">
        <Menu className="menu" aria-label={bankWords.export}>
          {formats.map((format) => (
            <MenuItem key={format} className="menu-item" onAction={() => void start(format)}>
              {bankWords.exportAs[format]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
