import type { KitRef } from '../../../src-main/contract/kit-shapes.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { keepAside } from '../../state/draft-keeper.ts';
import { openKit, useKitStore } from '../../state/kit-store.ts';
import { focusSoon } from '../../state/view-store.ts';
import { closeCompared, showFound, useChangedFile } from './changed-file-store.ts';
import { saveKit } from './file-actions.ts';
import { showProblem } from './file-problem-store.ts';
import { fileWords } from './words.ts';

/** Puts another version of the open kit on the screen; what is shown of it stays. */
function showVersion(kit: Kit, ref: KitRef | null): void {
  const page = useKitStore.getState().open?.page ?? null;
  const samePage = page?.sha256 === kit.role.source.sha256;
  openKit(kit, { ref, page: samePage ? page : null });
  showFound(null);
  focusSoon('kit-centre');
}

/** Takes what is in the file onto the screen; only for a kit without unsaved changes. */
export async function reloadFile(bridge: Bridge): Promise<void> {
  const id = useKitStore.getState().open?.ref?.id;
  if (id === undefined) return;
  const reply = await bridge.call('kits.reopen', { id });
  if (!reply.ok) {
    showProblem(reply.error);
    return;
  }
  showVersion(reply.value.kit, reply.value.ref);
  announce(fileWords.reloaded);
}

/** Overwrites what was compared, and has it kept beside the file. */
export async function keepMine(bridge: Bridge): Promise<void> {
  const { compared } = useChangedFile.getState();
  closeCompared();
  if (compared) await saveKit(bridge, { over: compared.ref });
}

/** Leaves the file as it is and saves the open kit elsewhere. */
export async function saveElsewhere(bridge: Bridge): Promise<void> {
  closeCompared();
  await saveKit(bridge, { as: true });
}

/** Takes the file's version onto the screen; the window's own is kept as a recovery copy first. */
export async function takeFile(bridge: Bridge): Promise<void> {
  const { compared } = useChangedFile.getState();
  const { open } = useKitStore.getState();
  closeCompared();
  if (!compared?.kit || !open) return;
  const kept = await keepAside(bridge, window.localStorage, open);
  if (!kept.ok) {
    showProblem(kept.error);
    return;
  }
  showVersion(compared.kit, compared.ref);
  announce(fileWords.taken);
}
