import type { MeantAs } from '../../../src-main/core/job-family/correction.ts';

/** What a key says of the selected rows; 'as-read' leaves them to the reader again. */
export type Saying = MeantAs | 'as-read';

const sayings = new Map<string, Saying>([
  ['r', 'responsibility'],
  ['m', 'must'],
  ['n', 'nice'],
  ['s', 'stage'],
  ['l', 'level'],
  ['p', 'specialty'],
  ['0', 'nothing'],
  ['x', 'nothing'],
  ['delete', 'as-read'],
  ['backspace', 'as-read'],
]);

/** The buttons in their order, each with the key that is shown on it. */
export const sayingKeys: readonly { saying: Saying; key: string }[] = [
  { saying: 'responsibility', key: 'R' },
  { saying: 'must', key: 'M' },
  { saying: 'nice', key: 'N' },
  { saying: 'stage', key: 'S' },
  { saying: 'level', key: 'L' },
  { saying: 'specialty', key: 'P' },
  { saying: 'nothing', key: '0' },
  { saying: 'as-read', key: 'Del' },
];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key press says of the selected rows; null where it means something else. */
export const sayingOf = (press: Press): Saying | null =>
  press.ctrlKey || press.metaKey || press.altKey || press.shiftKey
    ? null
    : (sayings.get(press.key.toLowerCase()) ?? null);
