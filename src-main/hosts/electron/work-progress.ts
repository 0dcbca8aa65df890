import type { BrowserWindow } from 'electron';
import { z } from 'zod';

const told = z.object({ done: z.number(), total: z.number() });

/** Work of windows that can take long, by its operation. */
const longWork: ReadonlySet<string> = new Set(['documents.export', 'batch.export']);
export const isLongWork = (operation: string): boolean => longWork.has(operation);

/** Shows in the taskbar or the dock how far the window's work is, by the events that it is told. */
export const showProgress = (window: BrowserWindow, event: string, data: unknown): void => {
  if (!event.endsWith('-progress') || window.isDestroyed()) return;
  const progress = told.safeParse(data);
  if (!progress.success || progress.data.total <= 0) return;
  window.setProgressBar(Math.min(1, progress.data.done / progress.data.total));
};

/** The work has ended, however it did. */
export const endProgress = (window: BrowserWindow): void => {
  if (!window.isDestroyed()) window.setProgressBar(-1);
};
