import type { CSSProperties } from 'react';
import type { TimelineBlock } from '../../../src-main/core/kit/kit.ts';
import { duration } from '../../ui/words.ts';
import { questionWords } from './words.ts';

/** How the minutes of a stage are used: a bar in proportion for the eye, a list for everybody. */
export function TimelineBar({ blocks }: { blocks: readonly TimelineBlock[] }) {
  if (blocks.length === 0) return null;
  return (
    <div className="timeline">
      <div className="timeline-bar" aria-hidden>
        {blocks.map(({ label, minutes }, index) => (
          <span
            key={`${label}-${index}`}
            data-main={index === longest(blocks) || undefined}
            style={{ '--minutes': minutes } as CSSProperties}
          />
        ))}
      </div>
      <ol className="timeline-list text-12" aria-label={questionWords.timeline}>
        {blocks.map(({ label, minutes }, index) => (
          <li key={`${label}-${index}`}>
            {label} <span className="muted figures">{duration(minutes)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Place of the block that takes most of the time. */
const longest = (blocks: readonly TimelineBlock[]): number =>
  blocks.reduce((best, { minutes }, at) => (minutes > (blocks[best]?.minutes ?? 0) ? at : best), 0);
