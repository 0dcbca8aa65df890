import { describe, expect, it } from 'vitest';
import type { ProfileItem } from '../../role/role-profile.ts';
import { factKind, unaskable } from '../facts.ts';
import { factQuestions, practicalQuestion } from './fact-questions.ts';

const requirement = (text: string, niceToHave = false): ProfileItem => ({
  id: text,
  text,
  line: 1,
  group: null,
  niceToHave,
  kind: 'requirement',
  origin: 'common',
});

describe('factKind', () => {
  it.each([
    ['At least 4 years of baking', false, 'years'],
    ['Certified food hygienist', false, 'certification'],
    ['A degree in food science', false, 'education'],
    ['BS/MS in food science or comparable practice', false, 'education'],
    ['Ability to use a deck oven', false, 'tool'],
    ['Good computer skills, including spreadsheets and email', false, 'tool'],
    ['For the Swiss shops, has to be a Swiss resident', false, 'condition'],
    ['Fluent German', false, 'language'],
    ['A clean driving licence', false, 'condition'],
    ['Happy to work odd hours before a holiday', false, 'condition'],
    ['Located in the city of Lyon', false, 'condition'],
    ['Experience with working at a bakery or mill company', false, 'background'],
    ['Fluent in a second language', false, 'language'],
    ['Fluent in a programming language of your choice', false, null],
    ['Fluency in an object-oriented language', false, null],
    ['Willingness to travel to fairs', false, 'condition'],
    ['Experience in a hotel kitchen is a plus', true, 'background'],
    ['Excellent English communication skills', false, null],
    ['Calm under pressure', false, null],
    ['French or Portuguese an asset', true, 'language'],
    ['Italian is a bonus: many guests prefer it', true, 'language'],
    ['Experience in a regulated food environment is a plus', true, 'background'],
    ['CISM or similar certs', false, 'certification'],
    ['Must be able to work in two time zones', false, 'condition'],
    ['About 10% travel may be required', false, 'condition'],
    ['Readiness for the weekend on-call rota', false, 'condition'],
    ['Willingness to work on new recipes', false, null],
    ['Experience working with shops in many time zones', false, null],
    ['Knowledge of university canteens', false, null],
    ['Plan the certification program for bakers', false, null],
    ['Experience in a head baker role', false, 'background'],
    ['Experience in a fast and busy company', false, null],
  ])('takes "%s" (welcome only: %s) for %s', (text, nice, kind) => {
    expect(factKind(requirement(text, nice))).toBe(kind);
  });

  it('never takes a duty for a fact', () => {
    expect(
      factKind({ ...requirement('Speak fluent German to guests'), kind: 'responsibility' }),
    ).toBeNull();
  });
});

describe('what a job asks of the body', () => {
  it.each([
    'Able to stand for most of a shift and lift sacks of up to 40 pounds',
    'Must be able to lift 20 kg',
    'Carry trays weighing 15 lbs',
    'Sitting for long periods at the till',
    'Ability to climb ladders',
    'The work is physically demanding',
  ])('takes "%s", of a duty or a demand, for a condition', (text) => {
    expect(factKind(requirement(text))).toBe('condition');
    expect(factKind({ ...requirement(text), kind: 'responsibility' })).toBe('condition');
  });

  it.each([
    'Ability to stand up for an unpopular recipe',
    'Able to walk guests through the menu',
    'Able to carry a recipe from idea to shelf',
    'Must reach the sales goals of the shop',
    'Push a new recipe to 12 shops',
  ])('leaves "%s" to the interviews', (text) => {
    expect(factKind(requirement(text))).toBeNull();
  });

  it('is asked as a yes or no, with or without an adjustment', () => {
    const item = requirement('Must be able to lift 20 kg');
    const [, one] = factQuestions([{ kind: 'condition', item }]);
    expect(one?.text).toContain('Can you do it, with or without an adjustment?');
    expect(one?.record.at(-1)).toContain('nothing about health');
  });

  it('leaves adjustments out where the conditions are of another kind', () => {
    const item = requirement('A clean driving licence');
    const [, one] = factQuestions([{ kind: 'condition', item }]);
    expect(one?.text).not.toContain('adjustment');
  });
});

describe('factKind of a duty', () => {
  it.each([
    ['5+ years of experience in baking', 'years'],
    ["Master's degree in food science preferred", 'education'],
    ['Up to 20% travel', 'condition'],
    ['Prepare 3 years of recipes for print', null],
    ['Lead the certification of new shops', null],
  ])('finds what "%s" demands where a page has a single list for a level', (text, kind) => {
    expect(factKind({ ...requirement(text), kind: 'responsibility' })).toBe(kind);
  });

  const duty = (text: string): ProfileItem => ({ ...requirement(text), kind: 'responsibility' });

  it.each(['Take part in the night on-call rota', 'Travel as needed between the shops'])(
    'takes "%s", which only says when and where to be, for a condition',
    (text) => {
      expect(factKind(duty(text))).toBe('condition');
    },
  );

  it('leaves work that is done on the way to the interviews', () => {
    expect(factKind(duty('Travel to the shops and train their bakers'))).toBeNull();
  });
});

