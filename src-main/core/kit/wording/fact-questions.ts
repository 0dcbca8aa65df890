import type { ProfileItem } from '../../role/role-profile.ts';
import { readYears } from '../../role/years.ts';
import type { FactKind } from '../facts.ts';
import type { Probe, Question } from '../kit.ts';
import { joinWords, withoutStop } from './list-words.ts';

/** A line that demands a fact. */
export interface Fact {
  kind: FactKind;
  item: ProfileItem;
}

const question = (
  id: string,
  minutes: number,
  facts: Fact[],
  words: { text: string; record: string[]; probes?: Probe[] },
): Question => ({
  id,
  text: words.text,
  type: 'logistics',
  competency: null,
  items: facts.map((fact) => fact.item.id),
  minutes,
  probes: words.probes ?? [],
  anchors: [],
  backup: null,
  record: words.record,
  source: 'page',
  why: 'A fact to verify, not a story to judge.',
  edited: false,
  locked: false,
});

const atLeast = (years: number): string => `at least ${years} ${years === 1 ? 'year' : 'years'}`;

const yearsQuestion = (facts: Fact[]): Question => {
  const demands = facts.map((fact) => readYears(fact.item.text)).filter((one) => one !== null);
  const subjects = [
    ...new Set(
      demands
        .flatMap((one) => [one.subject, one.including?.subject ?? ''])
        .filter((subject) => subject !== '' && subject.split(' ').length <= 14),
    ),
  ];
  const [first, ...more] = subjects;
  const text =
    first === undefined
      ? 'Walk me through your working life so far, the latest role first: for each, the dates and what you were there to do.'
      : more.length === 0
        ? `Which of your roles have involved ${first}? Take them in order, with the dates and how much of the work it was.`
        : `Which of your roles have involved ${first}? Take them in order: for each, the dates, ${more.length === 1 ? 'and ' : ''}how much of the work was ${more.slice(0, 2).join(', and how much was ')}.`;
  return question('fact--years', 5, facts, {
    text,
    record: demands.flatMap((one) => [
      `Years of ${one.subject || 'relevant work'} (${atLeast(one.years)})`,
      ...(one.including
        ? [`of which ${one.including.subject} (${atLeast(one.including.years)})`]
        : []),
    ]),
    probes: [
      { part: 'situation', text: 'How large was the team, and who did you report to?' },
      { part: 'task', text: 'Where two of these overlapped, how did your weeks divide?' },
    ],
  });
};

/** "… is a plus" at a line's end. */
const plusWords =
  /\s+(?:is|are|would be)?\s*(?:(?:will|would) be\s+)?(?:an?\s+|strongly\s+)?(?:added\s+)?(?:plus|bonus|preferred|desirable|desired|nice to have|advantage)\.?$/iu;

const recordLines = (facts: Fact[]): string[] =>
  facts.map(({ item }) => {
    const line = withoutStop(item.text);
    return item.niceToHave ? `${line.replace(plusWords, '')} (welcome, not needed)` : line;
  });

const papersQuestion = (facts: Fact[]): Question => {
  const certificates = facts.some((fact) => fact.kind === 'certification');
  const degrees = facts.some((fact) => fact.kind === 'education');
  const what =
    certificates && degrees
      ? 'certifications, licenses or degrees'
      : certificates
        ? 'certifications or licenses'
        : 'degrees or comparable training';
  return question('fact--certificates', 2, facts, {
    text: certificates
      ? `Which ${what} that bear on this job do you hold, and which of them are current?`
      : `Which ${what} that bear on this job do you have, and when did you finish them?`,
    record: recordLines(facts),
  });
};

const toolQuestion = (facts: Fact[]): Question => {
  const tools = facts.map((fact) => withoutStop(fact.item.text).replace(/^.*?\buse\s+/iu, ''));
  return question('fact--tools', 2, facts, {
    text: `What have you yourself used ${joinWords(tools)} for, and when was the last time?`,
    record: tools.map(
      (tool) => `${tool.charAt(0).toUpperCase()}${tool.slice(1)}: used for, last used`,
    ),
    probes: [
      {
        part: 'knowledge',
        text: 'If it is new to you, which comparable tool do you know, and how did you learn it?',
      },
    ],
  });
};

