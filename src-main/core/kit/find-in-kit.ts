import { findText, type FindOptions, type Stretch } from '../text/find-text.ts';
import type { Kit } from './kit.ts';
import { placeKey, textsOfKit, type KitText, type TextPlace } from './kit-texts.ts';

/** A place in a kit where searched words stand. */
export type KitHit = TextPlace &
  Stretch & {
    /** It belongs to a locked question, whose words stay. */
    locked: boolean;
  };

/** A point in the texts of a kit, from which a search goes on. */
export type TextPoint = TextPlace & { from: number };

export interface KitSearch {
  hits: KitHit[];
  /** The hit at a point, as its index; -1 where none begins there. */
  indexOf: (point: TextPoint | null) => number;
  /**
   * The first hit at a point or behind it, round and round; -1 without any. Where the text of the point is gone, its
   * stage stands for it, and without a stage the beginning.
   */
  firstFrom: (point: Pick<TextPoint, 'stage'> | TextPoint | null) => number;
}

/** Where words stand in all texts of a kit, in the order of the screen. */
export const findInKit = (kit: Kit, words: string, options: FindOptions): KitSearch => {
  const texts = textsOfKit(kit);
  const order = new Map(texts.map((text, index) => [placeKey(text), index]));
  const hits = texts.flatMap(({ text, ...place }: KitText): KitHit[] =>
    findText(text, words, options).map((stretch) => ({ ...place, ...stretch })),
  );
  const rankOf = (place: TextPlace): number => order.get(placeKey(place)) ?? -1;
  const firstFrom: KitSearch['firstFrom'] = (point) => {
    if (hits.length === 0) return -1;
    const known = point && 'field' in point && rankOf(point) >= 0 ? point : null;
    const rank = known ? rankOf(known) : texts.findIndex(({ stage }) => stage === point?.stage);
    const next = hits.findIndex((hit) => {
      const own = rankOf(hit);
      return own > rank || (own === rank && hit.from >= (known?.from ?? 0));
    });
    return Math.max(next, 0);
  };
  return {
    hits,
    indexOf: (point) =>
      point === null
        ? -1
        : hits.findIndex((hit) => hit.from === point.from && placeKey(hit) === placeKey(point)),
    firstFrom,
  };
};
