import type { Kit } from '../../../src-main/core/kit/kit.ts';

/** Gives the kit to the browser as a file: the way out when the host that saves is gone. */
export function downloadKit(kit: Kit, name: string): void {
  const blob = new Blob([`${JSON.stringify(kit, null, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name.replace(/[\\/:*?"<>|]/g, ' ')}.interviewkit`;
  link.click();
  URL.revokeObjectURL(link.href);
}