describe('unaskable', () => {
  it('gives the reason for a duty that is left open, and none for a plain one', () => {
    expect(unaskable('Other duties as assigned')).toContain('no answer could be judged');
    expect(unaskable('Assign the duties of the week')).toBeNull();
  });
});

describe('factQuestions', () => {
  const facts = [
    requirement('At least 6 years of bakery sales experience, including 4 in wholesale'),
    requirement('Certified food hygienist'),
    requirement('Ability to use a deck oven'),
    requirement('Experience in hotel kitchens is a plus', true),
  ].map((item) => ({ kind: factKind(item) ?? 'background', item }));
  const questions = factQuestions(facts);

  it('asks for years as a walk through the roles, with a line to record each', () => {
    expect(questions[0]?.text).toBe(
      'Which of your roles have involved bakery sales? Take them in order: for each, the dates, and how much of the work was wholesale.',
    );
    expect(questions[0]?.record).toEqual([
      'Years of bakery sales (at least 6 years)',
      'of which wholesale (at least 4 years)',
    ]);
  });

  it('asks one question for each kind and covers every fact', () => {
    expect(questions.map((one) => one.id)).toEqual([
      'fact--years',
      'fact--certificates',
      'fact--tools',
      'fact--background',
    ]);
    expect(questions.flatMap((one) => one.items).sort()).toEqual(
      facts.map((fact) => fact.item.id).sort(),
    );
  });

  it('says a kind of past work to its end, whatever stands in brackets', () => {
    const [, asked] = factQuestions([
      {
        kind: 'background',
        item: requirement('Experience in a regulated (food, drugs) environment is a plus', true),
      },
    ]);
    expect(asked?.text).toContain('not required: work in a regulated environment.');
  });

  it('leaves names their capital', () => {
    const [, asked] = factQuestions([
      { kind: 'background', item: requirement('Experience with Kafka or similar queues', true) },
    ]);
    expect(asked?.text).toContain('not required: Kafka or similar queues.');
  });

  it('says that what is welcome is not required', () => {
    expect(questions[3]?.text).toContain('it is not required: hotel kitchens.');
  });

  it('says every kind of past work, or reads the points out one by one where they are many', () => {
    const welcome = (...texts: string[]): string =>
      factQuestions(
        texts.map((text) => ({ kind: 'background', item: requirement(text, true) })),
      ).find((one) => one.id === 'fact--background')?.text ?? '';
    const four = ['hotels', 'cruise ships', 'canteens', 'markets'];
    const few = welcome(...four.map((where) => `Experience in ${where} is a plus`));
    for (const where of four) expect(few).toContain(where);
    const many = welcome(
      ...[...four, 'fairs', 'trains'].map((where) => `Experience in ${where} preferred`),
    );
    expect(many).toContain('I will name them one by one');
  });

  it('asks for a single kind of past work as for one', () => {
    const ask = (text: string): string =>
      factQuestions([{ kind: 'background', item: requirement(text) }]).find(
        (one) => one.id === 'fact--background',
      )?.text ?? '';
    expect(ask('Experience in a head baker role')).toBe(
      'One kind of past work counts for this role: work in a head baker role. Where have you met it, and what was your own part?',
    );
    expect(ask('Experience in a head baker role as appropriate for the grade.')).toContain(
      'work in a head baker role. Where',
    );
    expect(ask('Has worked with bread')).toContain('I will read it to you');
  });

  it('names what is welcome without saying so twice', () => {
    const record = factQuestions(
      [
        'Highly desirable: experience with deck ovens',
        'Work in a hotel is considered an asset',
        'Startup experience is highly preferred',
        'Experience with rye is beneficial but not essential',
      ].map((text) => ({ kind: 'background', item: requirement(text, true) })),
    ).find((one) => one.id === 'fact--background')?.record;
    expect(record).toEqual([
      'Experience with deck ovens (welcome, not needed)',
      'Work in a hotel (welcome, not needed)',
      'Startup experience (welcome, not needed)',
      'Experience with rye (welcome, not needed)',
    ]);
  });

  it('names a tool without the words that praise its user', () => {
    const tools = factQuestions([
      { kind: 'tool', item: requirement('Proficient with spreadsheets') },
    ]).find((one) => one.id === 'fact--tools');
    expect(tools?.text).toContain('used spreadsheets for');
    expect(tools?.record).toEqual(['Spreadsheets: used for, last used']);
  });

  it('rates no fact', () => {
    for (const one of [...questions, practicalQuestion()]) expect(one.anchors).toEqual([]);
  });

  it('walks through the roles even where the page demands no years', () => {
    expect(factQuestions([])[0]?.id).toBe('fact--years');
  });
});
