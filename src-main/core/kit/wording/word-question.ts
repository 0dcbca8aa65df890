import type { Band } from '../../competency/band.ts';
import {
  probeParts,
  rungAbove,
  type Competency,
  type LibraryQuestion,
  type ProbePart,
  type Rung,
} from '../../competency/competency.ts';
import { ratedAt } from '../../competency/suit-band.ts';
import type { Anchor, Probe, Question } from '../kit.ts';
import { ofSomebody } from './as-spoken.ts';
import { sayQuotedLine } from './quoted-line.ts';

/** What a page gives a question's optional segments. */
export interface Slots {
  /** "security"; null where the page names none. */
  field: string | null;
  /** "research and define our buyer personas": stands behind "you would". */
  task: string | null;
  /** "month-end close": what somebody must know. */
  topic: string | null;
  /** The line itself, short enough to be read aloud. */
  line: string | null;
}

export const noSlots: Slots = { field: null, task: null, topic: null, line: null };

const segment = /\[\[(.*?)\]\]/gu;
const slot = /\{(\w+)\}/gu;

const valueOf = (name: string, slots: Slots): string | null =>
  name === 'field' || name === 'task' || name === 'topic' || name === 'line' ? slots[name] : null;

/** Fills optional segments, or drops those for which the page gives nothing. */
export const fillSlots = (text: string, slots: Slots): string => {
  const filled = text.replace(segment, (_whole, inner: string) => {
    const names = [...inner.matchAll(slot)].map((found) => found[1] ?? '');
    if (names.some((name) => valueOf(name, slots) === null)) return '';
    return inner.replace(slot, (_all, name: string) => valueOf(name, slots) ?? '');
  });
  return filled
    .replace(/\bsomebody to \{task\}/gu, () => `somebody to ${ofSomebody(slots.task ?? '')}`)
    .replace(slot, (_all, name: string) => valueOf(name, slots) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
};

/** A question that cannot be read without a slot outside of `[[…]]` needs it. */
export const neededSlots = (text: string): string[] =>
  [...text.replace(segment, '').matchAll(slot)].map((found) => found[1] ?? '');

/** Whether a question can be read with no line of a page at hand; braces in the team's own are the team's. */
export const standsAlone = ({ text, team }: LibraryQuestion): boolean =>
  team !== undefined || neededSlots(text).length === 0;

/** A question of knowledge is followed up in its subject first. */
const partsOf = (question: LibraryQuestion): readonly ProbePart[] =>
  question.type === 'knowledge'
    ? ['knowledge', ...probeParts.filter((part) => part !== 'knowledge')]
    : probeParts;

const probesOf = (question: LibraryQuestion, slots: Slots): Probe[] => {
  if (question.team) return question.team.probes;
  return partsOf(question).flatMap((part) => {
    const texts = question.probes[part];
    if (texts === undefined) return [];
    return (Array.isArray(texts) ? texts : [texts]).map((text) => ({
      part,
      text: fillSlots(text, slots),
    }));
  });
};

/** What an answer contains at a point for which the team has written the rung, or one text for all bands. */
const teamPoint = (
  { team, ladder }: LibraryQuestion,
  rung: Rung,
  point: 'sound' | 'strong',
): string | undefined => team?.anchors[rung] ?? team?.anchors[point] ?? ladder[rung];

/**
 * A question's anchors at a band: 1 is the rung that shows nothing, 3 what a sound answer contains at
 * this band, 5 what would be sound at the next. 2 and 4 lie between.
 */
export const anchorsOf = (question: LibraryQuestion, band: Band, slots: Slots): Anchor[] => {
  const at = ratedAt(question, band) ?? band;
  const rungs = [
    { rating: 1, text: question.ladder.poor },
    { rating: 3, text: teamPoint(question, at, 'sound') },
    { rating: 5, text: teamPoint(question, rungAbove(at), 'strong') },
  ];
  return rungs.flatMap(({ rating, text }) =>
    text === undefined ? [] : [{ rating, text: question.team ? text : fillSlots(text, slots) }],
  );
};

const usualMinutes = (question: LibraryQuestion, band: Band): number => {
  if (question.type === 'work-sample') return 8;
  if (question.type === 'motivation') return 4;
  if (question.type !== 'behavioral') return 5;
  return band === 'entry' || band === 'working' ? 5 : 6;
};

export const questionId = (competency: string, question: string): string =>
  `${competency}--${question}`;

/** Where a question of a kit comes from when it is the team's own: `bank:<id>`. */
export const bankSource = (id: string): string => `bank:${id}`;

/** A question for a kit: slots filled, anchors for the band. The team's own is asked as it is written. */
export const wordQuestion = (
  competency: Competency,
  question: LibraryQuestion,
  band: Band,
  slots: Slots,
): Question => ({
  id: questionId(competency.id, question.id),
  text: question.team ? question.text : sayQuotedLine(fillSlots(question.text, slots)),
  type: question.type,
  competency: competency.id,
  items: [],
  minutes: usualMinutes(question, band),
  probes: probesOf(question, slots),
  anchors: anchorsOf(question, band, slots),
  backup: question.team ? question.backup || null : fillSlots(question.backup, slots),
  record: [],
  source: question.team ? bankSource(question.id) : `library:${competency.id}/${question.id}`,
  why: '',
  edited: false,
  locked: false,
});
