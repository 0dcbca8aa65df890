import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalTexts } from './testing/literal-texts.ts';

const root = resolve(import.meta.dirname, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.|testing[\\/]/u.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

const found = (pattern: RegExp): string[] =>
  sources.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));

describe('the catalogue of the window', () => {
  const sections = found(/= texts(?:<[^(]*>)?\(\s*'(\w+)'/gu);

  it('has every section once', () => {
    expect(sections.filter((name, at) => sections.indexOf(name) !== at)).toEqual([]);
  });

  it('tells the shape of every section to translations', () => {
    const catalogue = readFileSync(join(root, 'texts', 'catalogue.ts'), 'utf8');
    const told = [...catalogue.matchAll(/^ {2}(\w+): typeof /gmu)].map((match) => match[1]);
    expect(told.sort()).toEqual([...sections].sort());
  });

  it('holds all texts of the files of words', () => {
    for (const { name, text } of sources.filter((source) => source.name.endsWith('words.ts')))
      expect(text, name).not.toMatch(
        /^(?:export )?const \w*[wW]ords\b[^=]* = \{\n {2}\w+: ['`(]/mu,
      );
  });

  it('leaves no text in the window’s own sources', () => {
    const literals = sources.flatMap(({ name, text }) =>
      literalTexts(name, text).map((literal) => `${name}:${literal}`),
    );
    expect(literals).toEqual([]);
  });

  it('leaves figures, dates and lists to one place', () => {
    const elsewhere = sources.filter(
      ({ name, text }) =>
        !name.endsWith('in-language.ts') && /\bIntl\.|toLocale(?:Date|Time)?String\(/u.test(text),
    );
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
  });
});

describe('literalTexts', () => {
  it.each([
    ['text between tags', 'const a = <p>Save the kit</p>;', '1: Save the kit'],
    ['an attribute', 'const a = <p title="Save" />;', '1: "Save"'],
    ['a condition', "const a = <p aria-label={open ? 'Close' : w.open} />;", "1: 'Close'"],
    ['a template', 'const a = <p>{`Stage ${n}`}</p>;', '1: `Stage ${n}`'],
    ['an option', "const a = [{ id: 'x', label: 'Dark' }];", "1: 'Dark'"],
    ['what is read out', "announce('Saved');", "1: 'Saved'"],
  ])('finds %s', (_, source, literal) => {
    expect(literalTexts('a.tsx', source)).toEqual([literal]);
  });

  it('leaves names of classes, keys and catalogue texts alone', () => {
    const source =
      'const a = <p className="muted" title={words.save}>{words.save} · <kbd>F8</kbd></p>;';
    expect(literalTexts('a.tsx', source)).toEqual([]);
  });
});
