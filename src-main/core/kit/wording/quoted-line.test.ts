import { describe, expect, it } from 'vitest';
import { sayQuotedLine } from './quoted-line.ts';

describe('sayQuotedLine', () => {
  it.each([
    [
      'Our page says: “Is calm before a full shop.” When did that help?',
      'Our page asks for somebody who “is calm before a full shop.” When did that help?',
    ],
    [
      '“Does not wait for orders” is how our page puts it. When did that get hard?',
      'Our page asks for somebody who “does not wait for orders.” When did that get hard?',
    ],
    [
      'We wrote: “Comfortable with early mornings.” What can look like that?',
      'Our page asks for somebody who is “comfortable with early mornings.” What can look like that?',
    ],
  ])('puts %s into a sentence', (text, said) => {
    expect(sayQuotedLine(text)).toBe(said);
  });

  it.each([
    'Our page says: “Bread comes before cake.” When did that help?',
    'We wrote: “Analytical skills.” What can look like that?',
    'What did you say when somebody asked, “Is it fresh?”',
  ])('leaves %s', (text) => {
    expect(sayQuotedLine(text)).toBe(text);
  });
});
