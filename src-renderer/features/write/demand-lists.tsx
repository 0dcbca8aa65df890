import { EntryList } from './entry-list.tsx';
import type { DemandName, DemandsForm } from './write-form.ts';

interface DemandListsProps {
  demands: DemandsForm;
  owner: string;
  depth: 3 | 4;
  error?: string | undefined;
  onChange: (part: Partial<DemandsForm>) => void;
}

/** What the person does, must have, and had better have: of the role, a level, or a specialty. */
export function DemandLists({ demands, error, ...shared }: DemandListsProps) {
  const list = (name: DemandName) => (
    <EntryList
      {...shared}
      name={name}
      entries={demands[name]}
      error={name === 'responsibilities' ? error : undefined}
    />
  );
  return (
    <div className="write-demands">
      {list('responsibilities')}
      <div className="write-pair">
        {list('must')}
        {list('nice')}
      </div>
    </div>
  );
}
