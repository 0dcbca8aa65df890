import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useCallback, type ComponentType, type KeyboardEvent } from 'react';
import { IconAction } from '../../ui/action.tsx';
import { writeWords } from './words.ts';

/** What the fields of a card are given. */
export interface CardFieldsProps<T> {
  card: T;
  index: number;
  /** All cards of the list, this one among them. */
  cards: readonly T[];
  name: string;
  /** The same from one drawing to the next. */
  onChange: (part: Partial<T>) => void;
}

interface CardProps<T> {
  card: T;
  index: number;
  cards: readonly T[];
  name: string;
  Fields: ComponentType<CardFieldsProps<T>>;
  onPart: (key: string, part: Partial<T>) => void;
  /** @param focus id of the element that has the keyboard afterwards */
  onMove: (card: T, by: -1 | 1, focus: string) => void;
  onRemove: (card: T, index: number) => void;
}

/** A level, a specialty or a stage: its fields, and what can be done with it as a whole. */
export function Card<T extends { key: string }>(props: CardProps<T>) {
  const { card, index, cards, name, Fields, onPart, onMove, onRemove } = props;
  const { key } = card;
  const change = useCallback((part: Partial<T>) => onPart(key, part), [key, onPart]);
  const buttonId = (by: -1 | 1) => `${by < 0 ? 'up' : 'down'}-${key}`;
  const press = (by: -1 | 1) => {
    const atEnd = by < 0 ? index === 1 : index === cards.length - 2;
    // At the end this button is off, and the other one takes the keyboard.
    onMove(card, by, buttonId(atEnd === by < 0 ? 1 : -1));
  };
  /** Alt with an arrow moves the card from its one-line fields; entries move by themselves. */
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const field = event.target;
    if (!event.altKey || by === null || !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(card, by, field.id);
  };
  return (
    <div className="write-card" role="group" aria-label={name} onKeyDownCapture={onKeyDown}>
      <div className="write-card-head">
        <h3 className="title-13 muted">{name}</h3>
        <div className="write-card-buttons">
          <IconAction
            id={buttonId(-1)}
            icon={ArrowUp}
            small
            label={writeWords.moveUp(name)}
            isDisabled={index === 0}
            onPress={() => press(-1)}
          />
          <IconAction
            id={buttonId(1)}
            icon={ArrowDown}
            small
            label={writeWords.moveDown(name)}
            isDisabled={index === cards.length - 1}
            onPress={() => press(1)}
          />
          <IconAction
            icon={X}
            small
            label={writeWords.remove(name)}
            onPress={() => onRemove(card, index)}
          />
        </div>
      </div>
      <Fields card={card} index={index} cards={cards} name={name} onChange={change} />
    </div>
  );
}
