import { describe, expect, it } from 'vitest';
import { fivePoints } from '../../src-main/core/kit/rating-scale.ts';
import { parseReply } from './parse-reply.ts';

const settings = {
  theme: 'dark',
  paper: 'a4',
  formats: ['pdf'],
  team: '',
  accent: null,
  logo: null,
  scale: 'four',
  ownScale: fivePoints,
  jurisdictions: ['us', 'uk'],
  knowsFirstSteps: true,
  members: [],
  language: 'system',
};

describe('parseReply', () => {
  it('gives the value of a reply that keeps to the contract', () => {
    expect(parseReply('settings.read', { ok: true, value: settings })).toEqual({
      ok: true,
      value: settings,
    });
  });

  it('gives a failure on as it is', () => {
    const error = {
      code: 'folder-unwritable',
      message: 'The folder cannot be written.',
      file: 'x',
    };
    expect(parseReply('kits.recent', { ok: false, error })).toEqual({ ok: false, error });
  });

  it.each([
    ['a value of another shape', { ok: true, value: { ...settings, theme: 'pink' } }],
    ['a code that the contract does not know', { ok: false, error: { code: 'odd', message: '' } }],
    ['something that is no reply', 'hello'],
    ['nothing', undefined],
  ])('makes a failure of %s', (_, raw) => {
    expect(parseReply('settings.read', raw)).toMatchObject({ ok: false, error: { code: 'bug' } });
  });
});
