import type { Failure } from '../contract/failure.ts';
import type { Reply } from '../contract/reply.ts';
import { saidOfPage, type KitSaid } from '../core/role/page-said.ts';
import { fail, ok } from '../core/result.ts';
import { createBatchProgress, type BatchProgress } from './batch-progress.ts';
import { createBatchFolders, type PageFolder } from './batch-folders.ts';
import { titleOfRole, type BatchPlan, type FailedRole, type PlannedPage } from './batch-plan.ts';
import {
  failedRole,
  makeRole,
  nameDocuments,
  skipRole,
  type BatchOrder,
  type NewFile,
  type RoleOutcome,
  type RoleTask,
  type SkippedFile,
} from './batch-role.ts';
import { failureOfWriting } from './file-failures.ts';
import { fingerprint } from './fingerprint.ts';
import type { PageFile } from './page-file.ts';
import type { AppFacts, Ports } from './ports.ts';
import { createSlots } from './slots.ts';

type BatchPorts = Pick<Ports, 'clock' | 'files' | 'log' | 'workers'> & {
  app: Pick<AppFacts, 'edition'>;
};

export interface BatchOptions {
  /** Absolute; made where it is not there. */
  folder: string;
  /** What the person calls the folder. */
  folderName: string;
  /** Documents at a time. */
  jobs: number;
  signal: AbortSignal;
  onProgress: (progress: BatchProgress) => void;
}

export interface BatchResult {
  /** Written by this run, in page order. */
  files: NewFile[];
  skipped: SkippedFile[];
  failed: FailedRole[];
  /** Called off before everything was done; what is written is whole, and the next run goes on from there. */
  cancelled: boolean;
  seconds: number;
}

const notTried = (name: string): Failure => ({
  code: 'disk-full',
  message: `The disk is full, so it was not tried. Free some space in ${name} and run it again: it goes on from here.`,
});

const bug: Failure = {
  code: 'bug',
  message: 'The app failed while it made this role. Everything else is safe.',
};

/** Of all that the roles of a page have in common. */
const commonOrigin = (
  edition: string,
  page: PageFile,
  { details, form, bank }: BatchOrder,
): string => {
  const { name, sha256, family, said = {} } = page;
  const ours = [said, bank ?? null];
  return fingerprint(JSON.stringify([edition, name, sha256, family, details, form, ours]));
};

/** What a worker is given is plain data. */
const asListed = ({ chosen, marks, own }: KitSaid) => ({
  chosen: [...chosen],
  marks: [...marks],
  own: [...own],
});

const kitWorkOf = ({ page, role, order }: RoleTask) => ({
  ...asListed(saidOfPage(page, page.said ?? {})),
  family: page.family,
  level: role.level.id,
  specialty: role.specialty?.id ?? null,
  source: { file: page.name, sha256: page.sha256 },
  form: order.form,
  bank: order.bank,
});

/**
 * Makes the documents of every role of a plan, in a folder for each page. A document that fails costs
 * its role and nothing else. What is there already and would come out the same is not made again; what
 * somebody has changed is not overwritten. Fails only where nothing can be written into the folder.
 */
export const runBatch = async (
  ports: BatchPorts,
  plan: BatchPlan,
  order: BatchOrder,
  options: BatchOptions,
): Promise<Reply<BatchResult>> => {
  const { files, workers } = ports;
  const { folder: out, folderName, signal, jobs } = options;
  const made = await files.makeFolder(out);
  if (!made.ok) return fail(failureOfWriting(made.error, folderName));
  const workshop = await files.makeTemporaryFolder(out);
  if (!workshop.ok) return fail(failureOfWriting(workshop.error, folderName));

  const total = plan.pages.reduce((sum, { roles }) => sum + roles.length, 0);
  const progress = createBatchProgress(ports.clock, total, options.onProgress);
  const edition = await ports.app.edition();
  const folders = createBatchFolders(files, out);
  // Two documents wait for each that is made, so that no worker waits for a document.
  const making = { workers, slots: createSlots(2 * jobs), workshop: workshop.value, signal };
  /** Kits are small, but not nothing: only so many are held at a time. */
  const roleSlots = createSlots(jobs + 1);
  const outcomes: Promise<RoleOutcome>[] = [];
  let isFull = false;

  const note = (outcome: RoleOutcome, label: string): RoleOutcome => {
    progress.count({ failed: outcome.failed !== null, made: outcome.files.length > 0 });
    if (outcome.failed?.failure.code === 'disk-full') isFull = true;
    if (!signal.aborted) progress.tell(label);
    return outcome;
  };
  const fails = (task: Pick<RoleTask, 'pageName' | 'role'>, failure: Failure): RoleOutcome => ({
    files: [],
    skipped: [],
    failed: failure.code === 'cancelled' ? null : failedRole(task, failure),
  });

  /**
   * Begins a role: its kit and names in turn, so that names do not hang on chance, and then its
   * documents beside those of others.
   */
  const beginRole = async (task: RoleTask): Promise<{ finished: Promise<RoleOutcome> }> => {
    const label = titleOfRole(task.role);
    const leave = await roleSlots.take();
    const end = (outcome: RoleOutcome): RoleOutcome => {
      leave();
      return note(outcome, label);
    };
    const endAtOnce = (outcome: RoleOutcome) => ({ finished: Promise.resolve(end(outcome)) });
    const endWithBug = (error: unknown): RoleOutcome => {
      ports.log(`The role ${label} failed: ${error instanceof Error ? (error.stack ?? '') : ''}`);
      return end(fails(task, bug));
    };
    if (signal.aborted) return endAtOnce({ files: [], skipped: [], failed: null });
    if (isFull) return endAtOnce(fails(task, notTried(folderName)));
    progress.tell(label);
    try {
      const skipped = await skipRole(task);
      if (skipped) return endAtOnce(skipped);
      const kit = await workers.kit(kitWorkOf(task), signal);
      if (!kit.ok) return endAtOnce(fails(task, kit.error));
      const documents = nameDocuments(task, kit.value);
      return { finished: makeRole(task, kit.value, documents, making).then(end, endWithBug) };
    } catch (error) {
      return { finished: Promise.resolve(endWithBug(error)) };
    }
  };

  const beginPage = async (planned: PlannedPage, folder: PageFolder): Promise<void> => {
    const page = await planned.source.open();
    const pageName = planned.source.name;
    const from = page.ok ? commonOrigin(edition, page.value, order) : '';
    for (const role of planned.roles) {
      if (signal.aborted) return;
      if (page.ok) {
        const task = { page: page.value, pageName, role, order, folder, from };
        outcomes.push((await beginRole(task)).finished);
      } else {
        const outcome = fails({ pageName, role }, page.error);
        outcomes.push(Promise.resolve(note(outcome, titleOfRole(role))));
      }
    }
  };

  try {
    for (const planned of plan.pages) await beginPage(planned, await folders.of(planned));
    const all = await Promise.all(outcomes);
    return ok({
      files: all.flatMap((one) => one.files),
      skipped: all.flatMap((one) => one.skipped),
      failed: [...plan.failed, ...all.flatMap((one) => one.failed ?? [])],
      cancelled: signal.aborted,
      seconds: progress.seconds(),
    });
  } finally {
    await Promise.allSettled(outcomes);
    await files.removeFolder(workshop.value);
    if (made.value !== null) await files.removeEmptyFolders(out, made.value);
  }
};
