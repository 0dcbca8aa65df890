import { create } from 'zustand';
import type { Input, Output } from '../../../src-main/contract/operations.ts';
import type { Reply } from '../../../src-main/contract/reply.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { chosenScale } from '../../../src-main/core/kit/rating-scale.ts';
import { fail, ok } from '../../../src-main/core/result.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { announce } from '../../state/announcement-store.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { flushPendingEdits } from '../../state/pending-edits.ts';
import { useSettings } from '../../state/settings-store.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { coverageWords } from './words.ts';

export type CoverageFormat = Input<'coverage.export'>['format'];
export type CoverageFile = Output<'coverage.export'>;

/** The file that was written last, until the person puts the note about it away. */
export const useCoverageFile = create<{ file: CoverageFile | null }>(() => ({ file: null }));

/** Writes what is asked where into a file, as it would be printed or as a table. */
export async function exportCoverage(bridge: Bridge, format: CoverageFormat): Promise<void> {
  flushPendingEdits();
  const kit = useKitStore.getState().open?.history.kit;
  if (!kit) return;
  const reply =
    format === 'csv'
      ? await bridge.call('coverage.export', { format, kit })
      : await exportPicture(bridge, kit);
  if (!reply.ok) {
    showProblem(reply.error);
    return;
  }
  useCoverageFile.setState({ file: reply.value });
  announce(coverageWords.exported(reply.value.name, reply.value.where));
}

async function exportPicture(bridge: Bridge, kit: Kit): Promise<Reply<CoverageFile>> {
  announce(coverageWords.drawing);
  const { settings } = useSettings.getState();
  const { team, accent, logo, paper } = settings;
  const printed = await bridge.call('documents.preview', {
    kit,
    part: 'coverage',
    stage: null,
    details: {
      ...{ team, accent, logo, paper, scale: chosenScale(settings) },
      candidate: '',
      requisition: '',
    },
  });
  if (!printed.ok) return printed;
  const picture = await drawPicture(printed.value.pdf);
  return picture.ok
    ? bridge.call('coverage.export', { format: 'png', kit, picture: picture.value })
    : picture;
}

/** What reads and draws a PDF is loaded when it is wanted. */
async function drawPicture(pdf: string): Promise<Reply<string>> {
  try {
    const { drawPages } = await import('./coverage-picture.ts');
    return ok(await drawPages(pdf));
  } catch {
    return fail({ code: 'bug', message: coverageWords.notDrawn });
  }
}
