import { z } from 'zod';
import { batchProgressSchema } from './batch-shapes.ts';
import { commandIds } from './commands.ts';
import { settingsSchema } from './settings-shape.ts';

/** What a host tells a window without being asked. */
export const eventSchemas = {
  'export-progress': z.object({
    job: z.string(),
    done: z.int(),
    total: z.int(),
    /** What is being made now: "Scorecard 3 of 8, PDF". */
    label: z.string(),
  }),
  'batch-progress': batchProgressSchema,
  /** A menu or shortcut of the desktop host. */
  'menu-command': z.object({
    command: z.enum(commandIds),
  }),
  /** The person opened a kit file from outside the app; the window opens it with `kits.reopen`. */
  'kit-given': z.object({ id: z.string() }),
  /**
   * The person closes the window and gives the unsaved changes up: the window forgets them and its
   * recovery copies, and says so by `window.edited`. The host closes it then, or soon in any case.
   */
  'changes-discarded': z.object({}),
  /** The team's bank was changed, perhaps by another window. */
  'bank-changed': z.object({}),
  /** The settings were changed, perhaps by another window. */
  'settings-changed': settingsSchema,
} as const;
export type EventName = keyof typeof eventSchemas;
export type EventOf<N extends EventName> = z.output<(typeof eventSchemas)[N]>;
