import { Search } from 'lucide-react';
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { CompetencyOption } from './competency-options.ts';
import { competencyWords } from './words.ts';

interface CompetencyListProps {
  options: readonly CompetencyOption[];
  value: string | null;
  onChange: (id: string) => void;
}

/** Everything that a line can ask for, with definitions; typing narrows it down, arrows and Enter choose. */
export function CompetencyList({ options, value, onChange }: CompetencyListProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={competencyWords.search} className="competency-search" autoFocus>
        <Search className="icon" aria-hidden />
        <Input className="input" placeholder={competencyWords.search} />
      </SearchField>
      <ListBox
        aria-label={competencyWords.list}
        className="competency-list"
        items={options}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        renderEmptyState={() => <p className="muted">{competencyWords.noMatch}</p>}
        onSelectionChange={(keys) => {
          const picked = options.find(({ id }) => keys !== 'all' && keys.has(id));
          if (picked) onChange(picked.id);
        }}
      >
        {({ id, name, text }) => (
          <ListBoxItem id={id} textValue={`${name} ${text}`} className="competency-option">
            <span className="title-13">{name}</span>
            <span className="text-12 muted">{text}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Autocomplete>
  );
}