const languageQuestion = (facts: Fact[]): Question =>
  question('fact--languages', 2, facts, {
    text: 'In which languages have you done your daily work, in speech and in writing, and for how long in each?',
    record: recordLines(facts),
  });

const conditionQuestion = (facts: Fact[]): Question =>
  question('fact--conditions', 2, facts, {
    text: 'I will read you the conditions that come with this job. For each, a plain yes, no or “let us talk about it” is enough.',
    record: recordLines(facts),
  });

/** "Past experience in market research roles is a plus." → "market research roles" */
const backgroundSubject = (text: string): string => {
  const plain = withoutStop(text)
    .replace(plusWords, '')
    .replace(/^(?:nice to have|bonus|preferred|preferably|ideally)[:,]?\s+/iu, '')
    .replace(/^(?:preferred|desired|prior|past|previous|some|hands-on)\s+/iu, '');
  const after =
    /^(?:\p{L}+\s+){0,2}(?:experience|familiarity|background|exposure)\s+(?:with|in|of|to|at|as|using|working (?:with|in))\s+(.+)$/iu.exec(
      plain,
    );
  const before = /^(.+?)\s+(?:experience|background)$/iu.exec(plain);
  const subject = after?.[1] ?? before?.[1] ?? '';
  const short = subject.split(/[;(]|,\s(?:preferably|ideally)/u, 1)[0]?.trim() ?? '';
  return short.split(' ').length <= 10 ? short : '';
};

const lowerStart = (text: string): string =>
  /^\p{Lu}\p{Ll}+\s/u.test(text) && !/^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** Subjects that are enumerations themselves are kept apart by semicolons. */
const listSubjects = (subjects: string[]): string =>
  subjects.some((subject) => /,|\b(?:and|or)\b/u.test(subject))
    ? subjects.join('; ')
    : joinWords(subjects, 'or');

const backgroundQuestion = (facts: Fact[]): Question => {
  const subjects = [
    ...new Set(
      facts
        .map((fact) => backgroundSubject(fact.item.text))
        .filter((subject) => subject !== '')
        .map(lowerStart),
    ),
  ];
  const needed = facts.some((fact) => !fact.item.niceToHave);
  const which = needed
    ? 'Some kinds of past work count for this role'
    : 'Some kinds of past work help here, and none of them is required';
  return question('fact--background', 3, facts, {
    text:
      subjects.length === 0
        ? `${which}. I will name them one by one: where have you done each, and in what part?`
        : `${which}: ${listSubjects(subjects.slice(0, 3))}. Where have you met any of it, and what was your own part?`,
    record: recordLines(facts),
  });
};

/** Where the job needs no facts, the last roles still have to be placed in time. */
const plainWalkThrough = (): Question => yearsQuestion([]);

/** What every first call settles: start, place, pay; nothing here may ask what somebody earns now. */
export const practicalQuestion = (): Question => ({
  ...question('fact--practical', 3, [], {
    text: 'Three practical points: from when could you start, where would you work from, and what pay do you expect for this role?',
    record: [
      'Earliest start, notice period',
      'Place of work and usual hours',
      'Pay expected (give our range first; never ask what somebody earns or earned)',
      'Entitled to work in that country for us: yes / no, nothing more',
    ],
  }),
  why: 'Settles early what would otherwise end the process late.',
});

const groups: { kinds: FactKind[]; word: (facts: Fact[]) => Question }[] = [
  { kinds: ['years'], word: yearsQuestion },
  { kinds: ['certification', 'education'], word: papersQuestion },
  { kinds: ['tool'], word: toolQuestion },
  { kinds: ['language'], word: languageQuestion },
  { kinds: ['background'], word: backgroundQuestion },
  { kinds: ['condition'], word: conditionQuestion },
];

/** The questions that verify a role's facts, one for each kind of fact; a walk through the roles always. */
export const factQuestions = (facts: Fact[]): Question[] => {
  const worded = groups.flatMap(({ kinds, word }) => {
    const own = facts.filter((fact) => kinds.includes(fact.kind));
    return own.length === 0 ? [] : [word(own)];
  });
  return facts.some((fact) => fact.kind === 'years') ? worded : [plainWalkThrough(), ...worded];
};
