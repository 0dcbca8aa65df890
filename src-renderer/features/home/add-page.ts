import type { OpenPage, PageSummary } from '../../../src-main/contract/page-shapes.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { chooseFor } from '../../state/role-choice-store.ts';
import { showCheck, showPage, showWriting } from '../../state/view-store.ts';
import { fileKinds } from '../../ui/file-kinds.ts';
import { pickFile } from '../../ui/pick-file.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { base64Of } from './file-bytes.ts';
import { offerUpdate } from './page-update-store.ts';
import type { RoleSought } from './role-sought.ts';
import { homeWords } from './words.ts';

/** What the host may be sent in one call; a file beyond it holds no job page. */
const largest = 10_000_000;

/** A file's content for the host, or null after the person was told why there is none. */
export async function readFile(file: File): Promise<string | null> {
  if (file.size > largest) {
    showProblem({
      code: 'page-unreadable',
      message: homeWords.tooLarge(file.name),
      file: file.name,
    });
    return null;
  }
  try {
    return await base64Of(file);
  } catch {
    showProblem({
      code: 'page-unreadable',
      message: homeWords.unreadable(file.name),
      file: file.name,
    });
    return null;
  }
}

/** Adds a file to the pages and shows it; a newer version of one that is there is offered as such first. */
export async function addPageFile(bridge: Bridge, file: File): Promise<void> {
  const data = await readFile(file);
  if (data === null) return;
  const pages = await bridge.call('pages.list', {});
  const known = pages.ok
    ? pages.value.find(({ origin, name }) => origin === 'file' && name === file.name)
    : undefined;
  if (known && (await offerUpdate(bridge, known, file.name, data, true))) return;
  await keepAsNew(bridge, file.name, data);
}

export async function keepAsNew(bridge: Bridge, name: string, data: string): Promise<void> {
  const reply = await bridge.call('pages.import', { name, data });
  if (reply.ok) showPage(reply.value);
  else showProblem(reply.error);
}

export async function choosePageFile(bridge: Bridge): Promise<void> {
  const file = await pickFile(fileKinds.page);
  if (file) await addPageFile(bridge, file);
}

/** Asks for the newer version of a page's file, and shows what it would change. */
export async function chooseNewerFile(bridge: Bridge, page: PageSummary): Promise<void> {
  const file = await pickFile(fileKinds.page);
  const data = file ? await readFile(file) : null;
  if (file && data !== null) await offerUpdate(bridge, page, file.name, data, false);
}

/** Keeps pasted text and shows it. Says whether it was kept. */
export async function addPastedPage(bridge: Bridge, name: string, text: string): Promise<boolean> {
  const reply = await bridge.call('pages.paste', { name, text });
  if (reply.ok) showPage(reply.value);
  else showProblem(reply.error);
  return reply.ok;
}

/** Opens a page of the collection: to choose the role, with the one chosen that was sought, or to check what was understood. */
export async function openPage(
  bridge: Bridge,
  id: string,
  as: 'choose' | 'check' = 'choose',
  sought: RoleSought = { level: null, specialty: null },
): Promise<void> {
  const reply = await bridge.call('pages.read', { id });
  if (reply.ok) chooseSought(reply.value, sought);
  if (!reply.ok) showProblem(reply.error);
  else if (as === 'check') showCheck(reply.value);
  else showPage(reply.value);
}

function chooseSought({ sha256, family }: OpenPage, { level, specialty }: RoleSought): void {
  if (level === null && specialty === null) return;
  const first = family.levels[level ?? 0];
  const named = specialty === null ? undefined : family.specialties[specialty];
  if (first) chooseFor(sha256, { level: first.id, specialty: named?.id ?? null, form: 'A' });
}

/** Goes on writing a page that was written in the app. */
export async function editPage(bridge: Bridge, id: string): Promise<void> {
  const reply = await bridge.call('pages.draft', { id });
  if (reply.ok) showWriting(id, reply.value);
  else showProblem(reply.error);
}
