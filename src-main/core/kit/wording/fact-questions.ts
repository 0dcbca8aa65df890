import type { ProfileItem } from '../../role/role-profile.ts';
import { asksOfBody, type FactKind } from '../facts.ts';
import { bareTools } from '../bare-tools.ts';
import type { Probe, Question } from '../kit.ts';
import { asSpoken } from './as-spoken.ts';
import { joinWords, withoutStop } from './list-words.ts';
import { yearsWords } from './years-question.ts';

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

const yearsQuestion = (facts: Fact[]): Question =>
  question('fact--years', 5, facts, {
    ...yearsWords(facts.map((fact) => fact.item.text)),
    probes: [
      { part: 'situation', text: 'How large was the team, and whom did you report to?' },
      { part: 'task', text: 'Where two of these overlapped, how did your weeks divide?' },
    ],
  });

/** "… is a plus" at a line's end. */
const plusWords =
  /,?\s+(?:is|are|would be)?\s*(?:(?:will|would) be\s+|considered (?:as )?)?(?:an?\s+)?(?:strongly\s+|highly\s+)?(?:added\s+)?(?:plus|bonus|preferred|recommended|desirable|desired|nice to have|advantage|asset|beneficial)(?:,? (?:but|however|though) not (?:essential|required|necessary))?\.?$/iu;
/** "Nice to have: …" at its beginning. */
const welcomeWords =
  /^(?:(?:highly|strongly)\s+)?(?:nice to have|bonus|preferred|preferably|ideally|desirable)[:,]?\s+/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a line that welcomes something names, without saying that it is welcome. */
const named = (text: string): string => {
  const plain = withoutStop(text).replace(plusWords, '').replace(welcomeWords, '');
  return capital(plain);
};

const recordLines = (facts: Fact[]): string[] =>
  facts.map(({ item }) =>
    item.niceToHave ? `${named(item.text)} (welcome, not needed)` : capital(withoutStop(item.text)),
  );

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

/** As many words of subjects can be said in one breath; more are read out point by point. */
const mostSubjectWords = 26;

/** "Able to use …", "Proficient with …" before the name of a tool. */
const skillWords =
  /^(?:.*?\bskills,?\s+(?:including|such as|like|in|with)|.*?\buse|(?:proficien\p{L}+|skilled|skills)\s+(?:with|in|using))\s+(?:the use of\s+)?/iu;

const toolQuestion = (facts: Fact[]): Question => {
  const tools = facts.map(
    ({ item }) => bareTools(item.text) ?? withoutStop(item.text).replace(skillWords, ''),
  );
  const sayable = tools.join(' ').split(' ').length <= mostSubjectWords;
  return question('fact--tools', 2, facts, {
    text: sayable
      ? `What have you yourself used ${joinWords(tools)} for, and when was the last time?`
      : 'I will name some tools one by one: what have you yourself used each of them for, and when was the last time?',
    record: tools.map((tool) => `${capital(tool)}: used for, last used`),
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

/** Nobody is asked why or how: what helps them is settled after an offer. */
const bodyNote = 'Write down yes or no, with or without an adjustment, and nothing about health';

const conditionQuestion = (facts: Fact[]): Question => {
  const body = facts.some((fact) => asksOfBody(fact.item.text));
  const read = `I will read you the ${facts.length === 1 ? 'condition that comes' : 'conditions that come'} with this job.`;
  const answer =
    facts.length === 1
      ? 'A plain yes, no or “let us talk about it” is enough.'
      : 'For each, a plain yes, no or “let us talk about it” is enough.';
  return question('fact--conditions', 2, facts, {
    text: body
      ? `${read} Can you do ${facts.length === 1 ? 'it' : 'each of them'}, with or without an adjustment? ${answer.replace('For each, a', 'A')}`
      : `${read} ${answer}`,
    record: [...recordLines(facts), ...(body ? [bodyNote] : [])],
  });
};

/** "Past experience in market research roles is a plus." → "market research roles" */
const backgroundSubject = (text: string): string => {
  const plain = asSpoken(named(text).replace(/ \([^()]*\)(?= \p{L})/gu, '')).replace(
    /^(?:preferred|desired|prior|past|previous|some|hands-on|deep|strong|solid|proven)\s+/iu,
    '',
  );
  const after =
    /^(?:\p{L}+\s+){0,2}(?:experience|familiarity|background|exposure)\s+(?:with|in|of|to|at|as|using|working (?:with|in))\s+(.+)$/iu.exec(
      plain,
    );
  const before = /^((?:(?!with\b)\S+\s){0,5}\S+)\s+(?:experience|background)$/iu.exec(plain);
  // Behind "experience with" a capital is a name's; only the line's first word may owe it to its place.
  const listed = /^(?:publications?|(?:open[- ]source|community) contributions?)\b/iu.test(plain);
  const subject = after?.[1] ?? lowerStart(before?.[1] ?? (listed ? plain : ''));
  const short =
    subject
      .split(
        /[;(]|,\s(?:preferably|ideally)|,?\s(?:as (?:appropriate|applicable|needed|required|relevant)|appropriate to|commensurate with)\b/u,
        1,
      )[0]
      ?.trim() ?? '';
  const housed = /^(?!an?\b)(?:[\p{L}-]+\s){0,3}(?:company|firm|start-?up|organi[sz]ation)$/iu.test(
    short,
  )
    ? asSpoken(`a ${short}`)
    : short;
  const where = /\b(?:experience|background)\s+(?:working\s+)?(in|at|as|for)\s+an?\s/iu.exec(
    plain,
  )?.[1];
  const placed =
    where !== undefined && /^an?\s/u.test(housed)
      ? `work ${where.toLowerCase()} ${housed}`
      : housed;
  return placed.split(' ').length <= 12 ? placed : '';
};

const lowerStart = (text: string): string =>
  /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(text) && !/^\p{Lu}\p{Ll}+(?:\s\p{Lu}|$)/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** Subjects that are enumerations themselves are kept apart by semicolons. */
const listSubjects = (subjects: string[]): string =>
  subjects.some((subject) => /,|\b(?:and|or)\b/u.test(subject))
    ? subjects.join('; ')
    : joinWords(subjects, 'or');

const backgroundQuestion = (facts: Fact[]): Question => {
  const subjects = [...new Set(facts.map((fact) => backgroundSubject(fact.item.text)))];
  const needed = facts.some((fact) => !fact.item.niceToHave);
  const which = needed
    ? `${subjects.length === 1 ? 'One kind of past work counts' : 'Some kinds of past work count'} for this role`
    : subjects.length === 1
      ? 'One kind of past work helps here, and it is not required'
      : 'Some kinds of past work help here, and none of them is required';
  const sayable =
    !subjects.includes('') &&
    subjects.length <= 5 &&
    subjects.join(' ').split(' ').length <= mostSubjectWords;
  const single = subjects.length === 1 && !/,|\band\b/u.test(subjects[0] ?? '');
  const aloud =
    facts.length === 1
      ? 'I will read it to you: where have you done it, and in what part?'
      : 'I will name them one by one: where have you done each, and in what part?';
  return question('fact--background', 3, facts, {
    text: sayable
      ? `${which}: ${listSubjects(subjects)}. Where have you met ${single ? 'it' : 'any of it'}, and what was your own part?`
      : `${which}. ${aloud}`,
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
