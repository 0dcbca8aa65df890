import type { CompiledRules } from './compile-rules.ts';
import type { Jurisdiction } from './lint-rule.ts';
import { lintQuestion, type Finding } from './lint-question.ts';

const frames = [(text: string) => `Are you ${text}?`, (text: string) => `Do you have ${text}?`];

/**
 * What the law has to say of a responsibility or requirement: somebody will ask for it, so it is read as the
 * questions that it comes to ("Are you …?", "Do you have …?"). The first finding, or null; its place is the
 * question's.
 */
export const lintItem = (
  text: string,
  rules: CompiledRules,
  jurisdictions: readonly Jurisdiction[],
): Finding | null => {
  const said = text.trim().replace(/[.!?;]+$/u, '');
  if (said === '') return null;
  const lower = said.charAt(0).toLowerCase() + said.slice(1);
  const found = frames.flatMap((frame) =>
    lintQuestion(frame(lower), rules, { as: 'record', jurisdictions }),
  );
  return found[0] ?? null;
};
