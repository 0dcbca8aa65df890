import { Check, CircleDashed, Copy } from 'lucide-react';
import { coverageMatrix } from '../../../src-main/core/kit/coverage.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { memo, useMemo } from 'react';
import { show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { FindingsStep } from '../lint/findings-step.tsx';
import { StaffingNotes } from './staffing-notes.tsx';
import { planWords } from './words.ts';

/** How many items nobody asks about, and how many are asked twice; both lead to the coverage table. */
export const PlanHealth = memo(function PlanHealth({ kit }: { kit: Kit }) {
  const { gaps, doubles } = useMemo(() => {
    const { rows } = coverageMatrix(kit);
    return {
      gaps: rows.filter((row) => row.state === 'gap').length,
      doubles: rows.filter((row) => row.state === 'double').length,
    };
  }, [kit]);
  return (
    <div className="plan-health" role="group" aria-label={planWords.health}>
      <Action
        kind="quiet"
        small
        icon={gaps > 0 ? CircleDashed : Check}
        className={gaps > 0 ? 'plan-gaps' : ''}
        onPress={() => show({ tab: 'coverage', coverage: gaps > 0 ? 'gap' : 'all', plan: false })}
      >
        {planWords.gaps(gaps)}
      </Action>
      <Action
        kind="quiet"
        small
        icon={doubles > 0 ? Copy : Check}
        className={doubles > 0 ? 'plan-doubles' : ''}
        onPress={() =>
          show({ tab: 'coverage', coverage: doubles > 0 ? 'double' : 'all', plan: false })
        }
      >
        {planWords.doubles(doubles)}
      </Action>
      <FindingsStep kit={kit} />
      <StaffingNotes kit={kit} />
    </div>
  );
});
