import { ArrowLeft, FileUp, House, Plus, Redo2, Tags, Undo2 } from 'lucide-react';
import type { BankFacts } from '../../../src-main/contract/bank-shapes.ts';
import { shownKeys } from '../../../src-main/contract/commands.ts';
import type { Output } from '../../../src-main/contract/operations.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { show, showHome } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { isApple } from '../../ui/platform.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { addNewQuestion } from './add-new-question.ts';
import { redoBank, undoBank, useBank } from './bank-store.ts';
import { ExportMenu } from './export-menu.tsx';
import { bankWords } from './words.ts';

interface BankBarProps {
  facts: BankFacts | null;
  onImport: () => void;
  onCompetencies: () => void;
  onExported: (file: Output<'bank.export'>) => void;
}

/** What can be done with the bank as a whole. */
export function BankBar({ facts, onImport, onCompetencies, onExported }: BankBarProps) {
  const bridge = useBridge();
  const hasKit = useKitStore((state) => state.open !== null);
  const last = useBank(({ past }) => past.at(-1)?.name);
  const next = useBank(({ future }) => future.at(-1)?.name);
  return (
    <header className="top-bar bank-bar">
      {hasKit ? (
        <Action kind="quiet" icon={ArrowLeft} onPress={() => show({ screen: { name: 'kit' } })}>
          {bankWords.backToKit}
        </Action>
      ) : (
        <IconAction icon={House} label={bankWords.home} onPress={showHome} />
      )}
      <div className="bank-name">
        <ScreenTitle className="title-13">{bankWords.title}</ScreenTitle>
        <p className="text-12 muted">{facts && bankWords.facts(facts.questions)}</p>
      </div>
      <div className="top-bar-end bank-bar-end">
        <div role="group" aria-label={bankWords.history}>
          <IconAction
            icon={Undo2}
            label={bankWords.undo(last)}
            tip={`${bankWords.undo(last)} · ${shownKeys('undo', isApple)}`}
            isDisabled={last === undefined}
            onPress={() => void undoBank(bridge)}
          />
          <IconAction
            icon={Redo2}
            label={bankWords.redo(next)}
            tip={`${bankWords.redo(next)} · ${shownKeys('redo', isApple)}`}
            isDisabled={next === undefined}
            onPress={() => void redoBank(bridge)}
          />
        </div>
        <Action kind="quiet" icon={Tags} onPress={onCompetencies}>
          {bankWords.competencies}
        </Action>
        <Action icon={FileUp} onPress={onImport}>
          {bankWords.import}
        </Action>
        <ExportMenu onDone={onExported} />
        <Action kind="primary" icon={Plus} onPress={addNewQuestion}>
          {bankWords.add}
        </Action>
      </div>
    </header>
  );
}
