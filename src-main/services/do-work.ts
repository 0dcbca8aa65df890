import type { z } from 'zod';
import type { Reply } from '../contract/reply.ts';
import { mergeBank } from '../core/bank/merge-bank.ts';
import type { Competency } from '../core/competency/competency.ts';
import { buildKit } from '../core/kit/build-kit.ts';
import type { Kit } from '../core/kit/kit.ts';
import { fail, ok } from '../core/result.ts';
import type { FontPaths } from './ports.ts';
import { renderDebrief } from './render-debrief.ts';
import { renderDocument } from './rendering.ts';
import { chooseRole } from './role-choice.ts';
import { workSchema, type kitWorkSchema, type MadeDocument } from './work-orders.ts';

/** What work is done with. */
export interface Workshop {
  fonts: FontPaths;
  library: () => Promise<Competency[]>;
}

const makeKit = async (
  work: z.output<typeof kitWorkSchema>,
  library: Workshop['library'],
): Promise<Reply<Kit>> => {
  const { family, source, form, bank, own } = work;
  const role = chooseRole({ name: source.file, family }, work);
  if (!role.ok) return role;
  const said = { chosen: new Map(work.chosen), marks: new Map(work.marks), own };
  const input = { family, ...role.value, source, form, ...said };
  return ok(buildKit({ ...input, library: mergeBank(await library(), bank) }));
};

/**
 * Does one piece of work, wherever it came from: its shape is checked here. The same work gives the
 * same result, in every thread.
 */
export const doWork = async (
  asked: unknown,
  { fonts, library }: Workshop,
): Promise<Reply<MadeDocument | Kit>> => {
  const work = workSchema.safeParse(asked);
  if (!work.success)
    return fail({ code: 'bug', message: `A worker was asked for what it does not know.` });
  switch (work.data.make) {
    case 'kit':
      return makeKit(work.data, library);
    case 'document':
      return renderDocument(work.data.kit, work.data, fonts);
    case 'debrief':
      return renderDebrief(work.data, fonts);
  }
};
