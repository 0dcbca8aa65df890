import type { StageKind } from '../job-family.ts';

/** "If they pass the screening call, …": what came before does not tell what this stage is. */
const earlier =
  /\b(?:if|once|after|following|upon|before|prior to|when|within|based on|at the end of|passing|passes?|completing)\b[^,.;:]{0,120}\b(?:screen(?:ing)?(?: call)?|interviews?|assessment|assignment|exercise|stages?|references?|rounds?|questionnaire|challenge|call|test)\b[^,.;:]{0,60}[,.;:]?/gi;

/** "Stage 2: interview with …" says no more than its place. */
export const counter =
  /^(?:step|stage|round|phase|part)\s*(?:\d+|one|two|three|four|five)\s*[:.)–-]+\s*/i;

/** The end of a sentence, which "Sr." is not. */
export const sentenceEnd = /(?<=[a-z)]{2}[.!?])\s+(?=\p{Lu})/u;

const kinds: readonly (readonly [StageKind, RegExp])[] = [
  [
    'offer',
    /\b(?:made|make|receive|extended?|given|present(?:ed)? with|sent) (?:\S+ ){0,3}offers?\b|^\W*(?:job |verbal |written |final )*offers?\b|\boffer(?: letter| call| stage)\b/i,
  ],
  [
    'screen',
    /\b(?:screen(?:ing)?s?\b|(?:recruiter|intro(?:ductory)?|initial|first|discovery|exploratory) (?:phone |video )?(?:call|chat|conversation)|(?:phone|video) call with (?:\S+ ){0,4}recruiters?|call with (?:\S+ ){0,3}recruiters?|(?:chat|conversation|call|talk) with (?:\S+ ){0,3}(?:recruiters?|recruiting|talent(?: acquisition| partner| team)?|hr)\b)/i,
  ],
  [
    'assessment',
    /\b(?:assessments?|assignments?|exercises?|questionnaires?|case stud(?:y|ies)|take[- ]home|homework|coding (?:test|challenge)|tests?|challenge|demo|mock|audition|work sample|writing (?:sample|test)|trial|present(?:ation)?|record a|create an?|complete an?|pair(?:ing)? (?:session|programming)|role[- ]play)\b/i,
  ],
  ['reference', /\breferences?(?: checks?| calls?)?\b|\bbackground (?:checks?|screening)\b/i],
  [
    'interview',
    /\b(?:int[a-z]{0,3}v[a-z]{0,2}w(?:s|ed|ing)?|meet(?:s|ing)?|conversations?|chat|speak|talk|q&a)\b/i,
  ],
];

/** The first sentence without what it says about earlier stages; the whole text if nothing is left of it. */
export const mainClause = (text: string): string => {
  const [sentence = text] = text.split(sentenceEnd);
  const main = sentence.replace(earlier, ' ').replace(/\s+/g, ' ').trim();
  return main.length > 8 ? main : sentence;
};

/** A call that the line does not call an interview: "phone call with the owner". */
const call = /^(?:(?!\bint[a-z]{0,3}v[a-z]{0,2}w).)*\bcalls?\b(?! (?:cent(?:er|re)|handling))/i;

/**
 * What kind of stage a line is: by the first word that tells, an offer and a background check before all others. A
 * call that opens the process is a screen, whoever makes it.
 */
export const kindOf = (text: string, opensProcess = false): StageKind => {
  const clause = mainClause(text.replace(counter, ''));
  if (/\bbackground screening\b/i.test(clause)) return 'reference';
  const found = kinds
    .map(([kind, pattern]) => ({ kind, at: pattern.exec(clause)?.index ?? -1 }))
    .filter(({ at }) => at >= 0);
  if (found.some(({ kind }) => kind === 'offer')) return 'offer';
  const [first] = found.sort((a, b) => a.at - b.at);
  const kind = first?.kind ?? 'interview';
  return kind === 'interview' && opensProcess && call.test(clause) ? 'screen' : kind;
};
