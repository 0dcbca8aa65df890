import {
  commandIds,
  commandWords,
  shownKeys,
  type CommandId,
} from '../../../src-main/contract/commands.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { questionLabel } from '../../../src-main/core/kit/stage-order.ts';
import { isApple } from '../../ui/platform.ts';
import { shellWords } from './words.ts';
import { canRun } from './commands.ts';

/** What the palette can lead to: something to do, a stage or a question of the open kit. */
export interface PaletteEntry {
  id: string;
  label: string;
  /** Shortcut, or what kind of place it is. */
  note: string;
  /** Also looked through: what the interviewer is told there. */
  told?: string;
  goes:
    | { to: 'command'; command: CommandId }
    | { to: 'stage'; stage: string }
    | { to: 'question'; stage: string; question: string };
}

const commandEntries = (): PaletteEntry[] =>
  commandIds
    .filter((command) => command !== 'palette' && canRun(command))
    .map((command) => ({
      id: `command ${command}`,
      label: commandWords[command],
      note: shownKeys(command, isApple),
      goes: { to: 'command', command },
    }));

const told = (note = ''): { told?: string } => (note.trim() === '' ? {} : { told: note });

const placesOf = (kit: Kit): PaletteEntry[] =>
  kit.stages.flatMap((stage, index): PaletteEntry[] => [
    {
      id: `stage ${stage.id}`,
      label: stage.title,
      note: shellWords.paletteStage(index + 1),
      ...told(stage.note),
      goes: { to: 'stage', stage: stage.id },
    },
    ...stage.questions.map((question): PaletteEntry => ({
      id: `question ${question.id}`,
      label: question.text,
      note: questionLabel(kit, question.id),
      ...told(question.note),
      goes: { to: 'question', stage: stage.id, question: question.id },
    })),
  ]);

/** Everything that can be reached now: commands first, then the places of the open kit in their order. */
export const paletteEntries = (kit: Kit | null): PaletteEntry[] => [
  ...commandEntries(),
  ...(kit ? placesOf(kit) : []),
];
