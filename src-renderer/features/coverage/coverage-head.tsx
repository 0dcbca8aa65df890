import { CircleDashed, Copy, Hourglass, type LucideIcon } from 'lucide-react';
import { useView, show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { Segments } from '../../ui/segments.tsx';
import { CoverageExport } from './coverage-export.tsx';
import type { CoverageStop, StopKind } from './coverage-stops.ts';
import { coverageWords } from './words.ts';

interface CoverageHeadProps {
  lines: number;
  stops: readonly CoverageStop[];
  /** Goes to the next place of a kind. */
  onNext: (kind: StopKind) => void;
}

const kinds: { kind: StopKind; icon: LucideIcon; label: (n: number) => string }[] = [
  { kind: 'gap', icon: CircleDashed, label: coverageWords.gaps },
  { kind: 'double', icon: Copy, label: coverageWords.doubles },
  { kind: 'overload', icon: Hourglass, label: coverageWords.overloads },
];

/** How many gaps, doubles and overloads there are, each a button that goes to the next of them. */
export function CoverageHead({ lines, stops, onNext }: CoverageHeadProps) {
  const filter = useView((view) => view.coverage);
  return (
    <header className="coverage-head">
      <div>
        <h2 className="title-20">{coverageWords.title}</h2>
        <p className="muted">{coverageWords.lead}</p>
      </div>
      <div className="coverage-stops" role="group" aria-label={coverageWords.stops}>
        {kinds.map(({ kind, icon, label }) => {
          const n = stops.filter((stop) => stop.kind === kind).length;
          return (
            <Action
              key={kind}
              icon={icon}
              className={`coverage-stop coverage-stop-${kind} figures`}
              isDisabled={n === 0}
              aria-label={n === 0 ? label(n) : coverageWords.next(label(n))}
              onPress={() => onNext(kind)}
            >
              {label(n)}
            </Action>
          );
        })}
        {stops.length > 0 && <kbd title={coverageWords.keysHint}>F8</kbd>}
      </div>
      <Segments
        label={coverageWords.filter}
        value={filter}
        options={[
          { id: 'all', label: coverageWords.all(lines) },
          { id: 'gap', label: coverageWords.gapsOnly },
          { id: 'double', label: coverageWords.doublesOnly },
        ]}
        onChange={(coverage) => show({ coverage })}
      />
      <CoverageExport />
    </header>
  );
}
