import { describe, expect, it } from 'vitest';
import { describeMoment } from './dates.ts';

const now = new Date(2026, 2, 10, 9, 0);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe('describeMoment', () => {
  it.each([
    ['today with the time', at(2026, 2, 10, 0, 5), 'today, 12:05 AM'],
    ['yesterday, however few hours ago', at(2026, 2, 9, 23, 59), 'yesterday'],
    ['the weekday within a week', at(2026, 2, 4, 12, 0), 'Wednesday'],
    ['the date within the year', at(2026, 0, 5, 12, 0), 'January 5'],
    ['the year before', at(2025, 11, 31, 12, 0), 'December 31, 2025'],
  ])('says %s', (_, iso, words) => {
    expect(describeMoment(iso, now)).toBe(words);
  });
});
