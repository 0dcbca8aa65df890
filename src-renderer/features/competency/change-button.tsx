import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import { Action } from '../../ui/action.tsx';
import './competency.css';
import { competencyWords } from './words.ts';

interface ChangeButtonProps {
  text: string;
  reading: Omit<ItemReading, 'item'>;
  onPress: () => void;
}

/** "Asks for Positioning – change" */
export function ChangeButton({ text, reading, onPress }: ChangeButtonProps) {
  const name = reading.competency?.name ?? competencyWords.as[reading.as];
  return (
    <Action
      kind="quiet"
      small
      className="competency-change"
      aria-label={competencyWords.changeOf(name, text)}
      onPress={onPress}
    >
      <span>
        {competencyWords.asks(name)}
        {reading.chosen && competencyWords.andByPerson}
        <span className="competency-end">
          {' – '}
          <span className="competency-verb">{competencyWords.change}</span>
        </span>
      </span>
    </Action>
  );
}
