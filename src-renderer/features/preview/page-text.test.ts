import { describe, expect, it } from 'vitest';
import { joinPageText, rectanglesOf, type TextItem } from './page-text.ts';

const pageHeight = 800;
/** A run whose letters are 5 points wide and 10 high; `top` is where its baseline stands from the top. */
const run = (str: string, left: number, top: number, hasEOL = false): TextItem => ({
  str,
  transform: [10, 0, 0, 10, left, pageHeight - top],
  width: str.length * 5,
  height: 10,
  hasEOL,
});
const byLength = (text: string): number => text.length;

describe('the text of a page', () => {
  it('joins a word that the PDF holds in several runs', () => {
    const { text } = joinPageText([run('Nego', 50, 100), run('tiation', 70, 100)], pageHeight);
    expect(text).toBe('Negotiation');
  });

  it('parts runs with a gap by one space, whoever gives it', () => {
    const items = [
      run('Tell', 50, 100),
      run(' ', 70, 100),
      run('me', 75, 100),
      run('how', 95, 100),
    ];
    expect(joinPageText(items, pageHeight).text).toBe('Tell me how');
  });

  it('ends lines where the next run stands lower, and where the PDF says so', () => {
    const items = [
      run('one', 50, 100),
      run('two', 50, 114),
      run('', 0, 0, true),
      run('x', 65, 114),
    ];
    expect(joinPageText(items, pageHeight).text).toBe('one\ntwo\nx');
  });

  it('knows where a stretch stands that runs over two lines', () => {
    const page = joinPageText([run('ask about', 50, 100), run('the plan', 50, 114)], pageHeight);
    const from = page.text.indexOf('about');
    const places = rectanglesOf(page, { from, to: from + 'about\nthe'.length }, byLength);
    expect(places).toMatchObject([
      { left: 70, width: 25, height: 10 },
      { left: 50, width: 15, height: 10 },
    ]);
    expect((places[1]?.top ?? 0) - (places[0]?.top ?? 0)).toBe(14);
    // The letters stand on the baseline and reach a little below it.
    expect(places[0]?.top).toBeGreaterThan(90);
    expect(places[0]?.top).toBeLessThan(100);
  });
});
