import type { Competency } from '../../competency/competency.ts';
import { functionsOfTitle } from '../../competency/functions-of-title.ts';
import type { Context } from '../ask-planned.ts';
import type { Kit } from '../kit.ts';
import type { Need } from '../planning/needs.ts';
import { fieldOf } from '../wording/field-of.ts';

/** What a kit's role needs, read back from the kit; lines that no competency asks for are left out. */
export const needsOfKit = (kit: Kit, library: Competency[]): Need[] =>
  kit.competencies.flatMap((known): Need[] => {
    const competency = library.find((one) => one.id === known.id);
    if (!competency) return [];
    const items = known.items.flatMap((id) => {
      const item = kit.items.find((one) => one.id === id);
      if (!item) return [];
      const { kind, text, line, origin, priority } = item;
      const niceToHave = priority === 'nice';
      return [
        { item: { id, kind, text, line, origin, niceToHave, group: null }, words: [], score: 1 },
      ];
    });
    return [{ competency, items, priority: known.priority }];
  });

/** What the kit's questions are worded by, worked out from its title as when it was built. */
export const contextOfKit = (kit: Kit, library: Competency[]): Context => {
  const [level = '', ...specialty] = kit.role.title.split(', ');
  return {
    band: kit.role.band,
    form: kit.form,
    field:
      kit.role.specialty === null
        ? null
        : fieldOf({ title: specialty.join(', ') }, functionsOfTitle(level), library),
    leads: false,
  };
};
