import type { Kit } from '../../../src-main/core/kit/kit.ts';
import {
  isStagePart,
  sharedParts,
  type Format,
  type Part,
} from '../../../src-main/core/kit/packet-options.ts';

export interface CountedOrder {
  parts: readonly Part[];
  formats: readonly Format[];
  /** Only this stage is made of parts that every stage has its own of; null: all. */
  stage?: string | null;
  /** For how many people, each with a folder; null: for one, without a folder. */
  candidates?: number | null;
}

/** How many files an export makes: some parts are one a stage, and most are made for each candidate. */
export const countFiles = (
  kit: Kit,
  { parts, formats, stage = null, candidates = null }: CountedOrder,
): number =>
  parts.reduce((sum, part) => {
    const stages = !isStagePart(part) ? 1 : stage === null ? kit.stages.length : 1;
    const people = candidates === null || sharedParts.includes(part) ? 1 : candidates;
    return sum + stages * people * formats.length;
  }, 0);
