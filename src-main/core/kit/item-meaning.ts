import type { Competency } from '../competency/competency.ts';
import { functionsOfTitle } from '../competency/functions-of-title.ts';
import type { ProfileItem } from '../role/role-profile.ts';
import type { Kit, KitItem, Question } from './kit.ts';
import { findNeeds, isLastResort, notToShow } from './planning/needs.ts';
import { factQuestions } from './wording/fact-questions.ts';

/** What somebody says that an item asks for: a competency, nothing that an interview can show, or "leave it to the app". */
export type Wish = { by: 'person'; competency: string | null } | { by: 'app' };

/** What an item of a kit comes to. */
export interface ItemMeaning {
  competency: Competency | null;
  /** The words of the line that led there. */
  words: string[];
  chosen: boolean;
  /** The question that verifies it, where it is a fact; it may speak of more than the kit's own does. */
  fact: Question | null;
  /** Why no interview can show it; null where one can. */
  reason: string | null;
}

const profileItem = ({ id, kind, text, line, priority, origin }: KitItem): ProfileItem => ({
  id,
  kind,
  text,
  line,
  origin,
  group: null,
  niceToHave: priority === 'nice',
});

/** What the app makes of a line, as when the kit was built. */
const asRead = (kit: Kit, item: KitItem, library: Competency[]): ItemMeaning => {
  const functions = functionsOfTitle(kit.role.title.split(', ')[0] ?? '');
  const { needs, facts, unasked } = findNeeds([profileItem(item)], library, functions, {
    title: kit.role.title,
  });
  const need = needs[0];
  return {
    competency: need?.competency ?? null,
    words: need?.items[0]?.words ?? [],
    chosen: false,
    fact: factQuestions(facts).find((one) => one.items.includes(item.id)) ?? null,
    reason: unasked[0]?.reason ?? null,
  };
};

/** What an item comes to by a wish; a competency that nobody can choose is left to the app. */
export const meaningOf = (
  kit: Kit,
  item: KitItem,
  wish: Wish,
  library: Competency[],
): ItemMeaning => {
  if (wish.by === 'app') return asRead(kit, item, library);
  const chosen = { words: [], chosen: true, fact: null };
  if (wish.competency === null) return { ...chosen, competency: null, reason: notToShow };
  const competency = library.find((one) => one.id === wish.competency && !isLastResort(one));
  return competency ? { ...chosen, competency, reason: null } : asRead(kit, item, library);
};
