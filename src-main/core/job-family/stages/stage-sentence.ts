import type { PhrasingContent } from 'mdast';
import { isRoleTitle } from '../headings/titles.ts';
import type { StageKind } from '../job-family.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { PageDraft } from '../page-draft.ts';

type DraftStage = PageDraft['stages'][number];
/** What the line of a stage says; what happens in it stands below the line. */
export type StageHead = Omit<DraftStage, 'about'>;

const nouns: Record<StageKind, string> = {
  screen: 'screening call',
  interview: 'interview',
  assessment: 'assessment',
  reference: 'reference check',
  offer: 'offer call',
};
/** An offer of which nothing is said is a letter, as far as anybody knows. */
const offerLetter = 'offer letter';

/**
 * A stage as a sentence from which `stagesOf` reads kind, people, minutes and whether it is optional: "An optional 45
 * minute interview with the *Dock master*." The emphasis tells a person's own words from ours.
 */
export const writeStageSentence = (stage: StageHead): PhrasingContent[] => {
  const { kind, interviewer, minutes, optional } = stage;
  const bare = kind === 'offer' && interviewer === '' && minutes === null;
  const rest = [
    ...(optional ? ['optional'] : []),
    ...(minutes === null ? [] : [`${minutes} minute`]),
    bare ? offerLetter : nouns[kind],
  ].join(' ');
  const sentence = `${/^(?:[aeiou]|8|1[18]\b)/.test(rest) ? 'An' : 'A'} ${rest}`;
  if (interviewer === '') return [{ type: 'text', value: `${sentence}.` }];
  const article = isRoleTitle(interviewer) && !determined.test(interviewer) ? 'the ' : '';
  return [
    { type: 'text', value: `${sentence} with ${article}` },
    { type: 'emphasis', children: [{ type: 'text', value: interviewer }] },
    { type: 'text', value: '.' },
  ];
};

const determined = /^(?:the|our|your|their|an?|one|any|some|either|both)\b/i;

const sentence =
  /^An? (optional )?(?:(\d{1,3}) minute )?(screening call|interview|assessment|reference check|offer call|offer letter)\b/;

/** The stage that such a sentence was written from; null for any other. */
export const readStageSentence = (content: readonly PhrasingContent[]): StageHead | null => {
  const found = sentence.exec(plainText(content));
  if (found === null) return null;
  const [, optional, minutes, noun] = found;
  const kinds = Object.keys(nouns) as StageKind[];
  const who = content.find(({ type }) => type === 'emphasis');
  return {
    kind: kinds.find((kind) => nouns[kind] === noun) ?? 'offer',
    interviewer: who === undefined ? '' : plainText([who]),
    minutes: minutes === undefined ? null : Number(minutes),
    optional: optional !== undefined,
  };
};
