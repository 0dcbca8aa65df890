import { hasDisplay } from './display.ts';

/**
 * Opens a folder or an address with what the person uses for it.
 * @returns false where nothing can be shown or no program takes it
 */
export const openOutside = async (target: string): Promise<boolean> => {
  if (!hasDisplay()) return false;
  try {
    const { default: open } = await import('open');
    const program = await open(target);
    // A missing program is told later than `open` returns, and unheard it would end ours.
    program.on('error', () => undefined);
    return true;
  } catch {
    return false;
  }
};
