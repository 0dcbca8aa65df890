import { describe, expect, it } from 'vitest';
import {
  faultOfOwnItem,
  holdsFor,
  longestOwnItem,
  mergeOwnItems,
  ownItemSchema,
  type OwnItem,
  type OwnItemDraft,
} from './own-item.ts';

const fields = {
  text: 'Speaks Danish with the harbour office',
  kind: 'requirement',
  niceToHave: false,
  level: 'baker',
  specialty: null,
} as const;
const own = (id: string, more: Partial<OwnItem> = {}): OwnItem => ({ id, ...fields, ...more });

const written = (text: string): OwnItemDraft => ({ ...fields, text });

describe('mergeOwnItems', () => {
  it('gives new items ids of their own, and puts changed ones where they stood', () => {
    const before = [own('own-1'), own('own-4', { text: 'Has a van' })];
    const after = mergeOwnItems(
      before,
      [written('Can drive'), own('own-1', { niceToHave: true })],
      [],
    );
    expect(after.map(({ id, niceToHave }) => [id, niceToHave])).toEqual([
      ['own-1', true],
      ['own-4', false],
      ['own-5', false],
    ]);
  });

  it('removes by id, and does not give the id to the next one at once', () => {
    expect(
      mergeOwnItems([own('own-2')], [written('Can drive')], ['own-2']).map(({ id }) => id),
    ).toEqual(['own-3']);
  });
});

describe('holdsFor', () => {
  it('holds for the role it was added to, and for each where nothing is named', () => {
    const pastry = { level: 'baker', specialty: 'pastry' };
    expect(holdsFor(own('own-1'), pastry)).toBe(true);
    expect(holdsFor(own('own-1', { level: 'head-baker' }), pastry)).toBe(false);
    expect(holdsFor(own('own-1', { level: null, specialty: 'pastry' }), pastry)).toBe(true);
    expect(holdsFor(own('own-1', { specialty: 'pastry' }), { ...pastry, specialty: null })).toBe(
      false,
    );
  });
});

describe('faultOfOwnItem', () => {
  const items = [
    { id: 'line-4', line: 4, kind: 'requirement' as const, text: 'Speaks Danish and Swedish' },
  ];
  const fault = (text: string, kind: OwnItem['kind'] = 'requirement', id?: string) =>
    faultOfOwnItem({ text, kind, ...(id !== undefined && { id }) }, items);

  it('wants something, and not too much', () => {
    expect(fault(' \n ')).toEqual({ why: 'empty' });
    expect(fault('word '.repeat(longestOwnItem))).toMatchObject({ why: 'too-long' });
    expect(fault('Has a van')).toBeNull();
  });

  it('names the item of the same kind that says it already, but not itself', () => {
    expect(fault('speaks swedish and danish.')).toMatchObject({ why: 'double', of: { line: 4 } });
    expect(fault('Speaks Danish and Swedish', 'responsibility')).toBeNull();
    expect(fault('Speaks Danish and Swedish', 'requirement', 'line-4')).toBeNull();
  });
});

describe('an item of one’s own', () => {
  it('is one tidy line, so that no record and no document can break on it', () => {
    expect(ownItemSchema.safeParse(own('own-1')).success).toBe(true);
    for (const text of ['', ' ', 'two\nlines', ' led by a space'])
      expect(ownItemSchema.safeParse(own('own-1', { text })).success).toBe(false);
    expect(ownItemSchema.safeParse(own('line-3')).success).toBe(false);
  });
});
