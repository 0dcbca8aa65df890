import { z } from 'zod';
import { aboutSchema } from '../about-shape.ts';
import { everySettingSchema, settingsSchema } from '../settings-shape.ts';
import { nothing, operation } from './operation.ts';

/** What a window may ask about the app itself, its settings and windows. */
export const appOperations = {
  'app.info': operation(
    nothing,
    z.object({
      host: z.enum(['desktop', 'browser']),
      version: z.string(),
      platform: z.string(),
      /** True where the host can ask the person for a file or a folder with a dialog of the system. */
      asksForFiles: z.boolean(),
      /** Where exports and kits go when the host cannot ask. */
      folder: z.string(),
    }),
  ),
  /** What the app is and stands on, and where it keeps what is its own. */
  'app.about': operation(nothing, aboutSchema),
  /** Shows the log of failures in the system's file manager. */
  'app.show-log': operation(nothing, nothing),
  'settings.read': operation(nothing, settingsSchema),
  /** What is not given stays: no default may take its place. */
  'settings.change': operation(everySettingSchema.partial(), settingsSchema),
  /** The window says whether it holds unsaved changes, so that the host can ask before it closes. */
  'window.edited': operation(
    z.object({
      edited: z.boolean(),
      /** What is open; empty where nothing is. */
      title: z.string(),
      /** Id of the file that it was saved to or opened from. */
      file: z.string().nullable().optional(),
    }),
    nothing,
  ),
  /** Something that took long is done; the host tells it by the system's means where the window is not in front. */
  'window.notify': operation(
    z.object({ title: z.string().max(200), text: z.string().max(500) }),
    nothing,
  ),
  /** Opens another window. Fails with `not-here` where the host has none of its own. */
  'window.open': operation(nothing, nothing),
} as const;
