import { create } from 'zustand';
import { useMemo } from 'react';
import type { Kit } from '../../src-main/core/kit/kit.ts';
import { compileRules, type CompiledRules } from '../../src-main/core/lint/compile-rules.ts';
import { lintKit, type KitFinding } from '../../src-main/core/lint/lint-many.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { announce } from './announcement-store.ts';
import { useSettings } from './settings-store.ts';

interface LintState {
  /** None until the host has told them. */
  rules: CompiledRules;
}

export const useLintRules = create<LintState>(() => ({ rules: [] }));

/** Reads the rules for questions once, so that every key is checked without a call. */
export async function loadLintRules(bridge: Bridge): Promise<void> {
  const reply = await bridge.call('lint.rules', {});
  if (reply.ok) useLintRules.setState({ rules: compileRules(reply.value) });
  else announce(reply.error.message);
}

/** What the rules object to in a kit, in its order, by the laws that matter to the team. */
export function useKitFindings(kit: Kit): KitFinding[] {
  const rules = useLintRules((state) => state.rules);
  const where = useSettings(({ settings }) => settings.jurisdictions);
  return useMemo(() => lintKit(kit, rules, where), [kit, rules, where]);
}
