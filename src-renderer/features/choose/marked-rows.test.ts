import { describe, expect, it } from 'vitest';
import type { ItemMark } from '../../../src-main/core/job-family/line-mark.ts';
import { readJobFamily } from '../../../src-main/core/job-family/read-job-family.ts';
import { isLost, type OwnItem } from '../../../src-main/core/role/own-item.ts';
import { chooseRole } from './choice-of-role.ts';
import { isChanged, markedRows } from './marked-rows.ts';

const family = readJobFamily(`# Baker

## Responsibilities

- Bake bread before dawn.
- Sell bread at the market.

## Requirements

- Two years in a bakery.
`);
const own: OwnItem = {
  id: 'own-1',
  text: 'Drives a van',
  kind: 'responsibility',
  niceToHave: true,
  level: null,
  specialty: null,
};
const rowsOf = (marks: [string, ItemMark][], items: OwnItem[]) => {
  const choice = chooseRole(family, family.levels[0]?.id ?? '', null, {
    marks: new Map(marks),
    own: items,
  });
  if (!choice) throw new Error('the page has a level');
  return markedRows(choice.asOnPage, choice.profile);
};

describe('markedRows', () => {
  it('keeps a line that was left out in its place, and puts what was added last', () => {
    const rows = rowsOf([['line-5', 'out']], [own]);
    expect(rows.map(({ id, state, onPage }) => [id, state, onPage])).toEqual([
      ['line-5', 'out', 'must'],
      ['line-6', 'must', 'must'],
      ['line-10', 'must', 'must'],
      ['own-1', 'nice', null],
    ]);
    expect(rows.map(isChanged)).toEqual([true, false, false, false]);
  });

  it('keeps what was added in sight where the page says it by now, with the reason', () => {
    const doubled = { ...own, text: 'Sell bread at the market' };
    const row = rowsOf([], [doubled]).at(-1);
    expect(row).toMatchObject({ id: 'own-1', onPage: null });
    expect(row?.idle).toContain('line 6');
  });

  it('keeps what was added for a level that the page lost in sight, so that it can be moved or removed', () => {
    const lost = { ...own, level: 'master-baker' };
    expect(isLost(lost, family)).toBe(true);
    expect(isLost({ ...lost, level: family.levels[0]?.id ?? '' }, family)).toBe(false);
    expect(isLost({ ...own, specialty: 'pastry' }, family)).toBe(true);
    expect(isLost(own, family)).toBe(false);
    const choice = chooseRole(family, family.levels[0]?.id ?? '', null, { own: [lost] });
    const rows = choice ? markedRows(choice.asOnPage, choice.profile, [lost]) : [];
    expect(rows.at(-1)).toMatchObject({ id: 'own-1', kind: 'responsibility', state: 'nice' });
    expect(rows.at(-1)?.idle).toContain('does not have any more');
  });
});
