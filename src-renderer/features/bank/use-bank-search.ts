import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import type { BankQuery } from '../../../src-main/contract/bank-shapes.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { QuestionRow } from '../../../src-main/core/bank/question-rows.ts';
import { useBridge } from '../../bridge/bridge-context.ts';

export type BankFilter = Pick<BankQuery, 'query' | 'competency' | 'type' | 'source'>;

export const noFilter: BankFilter = { query: '', competency: null, type: null, source: null };

interface Found {
  total: number;
  rows: readonly QuestionRow[];
}

export interface BankSearch {
  /** Null until the first answer. */
  found: Found | null;
  failure: Failure | null;
  /** Asks for the rows after those that are there. */
  more: () => void;
}

/** Rows that are asked for at a time: more than a window shows. */
const page = 200;

/** What is found for a filter, asked again with every key and with every change of the bank. */
export function useBankSearch(filter: BankFilter): BankSearch {
  const bridge = useBridge();
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [limit, setLimit] = useState(page);
  const [turn, setTurn] = useState(0);
  const { query, competency, type, source } = useDeferredValue(filter);

  useEffect(() => bridge.on('bank-changed', () => setTurn((count) => count + 1)), [bridge]);

  const [asked, setAsked] = useState(filter);
  if (asked !== filter) {
    setAsked(filter);
    setLimit(page);
  }

  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const rows: QuestionRow[] = [];
      let total = 0;
      // A reply holds a thousand rows at most.
      for (let from = 0; from < limit; from += page) {
        const reply = await bridge.call('bank.search', {
          query,
          competency,
          type,
          source,
          from,
          limit: page,
        });
        if (!wanted) return;
        if (!reply.ok) {
          setFailure(reply.error);
          return;
        }
        rows.push(...reply.value.rows);
        ({ total } = reply.value);
        if (rows.length >= total) break;
      }
      setFailure(null);
      setFound({ total, rows });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [bridge, query, competency, type, source, limit, turn]);

  const more = useCallback(() => setLimit((now) => now + page), []);
  return { found, failure, more };
}
