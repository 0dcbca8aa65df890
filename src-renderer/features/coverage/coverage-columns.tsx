import { Hourglass } from 'lucide-react';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type { StageLoad } from '../../../src-main/core/kit/overloads.ts';
import { mostJudged } from '../../../src-main/core/kit/overloads.ts';
import { show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { headCellId } from './coverage-stops.ts';
import { coverageWords } from './words.ts';

interface CoverageColumnsProps {
  kit: Kit;
  loads: readonly StageLoad[];
}

/** The heads of the columns: each stage leads to its questions, and says when it has too much to do. */
export function CoverageColumns({ kit, loads }: CoverageColumnsProps) {
  return (
    <tr>
      <th scope="col">{coverageWords.line}</th>
      <th scope="col">{coverageWords.asks}</th>
      <th scope="col">{coverageWords.state}</th>
      {kit.stages.map(({ id, title }, index) => {
        const load = loads[index];
        const problems = load ? problemsOf(load) : [];
        return (
          <th key={id} id={headCellId(id)} scope="col" className="coverage-stage">
            <Action
              kind="quiet"
              small
              aria-label={[coverageWords.stage(index + 1, title), ...problems].join('. ')}
              onPress={() => show({ tab: 'questions', stage: id })}
            >
              S{index + 1}
            </Action>
            {problems.map((problem) => (
              <span key={problem} className="coverage-over" aria-hidden>
                <Hourglass className="icon" />
                {problem}
              </span>
            ))}
          </th>
        );
      })}
    </tr>
  );
}

const problemsOf = ({ over, judged }: StageLoad): string[] => [
  ...(over > 0 ? [coverageWords.over(over)] : []),
  ...(judged > mostJudged ? [coverageWords.judged(judged)] : []),
];
