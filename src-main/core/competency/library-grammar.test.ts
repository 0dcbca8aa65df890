import { describe, expect, it } from 'vitest';
import { bundledLibrary } from '../kit/bundled.fixture.ts';
import { objectionsTo } from './library-objections.fixture.ts';
import { sentencesOf } from './library-sentences.fixture.ts';
import { fieldWords, soundWording } from './sound-wording.fixture.ts';

const sentences = bundledLibrary.flatMap(sentencesOf);
const texts = sentences.map(({ text }) => text);

describe('the check of the library’s language', () => {
  it.each([
    ['What did you tell the the customer?', 'RepeatedWords'],
    ['Which mistake did you find in an report?', 'AnA'],
    ['Which colour did the buyers prefer?', 'SpellCheck'],
    ['What did they recieve in the end?', 'SpellCheck'],
    ['They was late three times; what did you do?', 'PronounInflectionBe'],
    ['Agrees a date with the buyer.', 'ForeignTurn'],
    ['Who did you tell first, and why?', 'ForeignTurn'],
    ['What does a buyer mean by "too expensive", and why?', 'ForeignTurn'],
  ])('finds what is wrong with "%s"', async (text, rule) => {
    const found = await objectionsTo([{ file: 'bread.yaml', path: 'name', text }]);
    expect(found.join('\n')).toContain(`bread.yaml name: "${text}" ${rule}: `);
  });

  it('lets sound words pass in their place alone', async () => {
    const pass = { file: 'bread.yaml', path: 'name', text: 'Ask whether it is a finding.' };
    const fail = { ...pass, text: 'Ask for a luggage, and whether it is a finding.' };
    expect(await objectionsTo([pass])).toEqual([]);
    expect((await objectionsTo([fail])).join('\n')).toContain('"a luggage"');
  });

  it('reads every file, a question with and without its optional segments', () => {
    expect(new Set(sentences.map(({ file }) => file)).size).toBe(bundledLibrary.length);
    expect(sentences.length).toBeGreaterThan(bundledLibrary.length * 100);
    expect(texts.filter((text) => /[{}[\]]/u.test(text))).toEqual([]);
    const optional = bundledLibrary.flatMap(({ id, questions }) =>
      questions
        .filter(({ text }) => text.includes('[['))
        .map((question) => ({ file: `${id}.yaml`, path: `questions.${question.id}.text` })),
    );
    expect(optional.length).toBeGreaterThan(0);
    for (const { file, path } of optional)
      expect(
        sentences.filter((one) => one.file === file && one.path === path),
        `${file} ${path}`,
      ).toHaveLength(3);
  });

  it('keeps no word and no exception that the library has outgrown', () => {
    const excused = [...fieldWords, ...soundWording.flatMap(({ words }) => words)];
    const all = texts.join('\n');
    const lower = all.toLowerCase();
    expect(fieldWords.filter((word) => !lower.includes(word))).toEqual([]);
    expect(excused.filter((words) => !all.includes(words) && !lower.includes(words))).toEqual([]);
  });
});

describe('the library', () => {
  it('is sound American English in every sentence', { timeout: 600_000 }, async () => {
    expect(await objectionsTo(sentences)).toEqual([]);
  });
});
