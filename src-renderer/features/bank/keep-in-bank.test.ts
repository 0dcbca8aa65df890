import { describe, expect, it } from 'vitest';
import { fakeBridge } from '../../bridge/testing/fake-bridge.ts';
import { smallKit } from '../../state/testing/small-kit.ts';
import { isWorthKeeping, keepInBank } from './keep-in-bank.ts';

const kit = smallKit();
const [question] = kit.stages.flatMap(({ questions }) => questions);
if (!question) throw new Error('the kit asks nothing');

describe('keeping a question of a kit', () => {
  it('is offered for what a person wrote or changed, not for empty words', () => {
    const library = { ...question, source: 'library:a/b', edited: false, text: 'Which tide?' };
    expect(isWorthKeeping(library)).toBe(false);
    expect(isWorthKeeping({ ...library, edited: true })).toBe(true);
    expect(isWorthKeeping({ ...library, source: 'person' })).toBe(true);
    expect(isWorthKeeping({ ...library, source: 'person', text: ' ' })).toBe(false);
  });

  it('puts its words, anchors and the kit’s band into the bank', async () => {
    const { bridge, callsOf } = fakeBridge({ 'bank.change': { undo: [], put: ['a'] } });
    const edited = {
      ...question,
      text: 'Which tide?',
      anchors: [
        { rating: 1, text: 'None' },
        { rating: 2, text: 'Between' },
        { rating: 5, text: 'All' },
      ],
    };
    await keepInBank(bridge, kit, edited);
    expect(callsOf('bank.change')).toMatchObject([
      {
        changes: [
          {
            question: {
              id: null,
              text: 'Which tide?',
              bands: [kit.role.band],
              anchors: { poor: 'None', strong: 'All' },
            },
          },
        ],
      },
    ]);
  });
});
