import type { MeantAs } from '../correction.ts';
import type { HeadingMeaning } from '../headings/heading-meaning.ts';

/** Why a line is left out that a person marked so. */
export const youSaidNothing = 'you said that it is nothing';

/** The meaning of a heading that a person gave it. A level's or a specialty's is a name. */
export const headingAsMeant = (as: MeantAs): HeadingMeaning => {
  const list = { type: 'list', qualifier: '', extends: null } as const;
  switch (as) {
    case 'responsibility':
      return { ...list, kind: 'responsibility', nice: false };
    case 'must':
      return { ...list, kind: 'requirement', nice: false };
    case 'nice':
      return { ...list, kind: 'requirement', nice: true };
    case 'stage':
      return { type: 'hiring' };
    case 'nothing':
      return { type: 'left-out', what: youSaidNothing, hard: false };
    case 'level':
    case 'specialty':
      return { type: 'name' };
  }
};
