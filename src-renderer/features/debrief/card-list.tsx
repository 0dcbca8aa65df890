import { X } from 'lucide-react';
import { IconAction } from '../../ui/action.tsx';
import type { DebriefWork } from './use-debrief.ts';
import { debriefWords } from './words.ts';

/** The scorecards that are in, with what each recommends. */
export function CardList({ cards, remove }: Pick<DebriefWork, 'cards' | 'remove'>) {
  return (
    <ul className="debrief-cards" aria-label={debriefWords.cardsList}>
      {cards.map((card) => (
        <li key={`${card.file} ${card.stage}`}>
          <div>
            <p className="title-13">
              {card.form.stages.find(({ id }) => id === card.stage)?.label}{' '}
              {card.interviewer || debriefWords.noName}
            </p>
            <p className="text-12 muted">
              {debriefWords.recommends(card.recommendation)} · {card.file}
            </p>
          </div>
          <IconAction
            icon={X}
            small
            label={debriefWords.remove(card.file)}
            onPress={() => remove(card)}
          />
        </li>
      ))}
    </ul>
  );
}
