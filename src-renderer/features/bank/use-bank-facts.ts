import { useCallback, useEffect } from 'react';
import type { BankFacts } from '../../../src-main/contract/bank-shapes.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';

/** What is known of the bank, asked again when it changes. */
export function useBankFacts(): { facts: BankFacts | null; failure: Failure | null } {
  const bridge = useBridge();
  const [reply, again] = useReply(useCallback(() => bridge.call('bank.read', {}), [bridge]));
  useEffect(() => bridge.on('bank-changed', again), [bridge, again]);
  return {
    facts: reply?.ok ? reply.value : null,
    failure: reply?.ok === false ? reply.error : null,
  };
}
