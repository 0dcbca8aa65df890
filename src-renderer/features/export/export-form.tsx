import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import {
  isStagePart,
  type Format,
  type Paper,
  type Part,
} from '../../../src-main/core/kit/packet-options.ts';
import { useDocumentLook, useSettings } from '../../state/settings-store.ts';
import { useView } from '../../state/view-store.ts';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { words } from '../../ui/words.ts';
import { ExportWarning } from '../lint/export-warning.tsx';
import { CandidateChoice, type ChosenCandidates } from './candidate-choice.tsx';
import { CheckList } from './check-list.tsx';
import { countFiles } from './count-files.ts';
import { PaperChoice } from './paper-choice.tsx';
import { PartChoice } from './part-choice.tsx';
import type { ExportOrder } from './use-export.ts';
import { exportWords } from './words.ts';

interface ExportFormProps {
  id: string;
  kit: Kit;
  /** What was ordered before, in the same dialog. */
  last: ExportOrder | null;
  /** Why the last try did not work. */
  failure: Failure | null;
  onSubmit: (order: ExportOrder) => void;
}

const formats: Format[] = ['pdf', 'docx'];
/** In the list of stages, besides the stages' ids. */
const allStages = '';

const candidatesOf = (last: ExportOrder | null): ChosenCandidates =>
  last?.people ?? { several: false, candidate: '', requisition: '', list: null };

/** What to make, as what, on which paper, for whom. */
export function ExportForm({ id, kit, last, failure, onSubmit }: ExportFormProps) {
  const { settings, info } = useSettings();
  const look = useDocumentLook();
  const asked = useView((view) => view.exporting);
  const [chosen, setChosen] = useState<Part[]>(last?.parts ?? asked?.parts ?? ['packet']);
  const [stage, setStage] = useState(
    last ? (last.stage ?? allStages) : (asked?.stage ?? allStages),
  );
  const [as, setAs] = useState<Format[]>(last?.formats ?? settings.formats);
  const [paper, setPaper] = useState<Paper>(last?.details.paper ?? settings.paper);
  const [duplex, setDuplex] = useState(last?.details.duplex ?? true);
  const [people, setPeople] = useState(candidatesOf(last));
  const [zip, setZip] = useState(last?.zip ?? false);
  const [tried, setTried] = useState(false);

  const perStage = chosen.some(isStagePart);
  const onlyStage = perStage && stage !== allStages ? stage : null;
  const candidates = people.several ? (people.list?.candidates ?? []) : null;
  const complete = chosen.length > 0 && as.length > 0 && candidates?.length !== 0;
  const files = countFiles(kit, {
    parts: chosen,
    formats: as,
    stage: onlyStage,
    candidates: candidates?.length ?? null,
  });
  const submit = () => {
    setTried(true);
    if (!complete) return;
    const { candidate, requisition } = people;
    onSubmit({
      parts: chosen,
      formats: as,
      people,
      zip: zip && files > 2,
      details: { ...look, paper, duplex, candidate: candidates ? '' : candidate, requisition },
      ...(onlyStage === null ? {} : { stage: onlyStage }),
      ...(candidates === null ? {} : { candidates }),
    });
  };
  return (
    <Form
      id={id}
      className="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {failure && <FailureNotice failure={failure} />}
      <ExportWarning kit={kit} />
      <PartChoice value={chosen} isInvalid={tried && chosen.length === 0} onChange={setChosen} />
      {perStage && (
        <Choice
          label={exportWords.onlyStage}
          options={[
            { id: allStages, label: exportWords.allStages },
            ...kit.stages.map(({ id: of, title }, at) => ({
              id: of,
              label: words.stageName(at + 1, title),
            })),
          ]}
          value={stage}
          onChange={setStage}
        />
      )}
      <CandidateChoice value={people} isMissing={tried} onChange={setPeople} />
      <div className="export-columns">
        <CheckList
          label={exportWords.formats}
          options={formats.map((value) => ({ value, words: exportWords.formatWords[value] }))}
          chosen={as}
          onChange={setAs}
          missing={exportWords.noFormat}
          tried={tried}
        />
        <PaperChoice value={paper} onChange={setPaper} />
      </div>
      {chosen.includes('packet') && (
        <Check isSelected={duplex} onChange={setDuplex}>
          {exportWords.duplex}
          <span className="field-hint export-hint">{exportWords.duplexHint}</span>
        </Check>
      )}
      {files > 2 && (
        <Check isSelected={zip} onChange={setZip}>
          {exportWords.zip}
        </Check>
      )}
      <p className="text-13 muted figures" role="status">
        {exportWords.makes(files)}{' '}
        {info && (info.asksForFiles ? exportWords.asks : exportWords.where(info.folder))}
      </p>
    </Form>
  );
}
