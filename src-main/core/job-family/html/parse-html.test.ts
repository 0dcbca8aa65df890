import { describe, expect, it } from 'vitest';
import { nastyHtml } from '../nasty-sources.fixture.ts';
import { understand } from '../read-job-family.ts';
import { texts } from '../small-page.fixture.ts';
import { markdownOfHtml } from './markdown-of-html.ts';
import { parseHtml } from './parse-html.ts';

const read = (...lines: string[]) => understand(parseHtml(lines.join('\n')));

describe('a page in HTML', () => {
  const { family, lines } = read(
    '<!doctype html>',
    '<html><head><title>Night porter | Grand Hotel</title><style>li { color: red }</style></head>',
    '<body><nav><ul><li>Home</li><li>Jobs</li></ul></nav>',
    '<script>document.write("<li>Not this</li>")</script>',
    '<main>',
    '<h2>Your tasks</h2>',
    '<ul>',
    '  <li>Open the <b>doors</b>',
    '      for late guests</li>',
    '  <li>Keep the keys<ul><li>and the lists of them</li></ul></li>',
    '</ul>',
    '<h2>Requirements</h2>',
    '<ol><li>Good night vision</li></ol>',
    '<h2>Hiring process</h2>',
    '<p>You will be invited to a 30 minute call with a recruiter.</p>',
    '</main><footer><ul><li>Imprint</li></ul></footer></body></html>',
  );

  it('is read in its main part alone, by the lines of its source', () => {
    expect(family.title).toBe('Night porter');
    expect(family.common.responsibilities).toMatchObject([
      { text: 'Open the doors for late guests', line: 8 },
      { text: 'Keep the keys', line: 10 },
      { text: 'and the lists of them', line: 10 },
    ]);
    expect(family.common.requirements).toMatchObject([{ text: 'Good night vision', line: 13 }]);
    expect(family.stages).toMatchObject([{ line: 15, minutes: 30, kind: 'screen' }]);
  });

  it('leaves navigation, scripts and footers out of its lines', () => {
    expect(lines.map(({ text }) => text).join(' ')).not.toMatch(/Home|Jobs|Not this|Imprint/);
  });
});

describe('HTML as it is found', () => {
  it('without headings has bold lines in their place', () => {
    const { family } = read(
      '<p><b>Lamplighter</b></p>',
      '<p><strong>Responsibilities:</strong></p><p>• Light lamps<br>• Put lamps out</p>',
      '<p><strong>Requirements</strong></p><p>- A ladder</p><p>- Warm clothes</p>',
    );
    expect(family.title).toBe('Lamplighter');
    expect(texts(family.common.responsibilities)).toEqual(['Light lamps', 'Put lamps out']);
    expect(texts(family.common.requirements)).toEqual(['A ladder', 'Warm clothes']);
  });

  it('in tables that only lay the page out is read in their order', () => {
    const { family } = read(
      '<table><tr><td>Requirements</td><td><ul><li>Patience</li><li>A boat</li></ul></td></tr></table>',
    );
    expect(texts(family.common.requirements)).toEqual(['Patience', 'A boat']);
  });

  it('on one line gives every item an id of its own', () => {
    const { family } = read('<h2>Requirements</h2><ul><li>Patience</li><li>A boat</li></ul>');
    expect(family.common.requirements.map(({ id, line }) => [id, line])).toEqual([
      ['line-1', 1],
      ['line-1-2', 1],
    ]);
  });

  it('that hides text keeps it hidden', () => {
    const { family } = read(
      '<h2>Requirements</h2><ul><li>Patience</li><li hidden>Magic</li><li style="display:none">More</li></ul>',
    );
    expect(texts(family.common.requirements)).toEqual(['Patience']);
  });

  it('nested without end, unclosed or full of scripts is read in time', () => {
    for (const [name, html] of Object.entries(nastyHtml(100_000)))
      expect(() => understand(parseHtml(html)), name).not.toThrow();
  });
});

describe('formatted text from a clipboard', () => {
  it('becomes Markdown with its headings and lists, whatever program it comes from', () => {
    const copied = [
      '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1">',
      '<p><span style="font-weight:700">Lamplighter</span></p>',
      '<p><span style="font-weight:700">Responsibilities</span></p>',
      '<ul><li><span style="font-weight:400">Light *all* lamps</span></li></ul></b>',
      '<p class=MsoListParagraph><![if !supportLists]><span>·<span>&nbsp; </span></span><![endif]>Put them out</p>',
    ].join('');
    expect(markdownOfHtml(copied)).toBe(
      '# Lamplighter\n\n### Responsibilities\n\n- Light \\*all\\* lamps\n- Put them out\n',
    );
  });
});

describe('HTML within Markdown', () => {
  it('is read where it holds lists', () => {
    const { family } = understand(
      parseHtml('<h1>Cook</h1><h2>Requirements</h2><ul><li>Salt</li><li>Fire</li></ul>', 4),
    );
    expect(family.common.requirements.map(({ line }) => line)).toEqual([5, 5]);
  });
});
