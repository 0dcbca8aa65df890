import { describe, expect, it } from 'vitest';
import { contrastOf, parseColor } from './testing/color-contrast.ts';
import { colorOf, readContrastTokens, readTokens, type Theme } from './testing/css-tokens.ts';
import { readStyles } from './testing/style-sheets.ts';

const tokens = readTokens(readStyles('ui/tokens.css'));
const themes: Theme[] = ['light', 'dark'];
const meanings = ['covered', 'gap', 'double', 'edited'];
const kinds = ['responsibility', 'requirement', 'stage', 'level', 'specialty'].map(
  (kind) => `kind-${kind}`,
);
/** What lies behind things. */
const grounds = ['paper', 'surface', 'sunken', 'hover', 'accent-wash'];

const contrast = (one: string, other: string, theme: Theme, from = tokens): number =>
  contrastOf(colorOf(from, one, theme), colorOf(from, other, theme));

/** Pairs that fall short in one of the themes, each with what it has. */
const short = (
  pairs: readonly (readonly [string, string])[],
  least: number,
  from = tokens,
): string[] =>
  themes.flatMap((theme) =>
    pairs
      .map(([one, other]) => ({ one, other, has: contrast(one, other, theme, from) }))
      .filter(({ has }) => has < least)
      .map(({ one, other, has }) => `--${one} on --${other}, ${theme}: ${has.toFixed(2)}`),
  );

const each = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap((one) => others.map((other) => [one, other] as const));

describe('the colors', () => {
  it('let text be read on everything that lies behind it', () => {
    const texts = each(['ink', 'ink-2', 'accent', 'accent-hover'], grounds);
    const marked = each(
      ['ink', 'ink-2'],
      ['selection', ...[...meanings, ...kinds].map((name) => `${name}-wash`)],
    );
    const meant = [...meanings, ...kinds].flatMap((name) => [
      [name, `${name}-wash`] as const,
      ...each([name], ['paper', 'surface', 'sunken', 'hover']),
    ]);
    const onFilled = [
      ...each(['on-accent'], ['accent', 'accent-hover']),
      ['paper', 'ink'] as const,
    ];
    expect(short([...texts, ...marked, ...meant, ...onFilled], 4.5)).toEqual([]);
  });

  it('let borders of controls, focus rings and what is filled be told from what lies around them', () => {
    expect(short(each(['line-strong', 'accent', 'ink'], grounds), 3)).toEqual([]);
  });

  it('let the filled part of a bar be told from the rest', () => {
    expect(short([['accent', 'track']], 3)).toEqual([]);
  });

  it('let marks on a printed page be seen, and the words under them be read', () => {
    const sheet = each(['sheet-accent'], ['sheet', 'hit', 'hit-current', 'sheet-marked']);
    expect(short(sheet, 3)).toEqual([]);
    const black = parseColor('#000000');
    for (const mark of ['hit', 'hit-current', 'sheet-marked'])
      expect(contrastOf(black, colorOf(tokens, mark, 'light')), mark).toBeGreaterThan(4.5);
  });

  it('keep 7:1 for text and 4.5:1 for lines for who asks for more contrast', () => {
    const more = readContrastTokens(readStyles('ui/tokens.css'));
    const texts = [
      ...each(
        ['ink', 'ink-2', 'accent', 'accent-hover', ...meanings, ...kinds],
        ['paper', 'surface', 'sunken'],
      ),
      ...[...meanings, ...kinds].map((name) => [name, `${name}-wash`] as const),
      ...each(['on-accent'], ['accent', 'accent-hover']),
    ];
    expect(short(texts, 7, more)).toEqual([]);
    expect(
      short(each(['line-strong', 'line', 'accent'], ['paper', 'surface', 'sunken']), 4.5, more),
    ).toEqual([]);
  });

  it('have a value in both themes, all of them', () => {
    const sheets = ['sheet', 'sheet-accent', 'sheet-hover', 'sheet-marked', 'hit', 'hit-current'];
    const colors = [...tokens].filter(([, value]) => /^(?:light-dark|#|rgb)/u.test(value));
    for (const [name, value] of colors) {
      for (const theme of themes) expect(() => colorOf(tokens, name, theme)).not.toThrow();
      // Printed pages stay light in the dark.
      expect(value.startsWith('light-dark('), name).toBe(!sheets.includes(name));
    }
    expect(colors.length).toBeGreaterThan(30);
  });
});

describe('the contrast of two colors', () => {
  it('is that of WCAG', () => {
    const contrastWithWhite = (text: string) =>
      Number(contrastOf(parseColor(text), parseColor('#ffffff')).toFixed(2));
    expect(contrastWithWhite('#000000')).toBe(21);
    expect(contrastWithWhite('#777777')).toBe(4.48);
    expect(contrastWithWhite('#ffffff')).toBe(1);
  });
});

describe('the spaces', () => {
  it('stand on a grid of four pixels, but for the one that is said to be off it', () => {
    const spaces = [...tokens].filter(([name]) => name.startsWith('s-') && name !== 's-tight');
    expect(spaces.length).toBeGreaterThan(5);
    for (const [name, value] of spaces)
      expect((Number(value.replace('rem', '')) * 16) % 4, name).toBe(0);
  });
});
