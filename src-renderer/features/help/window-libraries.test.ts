import { expect, it } from 'vitest';
import { readWindowLibraries } from './window-libraries.ts';

const library = { name: 'ropes', version: '1.0.0', identifier: 'MIT', text: 'Use it.' };

it('the libraries of the window are read from what the build left beside it', async () => {
  const asked: string[] = [];
  const get = (path: string) => {
    asked.push(path);
    return Promise.resolve([library, { name: 'knots', version: '2.0.0', text: null }]);
  };
  expect(await readWindowLibraries(get)).toEqual([
    library,
    { name: 'knots', version: '2.0.0', text: null },
  ]);
  expect(asked).toEqual(['./licenses.json']);
});

it('a list that is not there or is not a list is none', async () => {
  expect(await readWindowLibraries(() => Promise.reject(new Error('404')))).toBeNull();
  expect(await readWindowLibraries(() => Promise.resolve({ name: 'ropes' }))).toBeNull();
});
