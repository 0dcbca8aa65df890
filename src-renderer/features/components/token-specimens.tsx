import { Specimen, SpecimenRow, Specimens } from './specimen.tsx';
import { componentWords } from './words.ts';

const grounds = ['paper', 'surface', 'sunken', 'hover', 'accent-wash', 'selection', 'track'];
const lines = ['line', 'line-strong', 'ink', 'ink-2', 'accent', 'accent-hover'];
const meanings = ['covered', 'gap', 'double', 'edited'];
const kinds = ['responsibility', 'requirement', 'stage', 'level', 'specialty'].map(
  (kind) => `kind-${kind}`,
);
const spaces = ['s-1', 's-tight', 's-2', 's-3', 's-4', 's-6', 's-8', 's-12'];

/** Colors, type and space as the tokens say them. */
export function TokenSpecimens() {
  const { parts, text, figures } = componentWords;
  return (
    <>
      <Specimens title={parts.colors}>
        <ul className="swatches">
          {[...grounds, ...lines].map((name) => (
            <li key={name} className="text-12">
              <span className="swatch" style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
          {[...meanings, ...kinds].map((name) => (
            <li key={name} className="text-12">
              <span
                className="swatch swatch-meant"
                style={{ background: `var(--${name}-wash)`, color: `var(--${name})` }}
              >
                {componentWords.specimen}
              </span>
              {name}
            </li>
          ))}
        </ul>
      </Specimens>
      <Specimens title={parts.type}>
        {Object.entries(text).map(([look, sample]) => (
          <p key={look} className={look}>
            {sample}
          </p>
        ))}
        <p className="figures">{figures}</p>
        <SpecimenRow title={parts.type}>
          {spaces.map((name) => (
            <Specimen key={name} state={name}>
              <span
                className="space-sample"
                style={{ width: `var(--${name})`, height: `var(--${name})` }}
              />
            </Specimen>
          ))}
        </SpecimenRow>
      </Specimens>
    </>
  );
}
