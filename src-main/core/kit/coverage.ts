import { overlap, stems } from '../text/words.ts';
import type { Kit, KitCompetency, KitItem } from './kit.ts';
import { placedQuestions, type Placed } from './stage-order.ts';

export interface CoverageRow {
  item: KitItem;
  competency: KitCompetency | null;
  /** One cell a stage, in the order of `stages`. */
  cells: { stage: string; questions: { id: string; label: string }[] }[];
  /** double: two questions that ask for it are one and the same in other words. */
  state: 'covered' | 'double' | 'gap';
  /** Why nothing asks for it, or which questions double; null where it is covered. */
  reason: string | null;
}

/** Items × stages: what is asked where. */
export interface CoverageMatrix {
  stages: { id: string; title: string; optional: boolean }[];
  rows: CoverageRow[];
}

/** From this overlap of meaning two questions are one in other words. */
const sameFrom = 0.8;

/** Pairs of questions that ask the same. */
export const sameQuestions = (kit: Kit): [Placed, Placed][] => {
  const placed = placedQuestions(kit);
  const sized = placed.map((one) => ({ one, size: stems(one.question.text).length }));
  return sized.flatMap((first, index) =>
    sized
      .slice(index + 1)
      // Where one text is much longer than the other, no look at their words is needed.
      .filter(({ size }) => Math.min(size, first.size) >= sameFrom * Math.max(size, first.size))
      .map(({ one }): [Placed, Placed] => [first.one, one])
      .filter(([a, b]) => overlap(a.question.text, b.question.text) >= sameFrom),
  );
};

/** Items that no question asks for. */
export const uncoveredItems = (kit: Pick<Kit, 'items' | 'stages'>): KitItem[] => {
  const asked = new Set(
    kit.stages.flatMap((stage) => stage.questions.flatMap((question) => question.items)),
  );
  return kit.items.filter((item) => !asked.has(item.id));
};

export const coverageMatrix = (kit: Kit): CoverageMatrix => {
  const placed = placedQuestions(kit);
  const doubles = sameQuestions(kit);
  const rowOf = (item: KitItem): CoverageRow => {
    const asking = placed.filter((one) => one.question.items.includes(item.id));
    const double = doubles.find((pair) =>
      pair.every((one) => one.question.items.includes(item.id)),
    );
    return {
      item,
      competency: kit.competencies.find((one) => one.items.includes(item.id)) ?? null,
      cells: kit.stages.map((stage) => ({
        stage: stage.id,
        questions: asking
          .filter((one) => one.stage.id === stage.id)
          .map((one) => ({ id: one.question.id, label: one.label })),
      })),
      state: asking.length === 0 ? 'gap' : double ? 'double' : 'covered',
      reason:
        asking.length === 0
          ? (kit.coverage.uncovered.find((one) => one.item === item.id)?.reason ??
            'No question asks about it.')
          : double
            ? `${double[0].label} and ${double[1].label} ask the same.`
            : null,
    };
  };
  return {
    stages: kit.stages.map(({ id, title, optional }) => ({ id, title, optional })),
    rows: kit.items.map(rowOf),
  };
};
