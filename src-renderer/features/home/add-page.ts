import type { Bridge } from '../../bridge/bridge.ts';
import { showPage } from '../../state/view-store.ts';
import { pickFile } from '../../ui/pick-file.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { homeWords } from './words.ts';

/** Adds a page to the app's collection and shows it. */
export async function addPage(bridge: Bridge, name: string, text: string): Promise<boolean> {
  const reply = await bridge.call('pages.import', { name, text });
  if (reply.ok) showPage(reply.value);
  else showProblem(reply.error);
  return reply.ok;
}

export async function addPageFile(bridge: Bridge, file: File): Promise<void> {
  await addPage(bridge, file.name, await file.text());
}

export async function choosePageFile(bridge: Bridge): Promise<void> {
  const file = await pickFile(homeWords.pageFiles);
  if (file) await addPageFile(bridge, file);
}

/** Opens a page of the collection to choose the role. */
export async function openPage(bridge: Bridge, id: string): Promise<void> {
  const reply = await bridge.call('pages.read', { id });
  if (reply.ok) showPage(reply.value);
  else showProblem(reply.error);
}
