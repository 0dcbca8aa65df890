import { z } from 'zod';
import { isLine, tidyLine } from '../bank/tidy-text.ts';
import type { JobFamily } from '../job-family/job-family.ts';
import { overlap } from '../text/words.ts';
import { itemKindSchema, type ProfileItem, type RoleProfile } from './role-profile.ts';

/** Longer than any line of a page that can be asked about; what is longer is more than one thing. */
export const longestOwnItem = 300;

/** What the items that people add have in place of the page's `common`, `level:…` or `specialty:…`. */
export const ownOrigin = 'own';

/** A responsibility or requirement that a person added to a role; the page does not have it. */
export const ownItemSchema = z.object({
  /** Unique on the page, and never the id of an item of the page itself. */
  id: z.string().regex(/^own-[1-9][0-9]*$/u),
  /** On one line, tidy. */
  text: z.string().min(1).max(longestOwnItem).refine(isLine),
  kind: itemKindSchema,
  niceToHave: z.boolean(),
  /** Id of the level for which it holds; null: for each. */
  level: z.string().min(1).nullable(),
  /** Id of the specialty for which it holds; null: for each, and without one. */
  specialty: z.string().min(1).nullable(),
  /** The competency that a person chose, null for nothing that an interview can show; absent: its words decide. */
  competency: z.string().min(1).nullable().optional(),
});
export type OwnItem = z.infer<typeof ownItemSchema>;

/** Its words decide again what it asks for. */
export const withoutChoice = (own: OwnItem): OwnItem =>
  ownItemSchema.omit({ competency: true }).parse(own);

/** An item as somebody writes it; without an id it is a new one. */
export const ownItemDraftSchema = ownItemSchema.partial({ id: true });
export type OwnItemDraft = z.infer<typeof ownItemDraftSchema>;

type Role = Pick<RoleProfile, 'level' | 'specialty'>;

export const holdsFor = (own: Pick<OwnItem, 'level' | 'specialty'>, role: Role): boolean =>
  (own.level === null || own.level === role.level) &&
  (own.specialty === null || own.specialty === role.specialty);

/** Whether it was meant for a level or a specialty that the page does not have, or not by that name any more. */
export const isLost = (
  { level, specialty }: Pick<OwnItem, 'level' | 'specialty'>,
  family: Pick<JobFamily, 'levels' | 'specialties'>,
): boolean =>
  (level !== null && !family.levels.some(({ id }) => id === level)) ||
  (specialty !== null && !family.specialties.some(({ id }) => id === specialty));

const numberOf = (id: string): number => Number(id.slice('own-'.length));

/** With `set` in it: in the place of those that have their id, the new ones last and with an id. `clear` names ids. */
export const mergeOwnItems = (
  before: readonly OwnItem[],
  set: readonly OwnItemDraft[],
  clear: readonly string[],
): OwnItem[] => {
  const all = before.filter(({ id }) => !clear.includes(id));
  for (const draft of set) {
    const next = Math.max(0, ...[...before, ...all].map(({ id }) => numberOf(id))) + 1;
    const own: OwnItem = { ...draft, id: draft.id ?? `own-${next}` };
    const at = all.findIndex(({ id }) => id === own.id);
    if (at < 0) all.push(own);
    else all[at] = own;
  }
  return all;
};

/** From this overlap of meaning two items of one kind say the same, as in `overrules.ts`. */
const sameFrom = 0.8;

/** Why an item cannot be kept as it is written. */
export type OwnItemFault =
  | { why: 'empty' }
  | { why: 'too-long'; length: number }
  | { why: 'double'; of: Pick<ProfileItem, 'id' | 'text' | 'line'> };

/**
 * What keeps an item from being added to a role; null: nothing does.
 * @param items of the role; those that are left out may be said again in better words
 */
export const faultOfOwnItem = (
  draft: Pick<OwnItemDraft, 'id' | 'text' | 'kind'>,
  items: readonly Pick<ProfileItem, 'id' | 'text' | 'line' | 'kind'>[],
): OwnItemFault | null => {
  const text = tidyLine(draft.text);
  if (text === '') return { why: 'empty' };
  if (text.length > longestOwnItem) return { why: 'too-long', length: text.length };
  const plain = text.toLowerCase();
  const of = items.find(
    (item) =>
      item.id !== draft.id &&
      item.kind === draft.kind &&
      (item.text.toLowerCase() === plain || overlap(item.text, text) >= sameFrom),
  );
  return of ? { why: 'double', of } : null;
};
