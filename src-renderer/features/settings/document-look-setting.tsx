import { ImageUp, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Settings } from '../../../src-main/contract/settings-shape.ts';
import {
  canBeRead,
  tooLightSentence,
  type Logo,
} from '../../../src-main/core/kit/document-look.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { pickFile } from '../../ui/pick-file.ts';
import { TextBox } from '../../ui/text-box.tsx';
import { logoOfFile, type LogoProblem } from './logo-of-file.ts';
import { settingsWords } from './words.ts';

const { look } = settingsWords;

type Change = (change: Partial<Pick<Settings, 'accent' | 'logo'>>) => void;

/** Logo and color of documents. */
export function DocumentLookSetting({
  settings: { accent, logo, team },
  onChange,
}: {
  settings: Pick<Settings, 'accent' | 'logo' | 'team'>;
  onChange: Change;
}) {
  return (
    <>
      <LogoSetting logo={logo} team={team} onChange={onChange} />
      <AccentSetting accent={accent} onChange={onChange} />
    </>
  );
}

function LogoSetting({
  logo,
  team,
  onChange,
}: {
  logo: Logo | null;
  team: string;
  onChange: Change;
}) {
  const [problem, setProblem] = useState<LogoProblem | null>(null);
  const choose = async () => {
    const file = await pickFile('image/png,image/jpeg,image/svg+xml,.png,.jpg,.jpeg,.svg');
    if (!file) return;
    const read = await logoOfFile(file, logo?.alt ?? team);
    if (typeof read === 'string') setProblem(read);
    else {
      setProblem(null);
      onChange({ logo: read });
    }
  };
  return (
    <div className="field" role="group" aria-label={look.logo}>
      <span className="field-label">{look.logo}</span>
      <div className="logo-row">
        {logo && (
          <img
            className="logo-shown"
            src={`data:image/${logo.type};base64,${logo.data}`}
            alt={logo.alt === '' ? look.logo : logo.alt}
          />
        )}
        <Action icon={ImageUp} onPress={() => void choose()}>
          {logo ? look.changeLogo : look.chooseLogo}
        </Action>
        {logo && (
          <IconAction icon={X} label={look.removeLogo} onPress={() => onChange({ logo: null })} />
        )}
      </div>
      <p className="field-hint">{look.logoHint}</p>
      <p className="field-error" role="status">
        {problem && look.problems[problem]}
      </p>
      {logo && (
        <AltBox
          key={logo.alt}
          alt={logo.alt}
          onChange={(alt) => onChange({ logo: { ...logo, alt } })}
        />
      )}
    </div>
  );
}

/** Kept when the field is left, not at every key. */
function AltBox({ alt, onChange }: { alt: string; onChange: (alt: string) => void }) {
  const [typed, setTyped] = useState(alt);
  return (
    <TextBox
      label={look.alt}
      hint={look.altHint}
      maxLength={120}
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== alt) onChange(typed);
      }}
    />
  );
}

/** Ink, as a color field shows it. */
const ink = '#1f3a5f';

function AccentSetting({ accent, onChange }: { accent: string | null; onChange: Change }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const live = useRef(onChange);
  useEffect(() => {
    live.current = onChange;
  });
  useEffect(() => {
    const input = field.current;
    // `change` comes once, when a color is settled on; React's own comes with every move of the pointer.
    const keep = () => input && live.current({ accent: input.value });
    input?.addEventListener('change', keep);
    return () => input?.removeEventListener('change', keep);
    // Another color makes another field.
  }, [accent]);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {look.accent}
      </label>
      <div className="logo-row">
        <input
          ref={field}
          key={accent ?? ink}
          id={id}
          type="color"
          className="color-field"
          defaultValue={accent ?? ink}
          aria-describedby={`${id}-hint`}
        />
        {accent !== null && (
          <Action kind="quiet" small onPress={() => onChange({ accent: null })}>
            {look.useInk}
          </Action>
        )}
      </div>
      <p className="field-hint" id={`${id}-hint`}>
        {look.accentHint}
      </p>
      <p className="field-error" role="status">
        {accent !== null && !canBeRead(accent) && tooLightSentence(accent)}
      </p>
    </div>
  );
}
