import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../fixed-runs.fixture.ts';
import { lineKeys, meantAs, type MeantAs } from './correction.ts';
import { parseHtml } from './html/parse-html.ts';
import { jobFamilySchema } from './job-family.ts';
import type { Page } from './markdown/page.ts';
import { parseMarkdown, parsePlainText } from './markdown/parse-markdown.ts';
import { pageLineSchema, type Became, type PageLine } from './page-line.ts';
import { understand, type Understanding } from './read-job-family.ts';

const word = fc.constantFrom(
  ...'lead manage engineer senior requirements responsibilities levels hiring process interview with the manager 30 minutes optional grade 7 extends nice to have you will skills and knowledge of experience years design ships'.split(
    ' ',
  ),
);
const phrase = fc
  .oneof(
    { weight: 9, arbitrary: fc.array(word, { minLength: 1, maxLength: 8 }) },
    // Patterns that go back and forth over a line show it in long ones.
    { weight: 1, arbitrary: fc.array(word, { minLength: 20, maxLength: 40 }) },
  )
  .map((words) => words.join(' '));
const messy = fc.oneof(
  { weight: 6, arbitrary: phrase },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 20 })
      .map((text) => text.replace(/[\r\n]/g, ' ')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'TBD',
      '[a](b)',
      '**bold**',
      '<br>',
      '`code`',
      '{: .x}',
      '<%= x %>',
      '| a | b |',
    ),
  },
);
const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), phrase)
  .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`);
const entry = fc
  .tuple(fc.constantFrom('', '  ', '    '), fc.constantFrom('- ', '* ', '1. ', '• '), messy)
  .map(([indent, bullet, text]) => indent + bullet + text);
const line = fc.oneof(
  { weight: 2, arbitrary: heading },
  { weight: 5, arbitrary: entry },
  { weight: 2, arbitrary: messy },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: phrase.map((text) => `**${text}**`) },
  { weight: 1, arbitrary: phrase.map((text) => `> - ${text}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(phrase, phrase)
      .map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
  },
);
const source = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

const countLines = (text: string): number => text.split(/\r\n?|\n/).length;

/** What holds for every page, whatever is on it. */
const expectSound = ({ family, lines }: Understanding, last: number): void => {
  expect(jobFamilySchema.safeParse(family).success).toBe(true);
  expect(lines.every((one) => pageLineSchema.safeParse(one).success)).toBe(true);
  const owners = [family.common, ...family.levels, ...family.specialties];
  const items = owners.flatMap(({ responsibilities, requirements }) => [
    ...responsibilities,
    ...requirements,
  ]);
  const named = [...items, ...family.levels, ...family.specialties, ...family.stages];
  expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
  for (const { line: at } of [...named, ...lines, ...family.diagnostics])
    expect(at).toBeLessThanOrEqual(last);
  const told = new Set(family.diagnostics.map(({ line: at }) => at));
  for (const { form, became, line: at, why } of lines) {
    if (form !== 'entry') continue;
    expect(became).not.toBe('text');
    if (became === 'unclear' || became === 'left-out') {
      expect(why).not.toBeNull();
      expect(told.has(at)).toBe(true);
    }
  }
};

const plainly = ({ family, lines }: Understanding): unknown => ({ family, lines });

