import { expect, it } from 'vitest';
import { shorten, toPrintable } from './printable-text.ts';

it('turns line breaks, tabs and control characters into single spaces', () => {
  expect(toPrintable(' one\ttwo\r\n\u0007three\u2028 four ')).toBe('one two three four');
});

it('composes letters and marks what is no character at all', () => {
  expect(toPrintable('e\u0301\ud800')).toBe('é\ufffd');
});

it('cuts at a word, and in the middle of one that is too long', () => {
  expect(shorten('Product Marketing Manager', 20)).toBe('Product Marketing…');
  expect(shorten('x'.repeat(30), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(shorten('short', 10)).toBe('short');
});
