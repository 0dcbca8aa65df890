import type { Kit } from '../kit/kit.ts';
import { placedQuestions } from '../kit/stage-order.ts';
import { lintQuestion, type Finding } from './lint-question.ts';

/** A finding with where it was made. */
export interface PlacedFinding extends Finding {
  /** "S3 Q2" in a kit, "line 4" in a text. */
  place: string;
  /** 1-based line of a text; absent in a kit. */
  line?: number;
  /** What was read. */
  text: string;
}

const findingsIn = (text: string, place: string, line?: number): PlacedFinding[] =>
  lintQuestion(text).map((finding) => ({
    ...finding,
    place,
    ...(line === undefined ? {} : { line }),
    text,
  }));

/** Every question of a kit, its backup with it. Probes follow an answer, so they may be short and closed. */
export const lintKit = (kit: Kit): PlacedFinding[] =>
  placedQuestions(kit).flatMap(({ question, label }) => [
    ...findingsIn(question.text, label),
    ...findingsIn(question.backup ?? '', `${label}, backup`),
  ]);

const marker = /^\s*(?:[-*+•]|\d+[.)])\s+/u;

/** A text with one question a line; list marks before a question are no part of it. */
export const lintText = (text: string): PlacedFinding[] =>
  text.split(/\r\n|\r|\n/u).flatMap((line, index) => {
    const question = line.replace(marker, '').trim();
    return findingsIn(question, `line ${index + 1}`, index + 1);
  });