describe('every page', () => {
  it('of any characters is read, in any format', () => {
    const parsers: ((text: string) => Page)[] = [parseMarkdown, parsePlainText, parseHtml];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const parse of parsers) expectSound(understand(parse(text)), countLines(text));
      }),
      { numRuns: 150 },
    );
  });

  it('of headings, lists, tables and prose has an answer for each list entry', () => {
    fc.assert(
      fc.property(source, (text) => {
        expectSound(understand(parseMarkdown(text)), countLines(text));
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same with any line ends and with spaces at their ends', () => {
    fc.assert(
      fc.property(source, (text) => {
        const read = plainly(understand(parseMarkdown(text)));
        for (const end of ['\r\n', '\r', '  \t\n'])
          expect(plainly(understand(parseMarkdown(text.replaceAll('\n', end))))).toEqual(read);
      }),
      { numRuns: 100 },
    );
  });

  it('in HTML keeps the schema and the lines of its source', () => {
    const tag = fc.constantFrom(
      '<ul>',
      '</ul>',
      '<li>',
      '<h2>',
      '</h2>',
      '<p>',
      '<b>',
      '</b>',
      '<table><tr><td>',
      '<br>',
      '<div hidden>',
      '</div>',
      '<main>',
      '<!--',
      '-->',
    );
    const html = fc.array(fc.oneof(tag, phrase, fc.constant('\n')), { maxLength: 40 });
    fc.assert(
      fc.property(html, (pieces) => {
        const text = pieces.join('');
        expectSound(understand(parseHtml(text)), countLines(text));
      }),
      { numRuns: 200 },
    );
  });
});

const becomes: Record<MeantAs, Became> = {
  responsibility: 'responsibility',
  must: 'must',
  nice: 'nice',
  stage: 'stage',
  level: 'level',
  specialty: 'specialty',
  nothing: 'left-out',
};

/** Lines whose words a title would lose: marks at their ends and words such as "role" are no part of a title. */
const isName = (text: string): boolean => /^[a-z0-9 ]+$/.test(text) && !/\brole\b/.test(text);

describe('a correction', () => {
  const pick = fc.record({
    place: fc.nat(),
    as: fc.constantFrom(...meantAs),
  });

  it('makes a list entry what the person said it is', () => {
    fc.assert(
      fc.property(source, pick, (text, { place, as }) => {
        const page = parseMarkdown(text);
        const { lines } = understand(page);
        const entries = lines.flatMap(({ form, text: own }, index) =>
          form === 'entry' && isName(own) ? [index] : [],
        );
        fc.pre(entries.length > 0);
        const at = entries[place % entries.length] ?? 0;
        const key = lineKeys(lines)[at];
        if (key === undefined) return;
        const corrected = understand(page, [{ ...key, as }]);
        expect(corrected.lost).toEqual([]);
        const now = corrected.lines[at];
        expect(now).toMatchObject({ text: key.text, corrected: true });
        if (as === 'level' || as === 'specialty') {
          const names = [...corrected.family.levels, ...corrected.family.specialties];
          expect(names.map(({ line: own }) => own)).toContain(now?.line);
        } else expect(now?.became).toBe(becomes[as]);
      }),
      { numRuns: 400 },
    );
  });

  it('never breaks a page, whatever is said of however many lines', () => {
    fc.assert(
      fc.property(source, fc.array(pick, { maxLength: 8 }), (text, picks) => {
        const page = parseMarkdown(text);
        const keys = lineKeys(understand(page).lines);
        const said = picks.flatMap(({ place, as }) => {
          const key = keys[place % Math.max(1, keys.length)];
          return key === undefined ? [] : [{ ...key, as }];
        });
        expectSound(understand(page, said), countLines(text));
      }),
      { numRuns: 300 },
    );
  });

  it('holds when a paragraph is added above it', () => {
    const named = (lines: readonly PageLine[], text: string): (string | undefined)[] =>
      lines.filter((one) => one.text === text).map(({ became }) => became);
    fc.assert(
      fc.property(source, pick, (text, { place, as }) => {
        const page = parseMarkdown(`# Ship\n\n${text}`);
        const keys = lineKeys(understand(page).lines);
        const key = keys[place % keys.length];
        if (key === undefined) return;
        const newer = parseMarkdown(`# Ship\n\nA paragraph that is new here.\n\n${text}`);
        const before = understand(page, [{ ...key, as }]);
        const after = understand(newer, [{ ...key, as }]);
        expect(after.lost).toEqual([]);
        expect(named(after.lines, key.text)).toEqual(named(before.lines, key.text));
      }),
      { numRuns: 150 },
    );
  });
});
