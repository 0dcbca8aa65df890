import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { bundledKit } from './bundled.fixture.ts';
import { findInKit, type KitHit } from './find-in-kit.ts';
import type { Kit, Question } from './kit.ts';
import { replaceInKit } from './replace-in-kit.ts';

const bundled = bundledKit('product-marketing-manager', null);
const loose = { matchCase: false, wholeWords: false };

const question = (id: string, rest: Partial<Question> = {}): Question => ({
  id,
  text: `What is a quoin, and why a quoin?`,
  type: 'behavioral',
  competency: null,
  items: [],
  minutes: 5,
  probes: [{ part: 'action', text: 'Which quoin came first?' }],
  anchors: [{ rating: 3, text: 'Names one quoin.' }],
  backup: 'Quoin',
  record: ['Quoins in all'],
  source: 'person',
  why: '',
  edited: false,
  locked: false,
  note: 'Skip the quoin if late.',
  ...rest,
});

/** Two stages: in the first all texts speak of quoins, in the second a locked question does. */
const kit: Kit = {
  ...bundled,
  stages: bundled.stages.slice(0, 2).map((stage, at) => ({
    ...stage,
    kind: 'interview',
    ...(at === 0
      ? {
          purpose: 'Learn of quoins.',
          note: 'Bring a quoin.',
          opening: 'Quoin, please.',
          closing: 'No quoin left.',
          checklist: ['First', 'A quoin lies ready'],
          questions: [question('a')],
        }
      : {
          purpose: '',
          note: '',
          opening: '',
          closing: '',
          checklist: [],
          questions: [question('b', { locked: true, note: '' }), question('c')],
        }),
  })),
};
const [first, second] = kit.stages.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('the kit has two stages');
const find = (words: string, of: Kit = kit) => findInKit(of, words, loose);
const placesOf = (hits: readonly KitHit[]) => hits.map(({ question: id, field }) => [id, field]);

const ofQuestion = (id: string) =>
  ['text', 'text', 'note', 'record-0', 'probe-0', 'anchor-3', 'backup'].map((field) => [id, field]);

describe('finding in a kit', () => {
  it('goes through stages, their words, and questions with all that belongs to them', () => {
    expect(placesOf(find('quoin').hits)).toEqual([
      [null, 'purpose'],
      [null, 'note'],
      [null, 'opening'],
      [null, 'closing'],
      [null, 'checklist-1'],
      ...ofQuestion('a'),
      ...ofQuestion('b').filter(([, field]) => field !== 'note'),
      ...ofQuestion('c'),
    ]);
  });

  it('leaves out what is read aloud where nothing is', () => {
    const offer: Kit = { ...kit, stages: kit.stages.map((one) => ({ ...one, kind: 'offer' })) };
    const fields = find('quoin', offer).hits.map(({ field }) => field);
    expect(fields).not.toContain('opening');
    expect(fields).toContain('checklist-1');
  });

  it('begins where one is, goes on behind a point, and begins anew at the end', () => {
    const { hits, firstFrom, indexOf } = find('quoin');
    expect(hits[firstFrom({ stage: second })]).toMatchObject({ question: 'b', field: 'text' });
    const [one, two] = hits.filter((hit) => hit.question === 'a' && hit.field === 'text');
    if (!one || !two) throw new Error('the question has two hits');
    expect(firstFrom(one)).toBe(indexOf(one));
    expect(hits[firstFrom({ ...one, from: one.to })]).toEqual(two);
    const last = hits.at(-1);
    expect(last && firstFrom({ ...last, from: last.to })).toBe(0);
    expect(firstFrom(null)).toBe(0);
  });

  it('goes on from the stage where the text one was at is gone', () => {
    const { hits, firstFrom, indexOf } = find('quoin');
    const gone = { stage: second, question: 'x', field: 'text', from: 3 } as const;
    expect(indexOf(gone)).toBe(-1);
    expect(hits[firstFrom(gone)]?.question).toBe('b');
    expect(find('nowhere').firstFrom(gone)).toBe(-1);
  });
});

describe('replacing in a kit', () => {
  const { hits } = find('quoin');
  const all = replaceInKit(kit, hits, 'quoin stone');
  const applied = applyCommand(kit, { do: 'several', commands: all.commands });
  if (!applied.ok) throw new Error(applied.error);
  const { kit: changed, inverse } = applied.value;
  const asked = changed.stages.flatMap(({ questions }) => questions);

  it('puts the new words everywhere but in locked questions, and counts both', () => {
    expect(all).toMatchObject({ places: 19, locked: 6 });
    expect(changed.stages[0]).toMatchObject({
      purpose: 'Learn of quoin stones.',
      note: 'Bring a quoin stone.',
      opening: 'quoin stone, please.',
      closing: 'No quoin stone left.',
      checklist: ['First', 'A quoin stone lies ready'],
    });
    expect(asked[0]).toMatchObject({
      text: 'What is a quoin stone, and why a quoin stone?',
      note: 'Skip the quoin stone if late.',
      probes: [{ part: 'action', text: 'Which quoin stone came first?' }],
      anchors: [{ rating: 3, text: 'Names one quoin stone.' }],
      backup: 'quoin stone',
      record: ['quoin stones in all'],
      edited: true,
    });
    expect(asked[1]).toEqual(kit.stages[1]?.questions[0]);
  });

  it('is taken back in one step', () => {
    const back = applyCommand(changed, inverse);
    expect(back.ok && back.value.kit.stages.map(({ questions }) => questions)).toEqual(
      kit.stages.map(({ questions }) => questions),
    );
    expect(back.ok && back.value.kit.stages[0]).toMatchObject({
      purpose: 'Learn of quoins.',
      closing: 'No quoin left.',
    });
  });

  it('marks a question as edited for its words, and not for its note', () => {
    const notes = hits.filter(({ field, question: id }) => field === 'note' && id === 'a');
    const { commands } = replaceInKit(kit, notes, 'arch');
    expect(commands).toEqual([
      { do: 'edit-question', question: 'a', change: { note: 'Skip the arch if late.' } },
    ]);
    const noted = applyCommand(kit, { do: 'several', commands });
    expect(noted.ok && noted.value.kit.stages[0]?.questions[0]?.edited).toBe(false);
  });

  it('takes a backup away of which nothing is left', () => {
    const backups = hits.filter(({ field, question: id }) => field === 'backup' && id === 'a');
    expect(replaceInKit(kit, backups, '').commands).toMatchObject([{ change: { backup: null } }]);
  });

  it('changes nothing where everything is locked', () => {
    const locked = hits.filter((hit) => hit.locked);
    expect(replaceInKit(kit, locked, 'x')).toEqual({ commands: [], places: 0, locked: 6 });
  });
});
