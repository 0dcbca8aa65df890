import type { RoleProfile, SetAside } from '../../../src-main/core/role/role-profile.ts';

type Item = SetAside['item'];

/** What sets two roles of a page apart. */
export interface RoleComparison {
  /** Lines that ask for the same in another measure or other words. */
  differing: { one: Item; other: Item }[];
  onlyOne: Item[];
  onlyOther: Item[];
  /** How many lines both have, be it at two places of the page. */
  shared: number;
}

/** Which line of a role stands in the place of one that it sets aside; null where none does. */
const standsFor = ({ items, setAside }: RoleProfile, item: Item): Item | null => {
  const by = setAside.find((aside) => aside.item.id === item.id)?.by;
  return items.find(({ id }) => id === by) ?? null;
};

/** Each line of the two roles is told once, in page order of the profile that has it. */
export function compareRoles(one: RoleProfile, other: RoleProfile): RoleComparison {
  const has = ({ items }: RoleProfile, item: Item) => items.some(({ id }) => id === item.id);
  const ownOne = one.items.filter((item) => !has(other, item));
  const ownOther = other.items.filter((item) => !has(one, item));
  const paired = [
    ...pairs(ownOne, other),
    ...pairs(ownOther, one).map(({ one: theirs, other: mine }) => ({ one: mine, other: theirs })),
  ];
  const isPaired = (item: Item) =>
    paired.some((pair) => pair.one.id === item.id || pair.other.id === item.id);
  const differing = paired.filter((pair) => plain(pair.one.text) !== plain(pair.other.text));
  return {
    differing,
    onlyOne: ownOne.filter((item) => !isPaired(item)),
    onlyOther: ownOther.filter((item) => !isPaired(item)),
    shared: one.items.length - ownOne.length + paired.length - differing.length,
  };
}

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('en')
    .replace(/[\s.;]+/gu, ' ')
    .trim();

const pairs = (items: readonly Item[], profile: RoleProfile): RoleComparison['differing'] =>
  items.flatMap((item) => {
    const stands = standsFor(profile, item);
    return stands ? [{ one: item, other: stands }] : [];
  });
