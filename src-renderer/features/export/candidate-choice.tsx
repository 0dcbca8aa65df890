import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { Label, RadioGroup } from 'react-aria-components';
import type { CandidateList } from '../../../src-main/contract/document-shapes.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { Dot } from '../../ui/check.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { pickFile } from '../../ui/pick-file.ts';
import { TextBox } from '../../ui/text-box.tsx';
import { base64Of } from '../home/file-bytes.ts';
import { exportWords } from './words.ts';

/** For whom an export is made: one person or nobody yet, or everybody on a list. */
export interface ChosenCandidates {
  several: boolean;
  candidate: string;
  requisition: string;
  list: (CandidateList & { file: string }) | null;
}

interface CandidateChoiceProps {
  value: ChosenCandidates;
  /** The export was tried without a list. */
  isMissing: boolean;
  onChange: (value: ChosenCandidates) => void;
}

/** A list of names is small; what is larger is something else. */
const mostBytes = 2_000_000;

/** One candidate or a list of them. */
export function CandidateChoice({ value, isMissing, onChange }: CandidateChoiceProps) {
  return (
    <div className="export-candidates">
      <RadioGroup
        className="field"
        value={value.several ? 'several' : 'one'}
        onChange={(next) => onChange({ ...value, several: next === 'several' })}
      >
        <Label className="field-label">{exportWords.candidates}</Label>
        <div className="export-dots">
          <Dot value="one">{exportWords.oneCandidate}</Dot>
          <Dot value="several">{exportWords.severalCandidates}</Dot>
        </div>
      </RadioGroup>
      <div className="export-columns">
        {value.several ? (
          <ListOfCandidates value={value} isMissing={isMissing} onChange={onChange} />
        ) : (
          <TextBox
            label={exportWords.candidate}
            hint={exportWords.candidateHint}
            value={value.candidate}
            onChange={(candidate) => onChange({ ...value, candidate })}
            maxLength={120}
          />
        )}
        <TextBox
          label={exportWords.requisition}
          hint={exportWords.requisitionHint}
          value={value.requisition}
          onChange={(requisition) => onChange({ ...value, requisition })}
          maxLength={80}
        />
      </div>
    </div>
  );
}

function ListOfCandidates({ value, isMissing, onChange }: CandidateChoiceProps) {
  const bridge = useBridge();
  const [failure, setFailure] = useState<Failure | null>(null);
  const choose = async () => {
    const file = await pickFile('.csv,.tsv,.txt,text/csv,text/plain');
    if (!file) return;
    if (file.size > mostBytes) {
      setFailure({ code: 'call-invalid', message: exportWords.listTooLarge });
      return;
    }
    const data = await base64Of(file);
    const reply = await bridge.call('candidates.read', { name: file.name, data });
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) onChange({ ...value, list: { ...reply.value, file: file.name } });
  };
  const { list } = value;
  return (
    <div className="field">
      <span className="field-label">{exportWords.list}</span>
      <div>
        <Action icon={FileUp} onPress={() => void choose()}>
          {exportWords.chooseList}
        </Action>
      </div>
      <p className="field-hint">{exportWords.listHint}</p>
      {failure && <FailureNotice failure={failure} />}
      <div role="status">
        {list && (
          <>
            <p className="text-13">{exportWords.listOf(list.candidates.length, list.file)}</p>
            <p className="text-12 muted export-names">
              {list.candidates.map(({ name }) => name).join(' · ')}
            </p>
          </>
        )}
        {list && list.problems.length > 0 && (
          <ul className="text-13" aria-label={exportWords.leftOut}>
            {list.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        {isMissing && !list && <p className="field-error">{exportWords.listMissing}</p>}
      </div>
    </div>
  );
}
