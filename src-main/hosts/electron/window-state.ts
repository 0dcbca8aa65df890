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

/** Keeps where the window is, for the next time. */
export const keepPlacement = (window: BrowserWindow, store: Store): void => {
  window.on('close', () => {
    // While it is maximized, the bounds before are worth keeping.
    store.write('window', { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
};
