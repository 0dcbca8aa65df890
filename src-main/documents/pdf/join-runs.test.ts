import { expect, it } from 'vitest';
import { joinRuns } from './join-runs.ts';
import type { LaidOutRun } from './pdfmake-inside.ts';
import { asFurniture, inSlot } from './tag-tree.ts';

const run = (text: string, x: number, more: Partial<LaidOutRun> = {}): LaidOutRun => ({
  text,
  x,
  width: 10,
  font: 'regular',
  fontSize: 10,
  color: '#000000',
  linkToDestination: null,
  ...more,
});
const textsOf = (runs: LaidOutRun[]): string[] => joinRuns(runs).map(({ text }) => text);

it('makes one run of words that look alike, as wide as all of them', () => {
  const words = [run('Stand ', 0), run('by ', 10), run('the tide', 20)];
  expect(joinRuns(words)).toEqual([run('Stand by the tide', 0, { width: 30 })]);
  // A table's header is drawn from the same words again.
  expect(words.map(({ text }) => text)).toEqual(['Stand ', 'by ', 'the tide']);
});

it.each<[string, Partial<LaidOutRun>]>([
  ['face', { font: 'bold' }],
  ['size', { fontSize: 9 }],
  ['color', { color: '#555555' }],
  ['aim', { linkToDestination: 'q1' }],
])('keeps runs of another %s apart', (_, more) => {
  expect(textsOf([run('Low ', 0), run('tide', 10, more)])).toEqual(['Low ', 'tide']);
});

it('keeps runs apart that are read apart', () => {
  const [low, tide] = [run('Low ', 0), run('tide', 10)];
  expect(textsOf([inSlot(low, 1), inSlot(tide, 2)])).toEqual(['Low ', 'tide']);
  expect(textsOf([low, asFurniture(tide)])).toEqual(['Low ', 'tide']);
  expect(textsOf([inSlot(low, 1), inSlot(tide, 1)])).toEqual(['Low tide']);
});

it('leaves a gap between runs where it is', () => {
  expect(textsOf([run('Low ', 0), run('tide', 14)])).toEqual(['Low ', 'tide']);
});
