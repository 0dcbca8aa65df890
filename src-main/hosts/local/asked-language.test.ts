import { describe, expect, it } from 'vitest';
import { askedLanguage, withLanguage } from './asked-language.ts';

describe('the language that a start asks for', () => {
  it('goes into the address of the window, before the key', () => {
    expect(withLanguage('http://127.0.0.1:8080/#key=abc', 'en-XA')).toBe(
      'http://127.0.0.1:8080/?language=en-XA#key=abc',
    );
    expect(withLanguage('app://interview-kit/index.html', 'de')).toBe(
      'app://interview-kit/index.html?language=de',
    );
  });

  it('changes no address where none is asked for', () => {
    const address = 'http://127.0.0.1:8080/#key=abc';
    expect(withLanguage(address, askedLanguage({}))).toBe(address);
  });
});
