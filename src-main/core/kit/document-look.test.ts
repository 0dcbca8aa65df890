import { describe, expect, it } from 'vitest';
import { canBeRead, contrastOnWhite, tooLightSentence } from './document-look.ts';
import { documentDetailsSchema } from './packet-options.ts';

describe('the color of documents', () => {
  it('is measured against white paper as WCAG does', () => {
    expect(contrastOnWhite('#000000')).toBeCloseTo(21);
    expect(contrastOnWhite('#ffffff')).toBeCloseTo(1);
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2);
  });

  it('is used from a contrast of 4.5 on, and refused below with the figure', () => {
    expect(canBeRead('#767676')).toBe(true);
    expect(canBeRead('#777777')).toBe(false);
    expect(tooLightSentence('#777777')).toContain('its contrast is 4.4 to 1');
  });
});

it('opens details that were written before documents had a look of their own', () => {
  const before = { paper: 'a4', candidate: '', requisition: '', team: '' };
  expect(documentDetailsSchema.safeParse(before).success).toBe(true);
  const wrong = { ...before, accent: 'red' };
  expect(documentDetailsSchema.safeParse(wrong).success).toBe(false);
});
