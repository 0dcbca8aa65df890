import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { fail, ok, type Result } from '../../../src-main/core/result.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { openKit } from '../../state/kit-store.ts';
import { showKit } from '../../state/view-store.ts';
import { leaveKit } from '../file/file-actions.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { sampleRole } from './sample-role.ts';
import { sampleWords } from './sample-words.ts';

/**
 * Makes a kit of the page that comes with the app and puts it in the place of the open one, once that may go. It is
 * made anew each time, so that it is always what the app would make now.
 */
export async function openSampleKit(bridge: Bridge): Promise<void> {
  const made = await makeSampleKit(bridge);
  if (!made.ok) {
    showProblem(made.error);
    return;
  }
  const { kit, page } = made.value;
  leaveKit(() => {
    openKit(kit, { ref: null, page });
    showKit();
    announce(sampleWords.opened);
  });
}

interface Sample {
  kit: Kit;
  page: OpenPage;
}

/** A kit of the page that comes with the app, marked as a sample; `page-not-found` where that is gone. */
async function makeSampleKit(bridge: Bridge): Promise<Result<Sample, Failure>> {
  const pages = await bridge.call('pages.list', {});
  if (!pages.ok) return pages;
  const bundled = pages.value.find(({ origin }) => origin === 'bundled');
  const gone: Failure = { code: 'page-not-found', message: sampleWords.noPage };
  if (!bundled) return fail(gone);
  const page = await bridge.call('pages.read', { id: bundled.id });
  if (!page.ok) return page;
  const role = sampleRole(page.value.family);
  if (!role) return fail(gone);
  const kit = await bridge.call('kits.build', {
    page: bundled.id,
    level: role.level.id,
    specialty: role.specialty?.id ?? null,
    form: 'A',
  });
  if (!kit.ok) return kit;
  return ok({
    kit: { ...kit.value, sample: true },
    page: page.value,
    said: sampleWords.opened,
  });
}
