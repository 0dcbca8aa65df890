import { describe, expect, it } from 'vitest';
import {
  declarationsOf,
  findStyleSheets,
  readStyles,
  type Declaration,
} from './testing/style-sheets.ts';
import { readTokens } from './testing/css-tokens.ts';

const lengthPattern = /-?(?<![\w.#-])(?:\d*\.)?\d+(?:px|rem)\b/gu;
/** Fine lines, and words or icons moved by a hair so that they look level. */
const hair = /^(?:border|outline|box-shadow|text-decoration|text-underline-offset|background)/u;

const pixelsOf = (length: string): number =>
  Math.abs(parseFloat(length)) * (length.endsWith('rem') ? 16 : 1);

/** What a declaration says beside the tokens, and should not. */
function strayIn({ property, value }: Declaration): string | null {
  if (/#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|light-dark)\(/iu.test(value)) return 'a color';
  if (property === 'border-radius' && !/^(?:0|50%|inherit|.*var\(--radius.*)$/u.test(value))
    return 'a radius';
  if (property === 'font-size' && /\d(?:px|rem)$/u.test(value)) return 'a size of text';
  if (property === 'font' && !/var\(--text-\d\d\)|^inherit$/u.test(value)) return 'a size of text';
  const off = (value.match(lengthPattern) ?? []).filter((length) => {
    const pixels = pixelsOf(length);
    return (
      pixels % 4 !== 0 && pixels !== 1 && pixels !== 2 && !(pixels <= 8 && hair.test(property))
    );
  });
  return off.length > 0 ? `${off.join(', ')}, off the grid` : null;
}

const describeStrays = (sheet: string, css: string): string[] =>
  declarationsOf(css).flatMap((declaration) => {
    const stray = strayIn(declaration);
    const { line, property, value } = declaration;
    return stray === null ? [] : [`${sheet}:${line} ${property}: ${value} (${stray})`];
  });

describe('the style sheets', () => {
  const sheets = findStyleSheets().filter((sheet) => sheet !== 'ui/tokens.css');

  it('take colors, radii, sizes of text and spaces from the tokens or from the grid', () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.flatMap((sheet) => describeStrays(sheet, readStyles(sheet)))).toEqual([]);
  });

  it('name no token that is not there', () => {
    const known = readTokens(readStyles('ui/tokens.css'));
    // Set by a component, by a rule of the same sheet, by React Aria, or by pdf.js.
    const local =
      /^(?:kind|kind-wash|preview-share|minutes|depth|trigger-width|total-scale-factor|text-scale-factor|min-font-size|min-font-size-inv|font-height|rotate|scale-x)$/u;
    const unknown = sheets.flatMap((sheet) =>
      [...readStyles(sheet).matchAll(/var\(--([\w-]+)/gu)]
        .map(([, name = '']) => name)
        .filter((name) => !known.has(name) && !local.test(name))
        .map((name) => `${sheet}: --${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the check of style sheets', () => {
  const found = (css: string) => describeStrays('x.css', css).map((line) => line.split(' (')[1]);

  it('finds what is beside the tokens', () => {
    expect(found('a { color: #fff; }')).toEqual(['a color)']);
    expect(found('a { background: rgb(0 0 0 / 0.5); }')).toEqual(['a color)']);
    expect(found('a { padding: 5px; margin: 0.4375rem; }')).toHaveLength(2);
    expect(found('a { width: 3px; }')).toEqual(['3px, off the grid)']);
    expect(found('a { border-radius: 5px; }')).toEqual(['a radius)']);
    expect(found('a { font: 400 0.9rem/1 var(--sans); }')).toEqual(['a size of text)']);
  });

  it('leaves alone what is on the grid, fine lines, and what a media query asks', () => {
    expect(found('@media (max-width: 41.3rem) { a { padding: var(--s-2) 12px 1rem; } }')).toEqual(
      [],
    );
    expect(found('a { border-left: 3px solid var(--ink); margin-top: 2px; }')).toEqual([]);
    expect(found('/* color: #fff; */ a { color: CanvasText; }')).toEqual([]);
  });
});
