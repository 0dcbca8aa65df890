import { useId } from 'react';
import { DemandLists } from './demand-lists.tsx';
import { keysHintId } from './entry-list.tsx';
import { writeWords } from './words.ts';
import type { DemandsForm } from './write-form.ts';

interface CommonDemandsProps {
  demands: DemandsForm;
  /** Somebody wanted to go on before there was anything to ask about. */
  entriesMissing: boolean;
  onChange: (part: Partial<DemandsForm>) => void;
}

/** What holds for every level, and how lists are written. */
export function CommonDemands({ demands, entriesMissing, onChange }: CommonDemandsProps) {
  const id = useId();
  return (
    <section className="write-part" data-part tabIndex={-1} aria-labelledby={id}>
      <div className="write-part-head">
        <h2 id={id} className="title-20">
          {writeWords.common}
        </h2>
        <p className="muted">{writeWords.commonHint}</p>
        <p id={keysHintId} className="field-hint">
          {writeWords.entryHint}
        </p>
      </div>
      <DemandLists
        demands={demands}
        owner={writeWords.common}
        depth={3}
        error={entriesMissing ? writeWords.entriesMissing : undefined}
        onChange={onChange}
      />
    </section>
  );
}
