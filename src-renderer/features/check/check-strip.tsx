import { ArrowDown } from 'lucide-react';
import { DialogTrigger } from 'react-aria-components';
import { becameSchema } from '../../../src-main/core/job-family/page-line.ts';
import { Action } from '../../ui/action.tsx';
import { PopoverBox } from '../../ui/popover-box.tsx';
import { Segments } from '../../ui/segments.tsx';
import { BecameTag } from './became-tag.tsx';
import type { CheckFilter } from './check-filter.ts';
import type { CheckRow } from './check-rows.ts';
import { becameMeanings, checkWords } from './words.ts';

/** In a narrow window one of the two halves is in sight. */
export type Showing = 'lines' | 'result';

interface CheckStripProps {
  rows: readonly CheckRow[];
  filter: CheckFilter;
  onFilter: (filter: CheckFilter) => void;
  onNext: () => void;
  showing: Showing;
  onShow: (showing: Showing) => void;
}

/** How much is left to check, and what the list shows. */
export function CheckStrip(props: CheckStripProps) {
  const { rows, filter, onFilter, onNext, showing, onShow } = props;
  const unclear = rows.filter(({ line }) => line.became === 'unclear').length;
  const toCheck = rows.filter((row) => row.toCheck).length;
  const corrected = rows.filter(({ line }) => line.corrected).length;
  return (
    <div className="check-strip">
      <p className="check-count-text figures" role="status">
        <strong>{checkWords.unclear(unclear)}</strong>
        {toCheck > unclear && <span className="muted"> · {checkWords.doubts(toCheck)}</span>}
      </p>
      <Action icon={ArrowDown} isDisabled={toCheck === 0} onPress={onNext}>
        {checkWords.next} <kbd>F8</kbd>
      </Action>
      <div className="check-strip-end">
        <Legend />
        <Segments<CheckFilter>
          label={checkWords.filter}
          value={filter}
          options={[
            { id: 'all', label: checkWords.all(rows.length) },
            { id: 'to-check', label: checkWords.toCheck(toCheck) },
            { id: 'corrected', label: checkWords.corrected(corrected) },
          ]}
          onChange={onFilter}
        />
        <div className="check-showing">
          <Segments<Showing>
            label={checkWords.showing}
            value={showing}
            options={[
              { id: 'lines', label: checkWords.showLines },
              { id: 'result', label: checkWords.showResult },
            ]}
            onChange={onShow}
          />
        </div>
      </div>
    </div>
  );
}

function Legend() {
  return (
    <DialogTrigger>
      <Action kind="quiet">{checkWords.legend}</Action>
      <PopoverBox title={checkWords.legend} readOnly>
        {() => (
          <dl className="legend">
            {becameSchema.options.map((became) => (
              <div key={became}>
                <dt>
                  <span className="line-band" data-became={became} />
                  <BecameTag became={became} />
                </dt>
                <dd className="text-13">{becameMeanings[became]}</dd>
              </div>
            ))}
          </dl>
        )}
      </PopoverBox>
    </DialogTrigger>
  );
}
