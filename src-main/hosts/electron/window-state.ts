import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';
import type { Store } from '../../services/ports.ts';

const stateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
});
type WindowState = z.infer<typeof stateSchema>;

const usualSize = { width: 1440, height: 900 };

/** Enough of the window is on the screen to take hold of it: a screen may have been unplugged. */
const canBeReached = (state: WindowState, area: Rectangle): boolean => {
  const width = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  return width >= 200 && state.y >= area.y && state.y <= area.y + area.height - 100;
};

export interface Placement {
  bounds: Partial<Rectangle> & { width: number; height: number };
  maximized: boolean;
}

/** Where the window was when it was last closed, on a screen that is there now. */
export const restorePlacement = (store: Store): Placement => {
  const stored = stateSchema.safeParse(store.read('window'));
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { workArea } = screen.getPrimaryDisplay();
  if (!stored.success)
    return {
      bounds: {
        width: Math.min(usualSize.width, workArea.width),
        height: Math.min(usualSize.height, workArea.height),
      },
      maximized: false,
    };
  const { maximized, ...bounds } = stored.data;
  if (areas.some((area) => canBeReached(stored.data, area))) return { bounds, maximized };
  const width = Math.min(bounds.width, workArea.width);
  const height = Math.min(bounds.height, workArea.height);
  return { bounds: { width, height }, maximized };
};

/** How far a further window lies below and beside the one before, so that both can be seen. */
const step = 24;

/** Where a further window goes: beside the one before, or where the system likes where that would leave the screen. */
export const placeBeside = (before: Rectangle): Placement => {
  const bounds = { ...before, x: before.x + step, y: before.y + step };
  const fits = screen
    .getAllDisplays()
    .some(
      ({ workArea: { x, y, width, height } }) =>
        bounds.x >= x &&
        bounds.y >= y &&
        bounds.x + bounds.width <= x + width &&
        bounds.y + bounds.height <= y + height,
    );
  const { width, height } = before;
  return { bounds: fits ? bounds : { width, height }, maximized: false };
};

/** Keeps where the window is, for the next time. */
export const keepPlacement = (window: BrowserWindow, store: Store): void => {
  window.on('close', () => {
    // While it is maximized, the bounds before are worth keeping.
    store.write('window', { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
};
