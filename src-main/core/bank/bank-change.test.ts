import { describe, expect, it } from 'vitest';
import { emptyBank, plainQuestion, type Bank } from './bank.ts';
import { changeBank, type BankChange } from './bank-change.ts';

const put = (id: string | null, text: string, competency: string | null = null): BankChange => ({
  do: 'put-question',
  question: { ...plainQuestion, id, text, competency },
  at: null,
});
const competency = (id: string | null, name: string): BankChange => ({
  do: 'put-competency',
  competency: { id, name, definition: '', finds: [], judges: [] },
  at: null,
});
const after = (bank: Bank, ...changes: BankChange[]) => {
  const changed = changeBank(bank, changes);
  if (!changed.ok) throw new Error(changed.error);
  return changed.value;
};

describe('changeBank', () => {
  it('gives a new question an id from its words, and another to its namesake', () => {
    const { put: ids } = after(
      emptyBank,
      put(null, 'Which tide did you miss, and why then?'),
      put(null, 'Which tide did you miss, and why now?'),
      put(null, '？！'),
    );
    expect(ids).toEqual([
      'bank-which-tide-did-you-miss-and',
      'bank-which-tide-did-you-miss-and-2',
      'bank-question',
    ]);
  });

  it('keeps the id when the words change', () => {
    const { bank, put: ids } = after(emptyBank, put(null, 'Which tide?'));
    const changed = after(bank, put(ids[0] ?? '', 'Which harbor?'));
    expect(changed.bank.questions).toMatchObject([
      { id: 'bank-which-tide', text: 'Which harbor?' },
    ]);
  });

  it('tidies what was typed', () => {
    const { bank } = after(emptyBank, put(null, '  Which\ttide\u0000?\r\n\r\n And  then? '));
    expect(bank.questions[0]?.text).toBe('Which tide?\nAnd then?');
  });

  it('is taken back step by step to the bank as it was, places included', () => {
    const start = after(
      emptyBank,
      competency('bank-tides', 'Tides'),
      put('a', 'Which tide?', 'bank-tides'),
      put('b', 'Which harbor?'),
      put('c', 'Which pilot?', 'bank-tides'),
    ).bank;
    const changed = after(
      start,
      { do: 'remove-question', id: 'b' },
      put('a', 'Which ebb?', 'bank-tides'),
      { do: 'remove-competency', id: 'bank-tides' },
      put(null, 'A new one?'),
    );
    expect(changed.bank.questions.map((one) => one.competency)).toEqual([null, null, null]);
    expect(after(changed.bank, ...changed.undo).bank).toEqual(start);
  });

  it('changes nothing where one of the changes cannot be made, and says what to do', () => {
    const said = (...changes: BankChange[]) => {
      const changed = changeBank(emptyBank, changes);
      return changed.ok ? null : changed.error;
    };
    expect(said(put('a', 'Fine?'), put('b', '   '))).toMatch(/^Write the question first/u);
    expect(said({ do: 'remove-question', id: 'x' })).toMatch(/not in the bank any more/u);
    expect(said(competency(null, 'Tides'), competency(null, 'tides'))).toMatch(/another name/u);
  });
});
