import { Plus, Undo2 } from 'lucide-react';
import {
  memo,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
} from 'react';
import { announce } from '../../state/announcement-store.ts';
import { Action } from '../../ui/action.tsx';
import { Card, type CardFieldsProps } from './card.tsx';
import { moveByKey } from './entry-editing.ts';
import { useNextFocus } from './use-next-focus.ts';
import { writeWords } from './words.ts';

/** What a list of cards is a list of. It does not change while it is on the screen. */
export interface CardKind<T> {
  title: string;
  hint: string;
  addLabel: string;
  /** No more than a page can hold. */
  most: number;
  /** "Level 2: Senior pilot". */
  nameOf: (card: T, index: number) => string;
  /** Id of the first field of a card; the keyboard goes there when it comes. */
  fieldOf: (key: string) => string;
  /** It holds words that somebody would miss. */
  isWritten: (card: T) => boolean;
  make: (before: readonly T[]) => T;
  Fields: ComponentType<CardFieldsProps<T>>;
}

interface CardListProps<T> {
  kind: CardKind<T>;
  cards: readonly T[];
  /** The same from one drawing to the next. */
  onChange: (cards: T[]) => void;
}

interface Removed<T> {
  card: T;
  index: number;
  name: string;
}

function AnyCardList<T extends { key: string }>({ kind, cards, onChange }: CardListProps<T>) {
  const { nameOf, fieldOf } = kind;
  const headingId = useId();
  const addId = useId();
  const focusNext = useNextFocus();
  const [removed, setRemoved] = useState<Removed<T> | null>(null);
  const latest = useRef(cards);
  useLayoutEffect(() => {
    latest.current = cards;
  });
  const changePart = useCallback(
    (key: string, part: Partial<T>) =>
      onChange(latest.current.map((one) => (one.key === key ? { ...one, ...part } : one))),
    [onChange],
  );

  const add = () => {
    const card = kind.make(cards);
    focusNext(fieldOf(card.key));
    onChange([...cards, card]);
  };
  const move = (card: T, by: -1 | 1, focus: string) => {
    const moved = moveByKey(cards, card.key, by);
    if (moved === cards) return;
    const index = moved.indexOf(card);
    focusNext(focus);
    onChange([...moved]);
    announce(writeWords.moved(nameOf(card, index - by), index + 1, moved.length));
  };
  const remove = (card: T, index: number) => {
    const rest = cards.filter((one) => one !== card);
    const next = rest[index] ?? rest.at(-1);
    focusNext(next === undefined ? addId : fieldOf(next.key));
    const name = nameOf(card, index);
    setRemoved(kind.isWritten(card) ? { card, index, name } : null);
    onChange(rest);
    announce(writeWords.removed(name));
  };
  const putBack = ({ card, index }: Removed<T>) => {
    focusNext(fieldOf(card.key));
    setRemoved(null);
    onChange([...cards.slice(0, index), card, ...cards.slice(index)]);
  };

  return (
    <section className="write-part" data-part tabIndex={-1} aria-labelledby={headingId}>
      <div className="write-part-head">
        <h2 id={headingId} className="title-20">
          {kind.title}
        </h2>
        <p className="muted">{kind.hint}</p>
      </div>
      {cards.map((card, index) => (
        <Card
          key={card.key}
          card={card}
          index={index}
          cards={cards}
          name={nameOf(card, index)}
          Fields={kind.Fields}
          onPart={changePart}
          onMove={move}
          onRemove={remove}
        />
      ))}
      <div className="write-part-foot">
        <Action id={addId} icon={Plus} isDisabled={cards.length >= kind.most} onPress={add}>
          {kind.addLabel}
        </Action>
        {removed !== null && (
          <p className="write-removed text-13 muted">
            {writeWords.removed(removed.name)}
            <Action kind="quiet" small icon={Undo2} onPress={() => putBack(removed)}>
              {writeWords.putBack}
            </Action>
          </p>
        )}
      </div>
    </section>
  );
}

/** Levels, specialties or stages: each a card that can be added, moved, removed and put back. */
export const CardList = memo(AnyCardList) as typeof AnyCardList;
