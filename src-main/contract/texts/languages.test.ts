import { describe, expect, it } from 'vitest';
import { chooseLanguage, languages, sharedLanguage } from './languages.ts';

const available = ['en', 'de', 'pt-BR'];
const wish = { asked: null, chosen: 'system', system: ['en-US'] };

describe('chooseLanguage', () => {
  it.each([
    ['as the system has it', { ...wish, system: ['de-AT', 'en'] }, 'de'],
    ['the first of the system that there is', { ...wish, system: ['fr', 'pt-PT'] }, 'pt-BR'],
    ['as the settings say', { ...wish, chosen: 'de' }, 'de'],
    ['as the start asks, whatever the settings say', { ...wish, asked: 'de', chosen: 'en' }, 'de'],
    ['the system’s where the chosen one is gone', { ...wish, chosen: 'fr', system: ['de'] }, 'de'],
    ['English where there is none', { ...wish, system: ['fr'] }, 'en'],
    ['the disguise where the start asks for it', { ...wish, asked: 'en-XA' }, 'en-XA'],
    ['never the disguise by the settings', { ...wish, chosen: 'en-XA' }, 'en'],
  ])('is %s', (_, wishes, tag) => {
    expect(chooseLanguage(wishes, available)).toBe(tag);
  });
});

describe('sharedLanguage', () => {
  it('is there for every language that is offered', async () => {
    for (const tag of languages) expect((await sharedLanguage(tag)).tag).toBe(tag);
    expect((await sharedLanguage('en-XA')).tag).toBe('en-XA');
  });
});
