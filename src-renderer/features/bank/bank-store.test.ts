import { beforeEach, describe, expect, it } from 'vitest';
import { plainQuestion } from '../../../src-main/core/bank/bank.ts';
import type { BankChange } from '../../../src-main/core/bank/bank-change.ts';
import { fail } from '../../../src-main/core/result.ts';
import { fakeBridge } from '../../bridge/testing/fake-bridge.ts';
import { useFileProblem } from '../file/file-problem-store.ts';
import {
  changeBank,
  editShown,
  makeOwn,
  redoBank,
  removeShown,
  showNew,
  showRow,
  undoBank,
  useBank,
} from './bank-store.ts';

const question = (id: string | null, text: string) => ({ ...plainQuestion, id, text });
const undo: BankChange[] = [{ do: 'remove-question', id: 'bank-tide' }];

/** A host that gives every put question the same id. */
const host = () =>
  fakeBridge({
    'bank.change': { undo, put: ['bank-tide'] },
    'bank.question': { source: 'team', question: question('bank-tide', 'Which tide?') },
  });

const past = () => useBank.getState().past.map(({ name }) => name);

beforeEach(() => useBank.setState({ past: [], future: [], shown: null }));

describe('a question that is written', () => {
  it('is kept with its first words and not before, and again under the id that it got', async () => {
    const { bridge, callsOf } = host();
    showNew(question(null, ''));
    await editShown(bridge, { type: 'knowledge' }, 'type');
    expect(callsOf('bank.change')).toEqual([]);
    await editShown(bridge, { text: 'Which tide?' }, 'text');
    await editShown(bridge, { note: 'Ebb' }, 'note');
    expect(callsOf('bank.change')).toMatchObject([
      { changes: [{ question: { id: null, type: 'knowledge', text: 'Which tide?' } }] },
      { changes: [{ question: { id: 'bank-tide', note: 'Ebb' } }] },
    ]);
    expect(useBank.getState().shown?.row).toBe('bank:bank-tide');
  });

  it('gets one id where the next words come before the host has answered', async () => {
    const { bridge, callsOf } = host();
    showNew(question(null, ''));
    await Promise.all([
      editShown(bridge, { text: 'Which' }, 'text'),
      editShown(bridge, { backup: 'And then?' }, 'backup'),
    ]);
    const ids = (
      callsOf('bank.change') as { changes: { question: { id: string | null } }[] }[]
    ).map(({ changes }) => changes[0]?.question.id);
    expect(ids).toEqual([null, 'bank-tide']);
  });

  it('is one step of undo for all that is typed in one field', async () => {
    const { bridge } = host();
    showNew(question(null, ''));
    await editShown(bridge, { text: 'Wh' }, 'text');
    await editShown(bridge, { text: 'Which tide?' }, 'text');
    await editShown(bridge, { note: 'Ebb' }, 'note');
    expect(past()).toHaveLength(2);
  });
});

describe('changes of the bank', () => {
  it('are taken back and done again by what the host says', async () => {
    const { bridge, callsOf } = host();
    await changeBank(bridge, 'a change', [{ do: 'remove-question', id: 'x' }]);
    await undoBank(bridge);
    expect(callsOf('bank.change').at(-1)).toEqual({ changes: undo });
    expect([past(), useBank.getState().future.length]).toEqual([[], 1]);
    await redoBank(bridge);
    expect([past(), useBank.getState().future.length]).toEqual([['a change'], 0]);
  });

  it('that the host refuses are told and leave no step behind', async () => {
    const { bridge } = host();
    const refusing = {
      ...bridge,
      call: () => Promise.resolve(fail({ code: 'disk-full', message: 'No room.' }) as never),
    };
    expect(await changeBank(refusing, 'a change', undo)).toBeNull();
    expect(past()).toEqual([]);
    expect(useFileProblem.getState().problem?.message).toBe('No room.');
  });

  it('remove the shown question and show none', async () => {
    const { bridge, callsOf } = host();
    await showRow(bridge, 'bank:bank-tide');
    await removeShown(bridge);
    expect(callsOf('bank.change')).toEqual([
      { changes: [{ do: 'remove-question', id: 'bank-tide' }] },
    ]);
    expect(useBank.getState().shown).toBeNull();
  });

  it('make one of ours the team’s own and show the copy', async () => {
    const { bridge, callsOf } = host();
    useBank.setState({
      shown: {
        source: 'ours',
        question: question(null, 'Which tide?'),
        row: 'library:a/b',
        turn: 0,
      },
    });
    await makeOwn(bridge);
    expect(callsOf('bank.question')).toEqual([{ id: 'bank:bank-tide' }]);
    expect(useBank.getState().shown).toMatchObject({ source: 'team', row: 'bank:bank-tide' });
  });
});
