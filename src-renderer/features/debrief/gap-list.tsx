import { Check, CircleDashed } from 'lucide-react';
import type { Debrief } from '../../../src-main/core/debrief/debrief.ts';
import { debriefWords } from './words.ts';

/** What a decision would leave out. */
export function GapList({ debrief }: { debrief: Debrief }) {
  const { unassessed, missing } = debrief;
  return (
    <section className="debrief-gaps">
      <h2 className="title-16">{debriefWords.gaps}</h2>
      {unassessed.length === 0 && (
        <p className="debrief-none">
          <Check className="icon" aria-hidden /> {debriefWords.noGaps}
        </p>
      )}
      <ul>
        {unassessed.map(({ id, name, reason }) => (
          <li key={id}>
            <CircleDashed className="icon" aria-hidden />
            <span>
              <strong>{name}</strong> <span className="muted">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <p className="muted">
          {debriefWords.missing(missing.map(({ label, title }) => `${label} ${title}`))}
        </p>
      )}
    </section>
  );
}
