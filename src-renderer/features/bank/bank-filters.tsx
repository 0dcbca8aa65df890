import type { BankFacts } from '../../../src-main/contract/bank-shapes.ts';
import type { QuestionType } from '../../../src-main/core/competency/competency.ts';
import { Choice } from '../../ui/choice.tsx';
import { Segments } from '../../ui/segments.tsx';
import { questionTypeWords } from '../../ui/words.ts';
import type { BankFilter } from './use-bank-search.ts';
import { bankWords } from './words.ts';

interface BankFiltersProps {
  facts: BankFacts | null;
  filter: BankFilter;
  onFilter: (filter: BankFilter) => void;
}

const types = [
  { id: '' as const, label: bankWords.anyType },
  ...(Object.keys(questionTypeWords) as QuestionType[]).map((id) => ({
    id,
    label: questionTypeWords[id],
  })),
];

/** Narrows what is listed: whose questions, which competency, which kind. */
export function BankFilters({ facts, filter, onFilter }: BankFiltersProps) {
  return (
    <div className="bank-filters">
      <Segments<'all' | 'team' | 'ours'>
        label={bankWords.whose}
        options={[
          { id: 'all', label: bankWords.all },
          { id: 'team', label: bankWords.team },
          { id: 'ours', label: bankWords.ours },
        ]}
        value={filter.source ?? 'all'}
        onChange={(source) => onFilter({ ...filter, source: source === 'all' ? null : source })}
      />
      <Choice
        label={bankWords.competency}
        hideLabel
        options={[
          { id: '', label: bankWords.anyCompetency },
          ...(facts?.named ?? []).map(({ id, name }) => ({ id, label: name })),
        ]}
        value={filter.competency ?? ''}
        onChange={(id) => onFilter({ ...filter, competency: id === '' ? null : id })}
      />
      <Choice<QuestionType | ''>
        label={bankWords.type}
        hideLabel
        options={types}
        value={filter.type ?? ''}
        onChange={(type) => onFilter({ ...filter, type: type === '' ? null : type })}
      />
    </div>
  );
}
