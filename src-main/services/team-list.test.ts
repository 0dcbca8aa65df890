import { describe, expect, it } from 'vitest';
import { readTeam } from './team-list.ts';

const read = (text: string) => readTeam('team.csv', Buffer.from(text));
const listOf = (text: string) => {
  const reply = read(text);
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value;
};

describe('a list of interviewers', () => {
  it.each([
    'Name,Job title,Note\nAda Lovelace,Head of Data,No Fridays\n',
    '\ufeffnote;FULL NAME;Function\r\nNo Fridays;Ada  Lovelace;Head of Data\r\n',
    'Surname\tFirst name\tTitle\tNotes\nLovelace\tAda\tHead of Data\tNo Fridays',
    'Ada Lovelace,Head of Data,No Fridays',
  ])('matches headings loosely: %j', (text) => {
    expect(listOf(text)).toEqual({
      members: [{ name: 'Ada Lovelace', title: 'Head of Data', note: 'No Fridays' }],
      problems: [],
    });
  });

  it('is in the order of names, and names alone are enough', () => {
    expect(listOf('Name\nbo\nAda\n').members).toEqual([
      { name: 'Ada', title: '', note: '' },
      { name: 'bo', title: '', note: '' },
    ]);
  });

  it('leaves out rows that cannot be used, and says so with file and line', () => {
    const long = 'x'.repeat(121);
    const { members, problems } = listOf(
      `Name,Title,Note\nAda,"Head\nof Data",\n,Recruiter,\n\nada,,\n${long},,\nBo,${long},\n`,
    );
    expect(members).toEqual([{ name: 'Ada', title: 'Head of Data', note: '' }]);
    expect(problems).toEqual([
      'team.csv, line 4, was left out: it has no name.',
      'team.csv, line 6, was left out: ada is on line 2 already.',
      'team.csv, line 7, was left out: its name is longer than 120 characters.',
      'team.csv, line 8, was left out: its job title is longer than 120 characters.',
    ]);
  });

  it.each([
    ['is empty', '\n \n', 'is empty'],
    ['has headings and nobody', 'Name,Title\n', 'names nobody'],
    [
      'has no names among its columns',
      'City,Street,Phone,Zip\nLondon,x,1,2',
      'no column with names',
    ],
    ['has too many', Array.from({ length: 501 }, (_, at) => `Ada ${at}`).join('\n'), 'at most'],
    ['is no text', 'PK\u0003\u0004\u0000\u0000', 'not a text file'],
  ])('is refused when it %s', (_, text, why) => {
    const reply = read(text);
    expect(reply).toMatchObject({ ok: false, error: { code: 'call-invalid', file: 'team.csv' } });
    expect(reply.ok ? '' : reply.error.message).toContain(why);
  });

  it('is refused with the line that should have told the names', () => {
    expect(read('\nCity,Title\nLondon,Recruiter\n')).toMatchObject({
      ok: false,
      error: { file: 'team.csv', line: 2 },
    });
  });
});
