import { Check, ListPlus } from 'lucide-react';
import { DialogTrigger, ListBox, ListBoxItem } from 'react-aria-components';
import { uncoveredItems } from '../../../src-main/core/kit/coverage.ts';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { useKit } from '../../state/kit-store.ts';
import { Action } from '../../ui/action.tsx';
import { placeOf } from '../../ui/page-place.ts';
import { PopoverBox } from '../../ui/popover-box.tsx';
import { editQuestion } from './question-changes.ts';
import './question-lists.css';
import { questionWords } from './words.ts';

interface TieLinesProps {
  question: Question;
  label: string;
}

/** Says about which lines of the page a question asks; lines that nothing asks about come first. */
export function TieLines({ question, label }: TieLinesProps) {
  return (
    <DialogTrigger>
      <Action
        kind="quiet"
        small
        icon={ListPlus}
        isDisabled={question.locked}
        aria-label={questionWords.tieOf(label)}
      >
        {questionWords.tie}
      </Action>
      <PopoverBox title={questionWords.tieTitle} className="question-popover">
        {() => <Lines question={question} />}
      </PopoverBox>
    </DialogTrigger>
  );
}

function Lines({ question }: Omit<TieLinesProps, 'label'>) {
  const kit = useKit();
  const gaps = new Set(uncoveredItems(kit).map(({ id }) => id));
  const own = new Set(question.items);
  const rank = (id: string): number => (own.has(id) ? 0 : gaps.has(id) ? 1 : 2);
  const items = [...kit.items].sort((a, b) => rank(a.id) - rank(b.id));
  return (
    <ListBox
      aria-label={questionWords.tieTitle}
      className="question-list"
      items={items}
      selectionMode="multiple"
      selectedKeys={own}
      // Escape closes the list; by itself, a list would take it for "none of these lines".
      escapeKeyBehavior="none"
      autoFocus="first"
      onSelectionChange={(keys) => {
        const chosen = kit.items.filter(({ id }) => keys === 'all' || keys.has(id));
        editQuestion(question, questionWords.did.items, { items: chosen.map(({ id }) => id) });
      }}
    >
      {(item) => (
        <ListBoxItem id={item.id} textValue={item.text} className="question-option tie-line">
          {({ isSelected }) => (
            <>
              <Check className="icon" aria-hidden style={{ opacity: isSelected ? 1 : 0 }} />
              <span>{item.text}</span>
              <span className="text-12 muted">
                {[
                  placeOf(kit.role.source.file, item.line),
                  ...(gaps.has(item.id) ? [questionWords.tieGap] : []),
                ].join(' · ')}
              </span>
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
