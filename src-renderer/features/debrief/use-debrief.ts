import { useMemo, useState } from 'react';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { CompletedScorecard } from '../../../src-main/core/debrief/completed-scorecard.ts';
import type { Debrief } from '../../../src-main/core/debrief/debrief.ts';
import { gatherDebrief } from '../../../src-main/core/debrief/gather-debrief.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { base64Of } from '../home/file-bytes.ts';
import { debriefWords } from './words.ts';

/** What the host may be sent in one call. */
const largest = 10_000_000;

export interface DebriefWork {
  cards: CompletedScorecard[];
  /** Null until there is a scorecard. */
  debrief: Debrief | null;
  refused: Failure[];
  reading: boolean;
  add: (files: readonly File[]) => Promise<void>;
  remove: (card: CompletedScorecard) => void;
  forgetRefused: () => void;
}

/** The scorecards on the screen: each is taken in only if it can stand beside those that are there. */
export function useDebrief(): DebriefWork {
  const bridge = useBridge();
  const [cards, setCards] = useState<CompletedScorecard[]>([]);
  const [refused, setRefused] = useState<Failure[]>([]);
  const [reading, setReading] = useState(false);
  const debrief = useMemo(() => {
    const gathered = gatherDebrief(cards);
    return gathered.ok ? gathered.value : null;
  }, [cards]);

  const read = async (file: File): Promise<CompletedScorecard[] | Failure> => {
    const { name } = file;
    const refusal = (message: string): Failure => ({ code: 'scorecard-unreadable', message });
    if (file.size > largest) return refusal(debriefWords.tooLarge(name));
    let data: string;
    try {
      data = await base64Of(file);
    } catch {
      return refusal(debriefWords.unreadable(name));
    }
    const reply = await bridge.call('scorecards.read', { name, data });
    return reply.ok ? reply.value : reply.error;
  };

  const add = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setReading(true);
    let all = cards;
    const failures: Failure[] = [];
    for (const file of files) {
      const found = await read(file);
      if (!Array.isArray(found)) {
        failures.push(found);
        continue;
      }
      const together = gatherDebrief([...all, ...found]);
      if (together.ok) all = [...all, ...found];
      else failures.push(failureOf(together.error));
    }
    setReading(false);
    setRefused(failures);
    setCards(all);
    if (all.length > cards.length) announce(debriefWords.added(all.length - cards.length));
  };

  return {
    cards,
    debrief,
    refused,
    reading,
    add,
    remove: (card) => {
      setCards(cards.filter((other) => other !== card));
      announce(debriefWords.removed(card.file));
    },
    forgetRefused: () => setRefused([]),
  };
}

const failureOf = ({ code, message }: { code: Failure['code']; message: string }): Failure => ({
  code,
  message,
});
