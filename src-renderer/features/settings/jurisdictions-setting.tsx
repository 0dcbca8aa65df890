import { CheckboxGroup, Label, Text } from 'react-aria-components';
import { jurisdictions, type Jurisdiction } from '../../../src-main/core/lint/lint-rule.ts';
import { Check } from '../../ui/check.tsx';
import { jurisdictionWords } from '../../ui/jurisdictions.ts';
import { settingsWords } from './words.ts';

interface JurisdictionsSettingProps {
  chosen: readonly Jurisdiction[];
  onChange: (chosen: Jurisdiction[]) => void;
}

/** The places whose laws the notes on questions speak of. */
export function JurisdictionsSetting({ chosen, onChange }: JurisdictionsSettingProps) {
  return (
    <CheckboxGroup
      className="field"
      value={[...chosen]}
      onChange={(values) => {
        const next = jurisdictions.filter((one) => values.includes(one));
        if (next.length > 0) onChange(next);
      }}
    >
      <Label className="field-label">{settingsWords.jurisdictions}</Label>
      <div className="setting-columns">
        {jurisdictions.map((one) => (
          <Check key={one} value={one}>
            {jurisdictionWords[one]}
          </Check>
        ))}
      </div>
      <Text slot="description" className="field-hint">
        {settingsWords.jurisdictionsHint}
      </Text>
    </CheckboxGroup>
  );
}
