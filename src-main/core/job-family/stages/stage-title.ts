import type { StageKind } from '../job-family.ts';
import { mainClause } from './stage-kind.ts';

const maxLength = 70;

/** A heading for a stage, short enough for a scorecard: "Screening call", "Chief Marketing Officer interview". */
export const stageTitle = (
  text: string,
  kind: StageKind,
  interviewers: readonly string[],
): string => {
  switch (kind) {
    case 'screen':
      return 'Screening call';
    case 'offer':
      return 'Offer';
    case 'reference':
      return /\bbackground\b/i.test(text) ? 'Background check' : 'Reference checks';
    case 'assessment':
      return assessmentTitle(mainClause(text));
    case 'interview':
      return interviewTitle(mainClause(text), interviewers);
  }
};

const assessments: readonly (readonly [RegExp, string])[] = [
  [/\bquestionnaire\b/i, 'Questionnaire'],
  [/\btake[- ]home\b|\bhomework\b/i, 'Take-home assignment'],
  [/\bcase stud(?:y|ies)\b/i, 'Case study'],
  [/\bmock\b|\brole[- ]play\b/i, 'Mock conversation'],
  [/\bdemo\b/i, 'Demo'],
  [/\bwriting (?:sample|test|exercise)\b/i, 'Writing sample'],
  [/\bcoding (?:test|challenge|exercise)\b/i, 'Coding exercise'],
  [/\bpair(?:ing)?\b/i, 'Pairing session'],
  [/\bpresent(?:ation)?\b/i, 'Presentation'],
  [/\btechnical (?:assessment|test|exercise|challenge|assignment)\b/i, 'Technical assessment'],
  [/\bwork sample\b/i, 'Work sample'],
  [/\btrial\b/i, 'Trial'],
  [/\bproject\b/i, 'Project'],
  [/\bassignment\b/i, 'Assignment'],
  [/\bexercise\b/i, 'Exercise'],
  [/\btest\b/i, 'Test'],
  [/\bchallenge\b/i, 'Challenge'],
];

const assessmentTitle = (clause: string): string =>
  assessments.find(([pattern]) => pattern.test(clause))?.[1] ?? 'Assessment';

/** What an interview is about or how it is held; weak ones say less than who holds it. */
const flavors: readonly { pattern: RegExp; name: string; weak: boolean }[] = [
  { pattern: /\btechnical\b/i, name: 'technical', weak: false },
  { pattern: /\bbehaviou?ral\b/i, name: 'behavioral', weak: false },
  { pattern: /\bdeep[- ]dive\b/i, name: 'deep dive', weak: false },
  { pattern: /\bpanel\b/i, name: 'panel', weak: false },
  { pattern: /\bpeer\b/i, name: 'peer', weak: false },
  { pattern: /\bexecutive\b/i, name: 'executive', weak: true },
  { pattern: /\bcultur(?:e|al)\b|\bvalues\b/i, name: 'values', weak: false },
  { pattern: /\bbar[- ]raiser\b/i, name: 'bar raiser', weak: false },
  { pattern: /\bfinal\b/i, name: 'final', weak: true },
  { pattern: /\bfirst\b/i, name: 'first', weak: true },
  { pattern: /\bsecond\b/i, name: 'second', weak: true },
];

const interviewTitle = (clause: string, interviewers: readonly string[]): string => {
  const beforeWith = clause.split(/\bwith\b/i)[0] ?? clause;
  const flavor = flavors.find(({ pattern }) => pattern.test(beforeWith)) ?? null;
  const kind = flavor === null || (flavor.weak && interviewers.length > 0) ? '' : `${flavor.name} `;
  const [first] = interviewers;
  if (first === undefined)
    return capital(flavor === null ? 'interview' : `${flavor.name} interview`);
  const named =
    kind.trim() !== '' && interviewers.some((name) => name.toLowerCase() === kind.trim());
  const join =
    /(?<!and\/)\bor\b/i.test(clause.slice(beforeWith.length)) && !/\bboth\b/i.test(clause)
      ? ' or '
      : ' and ';
  const who = interviewers.map((name, index) => (index === 0 ? name : inside(name))).join(join);
  const noun = `${named ? '' : kind}interview`;
  const day = /\b(half|full|whole)[- ]day\b/i.exec(beforeWith)?.[1]?.toLowerCase();
  const choices = [
    day === undefined ? '' : `${capital(day)}-day with ${article(first)}${inside(who)}`,
    interviewers.length <= 2 && !interviewers.some(isPhrase) ? `${who} ${noun}` : '',
    interviewers.length <= 2 ? `${capital(noun)} with ${article(first)}${inside(who)}` : '',
    interviewers.length > 2 && join === ' and '
      ? `Panel interview with ${inside(first)} and others`
      : '',
    isPhrase(first)
      ? `${capital(noun)} with ${article(first)}${inside(first)}`
      : `${first} ${noun}`,
  ];
  const title = choices.find((choice) => choice !== '' && choice.length <= maxLength);
  return (title ?? capital(noun)).replace(/\b(interview)(?:\s+interview)+$/i, '$1');
};

/** "Member of the support team" and "two team members" cannot stand before "interview". */
const isPhrase = (name: string): boolean =>
  /^(?:\d|two|three|four|someone|members?)\b|\bfrom (?:an?|another|the|our|outside)\b/i.test(
    name,
  ) ||
  (anonymous.test(name) && /\b(?:of|in|on|from|at)\b/.test(name));

const anonymous =
  /^(?:leaders?|(?:\S+ )?peers?|(?:\S+ )?team members?|colleagues?|(?:\S+ )?stakeholders?)\b/i;

const article = (name: string): string =>
  /^(?:member of|leader|peer|colleague|\S+ stakeholder)\b/i.test(name) ? 'a ' : '';

/** Inside a title only names and job titles keep their capital. */
const inside = (text: string): string =>
  /^(?:Member|Members|Someone|Peer|Two|Three|Four|Team|Teammates|Hiring manager|Direct reports|Executive|Additional|Potential|Leaders?|Key|Business|Colleagues?|Other)\b/.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
