import { Label, RadioGroup } from 'react-aria-components';
import { paperSchema, type Paper } from '../../../src-main/core/kit/packet-options.ts';
import { Dot } from '../../ui/check.tsx';
import { exportWords } from './words.ts';

interface PaperChoiceProps {
  value: Paper;
  onChange: (paper: Paper) => void;
}

/** On which paper. */
export function PaperChoice({ value, onChange }: PaperChoiceProps) {
  return (
    <RadioGroup
      className="field"
      value={value}
      onChange={(chosen) => onChange(paperSchema.catch(value).parse(chosen))}
    >
      <Label className="field-label">{exportWords.paper}</Label>
      {paperSchema.options.map((one) => (
        <Dot key={one} value={one}>
          {exportWords.paperWords[one]}
        </Dot>
      ))}
    </RadioGroup>
  );
}
