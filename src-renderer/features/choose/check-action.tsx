import { ListChecks } from 'lucide-react';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { showCheck } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { unclearLines } from './unclear-lines.ts';
import { chooseWords } from './words.ts';

interface CheckActionProps {
  page: OpenPage;
  kind?: 'primary' | 'plain' | 'quiet';
}

/** Leads to the screen that shows what every line of the page became; says how many nobody understood. */
export function CheckAction({ page, kind = 'plain' }: CheckActionProps) {
  const unclear = unclearLines(page);
  return (
    <Action kind={kind} icon={ListChecks} onPress={() => showCheck(page)}>
      {chooseWords.check}
      {unclear > 0 && (
        <>
          <span className="check-count figures" aria-hidden>
            {unclear}
          </span>
          <span className="visually-hidden">, {chooseWords.checkCount(unclear)}</span>
        </>
      )}
    </Action>
  );
}
