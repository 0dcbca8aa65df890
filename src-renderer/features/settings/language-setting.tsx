import { languages } from '../../../src-main/contract/texts/languages.ts';
import { Choice } from '../../ui/choice.tsx';
import { nameOfLanguage } from '../../ui/in-language.ts';
import { settingsWords } from './words.ts';

interface LanguageSettingProps {
  value: string;
  onChange: (language: string) => void;
}

/** The language of the window, where there is more than one to choose from. */
export function LanguageSetting({ value, onChange }: LanguageSettingProps) {
  if (languages.length === 1) return null;
  return (
    <div className="field">
      <Choice
        label={settingsWords.language}
        value={languages.includes(value) ? value : 'system'}
        options={[
          { id: 'system', label: settingsWords.system },
          ...languages.map((tag) => ({ id: tag, label: nameOfLanguage(tag) })),
        ]}
        onChange={onChange}
      />
      <p className="field-hint">{settingsWords.languageHint}</p>
    </div>
  );
}
