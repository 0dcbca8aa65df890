import { describe, expect, it } from 'vitest';
import { readCandidates } from './candidate-list.ts';

const read = (text: string) => readCandidates('people.csv', Buffer.from(text));
const listOf = (text: string) => {
  const reply = read(text);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
};

describe('a list of candidates', () => {
  it.each([
    ['Name,Requisition\nAda Lovelace,R-1\n', 'R-1'],
    ['\ufeffCANDIDATE NAME;Req ID;City\r\nAda  Lovelace;R-1;London\r\n', 'R-1'],
    ['City,Surname,First name\nLondon,Lovelace,Ada\n', ''],
    ['full_name\tOpening\n"Ada Lovelace"\tR-1', 'R-1'],
    ['Candidate name;Req ID\n"Ada Lovelace";R-1\n', 'R-1'],
    ['Ada Lovelace', ''],
    ['Ada Lovelace,R-1', 'R-1'],
  ])('matches headings loosely: %j', (text, requisition) => {
    expect(listOf(text)).toEqual({
      candidates: [{ name: 'Ada Lovelace', requisition }],
      problems: [],
    });
  });

  it('keeps commas and quotes that a spreadsheet put into quotation marks', () => {
    expect(listOf('Name\n"Lovelace, Ada ""A."""').candidates[0]?.name).toBe('Lovelace, Ada "A."');
  });

  it('tells columns by their headings, however many other signs stand in names', () => {
    const list = listOf('Name;Req ID\nBo Ek;R-1\n"Lovelace, Ada, PhD";R-2\n"Io, V, MD";R-3\n');
    expect(list.candidates.map(({ name }) => name)).toEqual([
      'Bo Ek',
      'Lovelace, Ada, PhD',
      'Io, V, MD',
    ]);
  });

  it('leaves out rows that cannot be used, and says which by the number a spreadsheet shows', () => {
    const list = listOf(
      `Name,Requisition\nAda,R-1\n,R-2\n\nada,r-1\n${'x'.repeat(121)},\nAda,R-3\nBo,${'9'.repeat(81)}\n`,
    );
    expect(list.candidates).toEqual([
      { name: 'Ada', requisition: 'R-1' },
      { name: 'Ada', requisition: 'R-3' },
    ]);
    expect(list.problems).toEqual([
      'Row 3 was left out: it has no name.',
      'Row 5 was left out: it repeats row 2, ada.',
      'Row 6 was left out: its name is longer than 120 characters.',
      `Row 8 was left out: its requisition is longer than 80 characters: ${'9'.repeat(20)}….`,
    ]);
  });

  it.each([
    ['is empty', '\n \n', 'is empty'],
    ['has headings and nobody', 'Name,Requisition\n', 'names no candidate'],
    ['has no names among its columns', 'City,Street,Phone\nLondon,x,1', 'no column with names'],
    ['has openings only', 'Requisition\nR-1', 'no column with names'],
    ['has too many', Array.from({ length: 301 }, (_, at) => `Ada ${at}`).join('\n'), 'at most'],
    ['is no text', 'PK\u0003\u0004\u0000\u0000', 'not a text file'],
  ])('is refused when it %s', (_, text, why) => {
    const reply = read(text);
    expect(reply).toMatchObject({ ok: false, error: { code: 'call-invalid', file: 'people.csv' } });
    expect(reply.ok ? '' : reply.error.message).toContain(why);
  });
});
