import { describe, expect, it } from 'vitest';
import { describeFolder, numberedName, safeFileName } from './file-names.ts';

describe('safeFileName', () => {
  it.each([
    ['Senior Product Marketing Manager, Security Specialist', undefined],
    ['Engineer I/II: "Core" <now?>', 'Engineer I II Core now'],
    ['  ..hidden. ', 'hidden'],
    ['con', 'con -'],
    ['COM1.x', 'COM1.x -'],
    ['a\u0000b\u202Ec', 'a b c'],
    ['***', 'Kit'],
  ])('makes %j a name that every system takes', (text, name = text) => {
    expect(safeFileName(text, 'Kit')).toBe(name);
  });

  it('keeps letters of other scripts and shortens by bytes, not in the middle of a letter', () => {
    const name = safeFileName('ж'.repeat(300), 'Kit');
    expect(name).toBe('ж'.repeat(90));
  });
});

describe('numberedName', () => {
  it('counts before the ending', () => {
    expect([1, 2, 3].map((number) => numberedName('Kit v1.2.pdf', number))).toEqual([
      'Kit v1.2.pdf',
      'Kit v1.2 (2).pdf',
      'Kit v1.2 (3).pdf',
    ]);
  });
});

describe('describeFolder', () => {
  it('tells a place from the home folder, and others by their whole path', () => {
    expect(describeFolder('/home/ada/Documents/Kits', '/home/ada')).toBe('Documents/Kits');
    expect(describeFolder('/home/ada', '/home/ada')).toBe('Home folder');
    expect(describeFolder('/home/adam/Kits', '/home/ada')).toBe('/home/adam/Kits');
  });
});
