import { CircleHelp } from 'lucide-react';
import type { Became } from '../../../src-main/core/job-family/page-line.ts';
import { becameWords } from './words.ts';

/** What a line became, in its colour and in a word. */
export function BecameTag({ became }: { became: Became }) {
  return (
    <span className="became" data-became={became}>
      {became === 'unclear' && <CircleHelp className="icon" aria-hidden />}
      {becameWords[became]}
    </span>
  );
}
