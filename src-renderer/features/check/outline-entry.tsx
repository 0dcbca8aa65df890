import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { IconAction } from '../../ui/action.tsx';
import { BecameTag } from './became-tag.tsx';
import { countItems, type OutlineEntry, type OutlineItem } from './result-outline.ts';
import { checkWords } from './words.ts';

interface OutlineEntryRowProps {
  entry: OutlineEntry;
  /** The selection belongs to it. */
  isCurrent: boolean;
  selected: ReadonlySet<number>;
  onSelect: (ids: readonly number[]) => void;
}

/** A level or specialty with its counts; open where the selection is in it, or where a person opened it. */
export function OutlineEntryRow({ entry, isCurrent, selected, onSelect }: OutlineEntryRowProps) {
  const [opened, setOpened] = useState<boolean | null>(null);
  const first = entry.items.find((item) => selected.has(item.row));
  const open = entry.items.length > 0 && (opened ?? isCurrent);
  const counts = checkWords.countsOf(
    countItems(entry, 'responsibility'),
    countItems(entry, 'must'),
    countItems(entry, 'nice'),
  );
  const facts = [
    ...(entry.grade === null ? [] : [checkWords.grade(entry.grade)]),
    ...(entry.buildsOn === null ? [] : [checkWords.buildsOn(entry.buildsOn)]),
    counts === '' ? checkWords.nothingOwn : counts,
  ];
  return (
    <li className="outline-entry" aria-current={isCurrent ? 'true' : undefined}>
      <div className="outline-head">
        <IconAction
          icon={ChevronRight}
          small
          className="disclosure-button outline-toggle"
          label={checkWords.open(entry.title)}
          aria-expanded={open}
          isDisabled={entry.items.length === 0}
          onPress={() => setOpened(!open)}
        />
        <OutlineName row={entry.row} title={entry.title} facts={facts} onSelect={onSelect} />
      </div>
      {open && (
        <ul className="outline-items">
          {entry.items.map((item) => (
            <li key={item.id}>
              <OutlineItemRow
                item={item}
                isCurrent={selected.has(item.row)}
                leads={item === first}
                onPress={() => onSelect([item.row])}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface OutlineNameProps {
  row: number;
  title: string;
  facts: readonly string[];
  onSelect: (ids: readonly number[]) => void;
}

/** A title with what belongs to it; leads to its line where the page has one. */
export function OutlineName({ row, title, facts, onSelect }: OutlineNameProps) {
  const text = (
    <>
      <span className="outline-title">{title}</span>
      <span className="text-12 muted figures">{facts.join(' · ')}</span>
    </>
  );
  return row < 0 ? (
    <span className="outline-name">{text}</span>
  ) : (
    <Button className="outline-name" onPress={() => onSelect([row])}>
      {text}
    </Button>
  );
}

interface OutlineItemRowProps {
  item: OutlineItem;
  isCurrent: boolean;
  /** It is the first of those that are current. */
  leads: boolean;
  onPress: () => void;
}

/** An item; the first one comes into sight when its line is selected, or becomes something else while it is. */
function OutlineItemRow({ item, isCurrent, leads, onPress }: OutlineItemRowProps) {
  const { text, as } = item;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (leads) button.current?.scrollIntoView({ block: 'nearest' });
  }, [leads, as]);
  return (
    <Button
      ref={button}
      className="outline-item"
      {...(isCurrent && { 'aria-current': 'true' })}
      onPress={onPress}
    >
      <span>{text}</span>
      <BecameTag became={as} />
    </Button>
  );
}
