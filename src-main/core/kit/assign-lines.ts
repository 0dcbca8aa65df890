import { containment } from '../text/words.ts';
import type { Need } from './planning/needs.ts';
import { mostLinesEach } from './planning/plan-worth.ts';
import type { Question } from './kit.ts';
import { asksForKnowledge } from './wording/knowledge-line.ts';

/** A question with what is needed to tie it to lines. */
export interface Asked {
  question: Question;
  /** Its stage may be left out. */
  optional: boolean;
}

type Line = Need['items'][number];

const words = (question: Question): string =>
  [question.text, ...question.probes.map((probe) => probe.text)].join(' ');

/** A line about knowledge belongs to a question that lets somebody show it, unless a story is far nearer. */
const knowledgeBonus = 0.3;
const showsKnowledge = new Set<Question['type']>(['knowledge', 'situational', 'work-sample']);

/** The question among `asked` that is nearest to a line; the one with fewer lines wins a tie. */
const nearest = (line: Line, asked: Asked[], load: Map<string, number>): Asked | null =>
  asked.reduce<{ one: Asked; score: number } | null>((best, one) => {
    const knows = asksForKnowledge(line.item.text) && showsKnowledge.has(one.question.type);
    const score =
      containment(words(one.question), line.item.text) +
      (knows ? knowledgeBonus : 0) -
      0.12 * (load.get(one.question.id) ?? 0);
    return best === null || score > best.score + 1e-9 ? { one, score } : best;
  }, null)?.one ?? null;

const tie = (asked: Asked, line: Line): void => {
  if (!asked.question.items.includes(line.item.id)) asked.question.items.push(line.item.id);
};

/**
 * Ties the lines of a competency to the questions that were chosen for it: every line to the nearest
 * question, a must-have to one that is always asked where there is one (beside the one in an optional
 * stage, where those always asked have many lines already); a question left without a line takes the line
 * nearest to it.
 */
export const assignLines = (need: Need, asked: Asked[]): void => {
  const firm = asked.filter((one) => !one.optional);
  const load = new Map<string, number>();
  for (const line of need.items) {
    const free = (one: Asked): boolean => (load.get(one.question.id) ?? 0) < mostLinesEach;
    const firmly = line.item.niceToHave ? [] : firm.filter(free);
    const open = firmly.length > 0 ? firmly : asked.filter(free);
    const target = nearest(line, open.length > 0 ? open : asked, load);
    if (!target) continue;
    tie(target, line);
    load.set(target.question.id, (load.get(target.question.id) ?? 0) + 1);
    if (line.item.niceToHave || !target.optional) continue;
    // Full or not: were the optional stage left out, somebody must still ask about the line.
    const kept = nearest(line, firm, load);
    if (kept) tie(kept, line);
  }
  for (const one of asked) {
    if (one.question.items.length > 0) continue;
    const line = need.items.reduce<{ line: Line; score: number } | null>((best, candidate) => {
      const score = containment(words(one.question), candidate.item.text);
      return best === null || score > best.score ? { line: candidate, score } : best;
    }, null)?.line;
    if (line) tie(one, line);
  }
};
