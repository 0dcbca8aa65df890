import { useState } from 'react';
import { CheckboxGroup, FieldError, Form, Label, RadioGroup } from 'react-aria-components';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type { Format, Paper, Part } from '../../../src-main/core/kit/packet-options.ts';
import { useRatingScale, useSettings } from '../../state/settings-store.ts';
import { Check, Dot } from '../../ui/check.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { ExportWarning } from '../lint/export-warning.tsx';
import { countFiles } from './count-files.ts';
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

const parts: Part[] = ['packet', 'guides', 'scorecards', 'debrief'];
const formats: Format[] = ['pdf', 'docx'];
const papers: Paper[] = ['a4', 'letter'];

const pick = <T extends string>(known: readonly T[], chosen: readonly string[]): T[] =>
  known.filter((one) => chosen.includes(one));

/** What to make, as what, on which paper, for whom. */
export function ExportForm({ id, kit, last, failure, onSubmit }: ExportFormProps) {
  const { settings, info } = useSettings();
  const scale = useRatingScale();
  const [chosen, setChosen] = useState<Part[]>(last?.parts ?? ['packet']);
  const [as, setAs] = useState<Format[]>(last?.formats ?? settings.formats);
  const [paper, setPaper] = useState<Paper>(last?.details.paper ?? settings.paper);
  const [candidate, setCandidate] = useState(last?.details.candidate ?? '');
  const [requisition, setRequisition] = useState(last?.details.requisition ?? '');
  const [tried, setTried] = useState(false);
  const complete = chosen.length > 0 && as.length > 0;
  return (
    <Form
      id={id}
      className="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const details = { paper, candidate, requisition, team: settings.team, scale };
        if (complete) onSubmit({ parts: chosen, formats: as, details });
      }}
    >
      {failure && <FailureNotice failure={failure} />}
      <ExportWarning kit={kit} />
      <CheckboxGroup
        className="field"
        value={chosen}
        isInvalid={tried && chosen.length === 0}
        onChange={(values) => setChosen(pick(parts, values))}
      >
        <Label className="field-label">{exportWords.parts}</Label>
        {parts.map((part) => (
          <Check key={part} value={part}>
            {exportWords.partWords[part].title}
            <span className="field-hint export-hint">{exportWords.partWords[part].hint}</span>
          </Check>
        ))}
        <FieldError className="field-error">{exportWords.noPart}</FieldError>
      </CheckboxGroup>
      <div className="export-columns">
        <CheckboxGroup
          className="field"
          value={as}
          isInvalid={tried && as.length === 0}
          onChange={(values) => setAs(pick(formats, values))}
        >
          <Label className="field-label">{exportWords.formats}</Label>
          {formats.map((format) => (
            <Check key={format} value={format}>
              {exportWords.formatWords[format]}
            </Check>
          ))}
          <FieldError className="field-error">{exportWords.noFormat}</FieldError>
        </CheckboxGroup>
        <RadioGroup
          className="field"
          value={paper}
          onChange={(value) => setPaper(papers.find((one) => one === value) ?? paper)}
        >
          <Label className="field-label">{exportWords.paper}</Label>
          {papers.map((one) => (
            <Dot key={one} value={one}>
              {exportWords.paperWords[one]}
            </Dot>
          ))}
        </RadioGroup>
        <TextBox
          label={exportWords.candidate}
          hint={exportWords.candidateHint}
          value={candidate}
          onChange={setCandidate}
          maxLength={120}
        />
        <TextBox
          label={exportWords.requisition}
          hint={exportWords.requisitionHint}
          value={requisition}
          onChange={setRequisition}
          maxLength={80}
        />
      </div>
      <p className="text-13 muted figures" role="status">
        {exportWords.makes(countFiles(kit, chosen, as))}{' '}
        {info && (info.asksForFiles ? exportWords.asks : exportWords.where(info.folder))}
      </p>
    </Form>
  );
}
