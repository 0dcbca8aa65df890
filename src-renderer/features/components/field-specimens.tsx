import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { MinutesBox } from '../../ui/minutes-box.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { Specimen, SpecimenRow, Specimens, Still } from './specimen.tsx';
import { componentWords } from './words.ts';

/** Fields to type in, in every state. */
export function FieldSpecimens() {
  const words = componentWords;
  const { states } = words;
  const [minutes, setMinutes] = useState(45);
  return (
    <Specimens title={words.parts.fields}>
      <SpecimenRow title={words.field}>
        <Specimen state={states.usual}>
          <TextBox label={words.field} hint={words.fieldHint} defaultValue={words.fieldValue} />
        </Specimen>
        <Specimen state={states.focused}>
          <Still>
            <div className="field">
              <span className="field-label">{words.field}</span>
              <input className="input" data-focused defaultValue={words.fieldValue} />
            </div>
          </Still>
        </Specimen>
        <Specimen state={states.disabled}>
          <TextBox label={words.field} isDisabled defaultValue={words.fieldValue} />
        </Specimen>
        <Specimen state={states.empty}>
          <TextBox label={words.field} placeholder={words.fieldPlaceholder} />
        </Specimen>
        <Specimen state={states.invalid}>
          <TextBox label={words.field} error={words.fieldError} />
        </Specimen>
        <Specimen state={states.long}>
          <TextBox label={words.fieldLong} hint={words.fieldLong} defaultValue={words.fieldLong} />
        </Specimen>
        <Specimen state={states.lines}>
          <TextBox label={words.notes} rows={3} defaultValue={words.notesValue} />
        </Specimen>
        <Specimen state={words.search}>
          <SearchField aria-label={words.search} className="search-field">
            <Search className="icon" aria-hidden />
            <Input className="input" placeholder={words.search} />
          </SearchField>
        </Specimen>
        <Specimen state={words.minutes}>
          <MinutesBox label={words.minutes} value={minutes} onChange={setMinutes} />
        </Specimen>
        <Specimen state={states.hidden}>
          <MinutesBox label={words.minutes} hideLabel value={minutes} onChange={setMinutes} />
        </Specimen>
      </SpecimenRow>
    </Specimens>
  );
}
