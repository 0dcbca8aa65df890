import { join } from 'node:path';
import type { Failure } from '../contract/failure.ts';
import type { Reply } from '../contract/reply.ts';
import type { Bank } from '../core/bank/bank.ts';
import type { Kit } from '../core/kit/kit.ts';
import type { DocumentDetails, Format, Part } from '../core/kit/packet-options.ts';
import { fail, ok } from '../core/result.ts';
import type { SkipReason } from './batch-folder.ts';
import type { PageFolder } from './batch-folders.ts';
import type { BatchRole, FailedRole } from './batch-plan.ts';
import type { Written } from './batch-record.ts';
import { planDocuments } from './document-plan.ts';
import { fingerprint } from './fingerprint.ts';
import type { PageFile } from './page-file.ts';
import type { Ports } from './ports.ts';
import type { Slots } from './slots.ts';

/** What is made of every role. */
export interface BatchOrder {
  parts: Part[];
  formats: Format[];
  details: DocumentDetails;
  form: 'A' | 'B';
  /** The team's own questions; none unless given. */
  bank?: Bank;
}

export interface BatchFile extends Pick<Written, 'part' | 'format' | 'stage' | 'bytes' | 'pages'> {
  page: string;
  /** Titles. */
  level: string;
  specialty: string | null;
  /** Absolute. */
  path: string;
  /** From the batch's folder on, with "/" between. */
  name: string;
}
export interface NewFile extends BatchFile {
  /** The file of that name that was left as it was, because it is somebody's own; null: there is none. */
  beside: string | null;
}
export interface SkippedFile extends BatchFile {
  /** It would come out the same, or somebody has changed it. */
  reason: SkipReason;
}

export interface RoleOutcome {
  files: NewFile[];
  skipped: SkippedFile[];
  failed: FailedRole | null;
}

/** One role of a page, and where its documents go. */
export interface RoleTask {
  page: PageFile;
  /** What the person calls the page. */
  pageName: string;
  role: BatchRole;
  order: BatchOrder;
  folder: PageFolder;
  /** Fingerprint of what the page, the order and the program have in common for all of its roles. */
  from: string;
}

const fileOf = (task: RoleTask, written: Written): BatchFile => {
  const { file, part, format, stage, bytes, pages } = written;
  return {
    page: task.pageName,
    level: task.role.level.title,
    specialty: task.role.specialty?.title ?? null,
    path: join(task.folder.folder, file),
    name: `${task.folder.name}/${file}`,
    part,
    format,
    stage,
    bytes,
    pages,
  };
};

const roleIdOf = ({ role }: RoleTask): string => [role.level.id, role.specialty?.id].join('/');

/** Of everything that the documents of the role are made from. */
const originOf = (task: RoleTask): string =>
  fingerprint(JSON.stringify([task.from, task.role.level.id, task.role.specialty?.id ?? null]));

const originOfAll = (task: RoleTask): string => {
  const { parts, formats } = task.order;
  return fingerprint(JSON.stringify([originOf(task), [...parts].sort(), [...formats].sort()]));
};

export const failedRole = (
  task: Pick<RoleTask, 'pageName' | 'role'>,
  failure: Failure,
): FailedRole => ({
  page: task.pageName,
  level: task.role.level.title,
  specialty: task.role.specialty?.title ?? null,
  failure,
});

/** What is there already and would come out the same; null where something of the role is to be made. */
export const skipRole = async (task: RoleTask): Promise<RoleOutcome | null> => {
  const known = await task.folder.knownRole(roleIdOf(task), originOfAll(task));
  if (known === null) return null;
  const skipped = known.map(({ document, reason }) => ({ ...fileOf(task, document), reason }));
  return { files: [], skipped, failed: null };
};

/** The documents of a role with the names that they have in this run. */
export const nameDocuments = (task: RoleTask, kit: Kit) =>
  planDocuments({ kit, ...task.order }).map((plan) => ({
    ...plan,
    name: task.folder.claim(plan.fileName),
    from: fingerprint(JSON.stringify([originOf(task), plan.part, plan.stage, plan.format])),
  }));
export type NamedDocument = ReturnType<typeof nameDocuments>[number];

interface Making {
  workers: Ports['workers'];
  /** Documents at a time, over all roles. */
  slots: Slots;
  /** Absolute; where documents wait for their names. */
  workshop: string;
  signal: AbortSignal;
}

/** Makes and places one document of a role, unless it is there already. */
const makeDocument = async (
  task: RoleTask,
  kit: Kit,
  document: NamedDocument,
  { workers, slots, workshop, signal }: Making,
): Promise<Reply<NewFile | SkippedFile>> => {
  const { folder } = task;
  const known = await folder.known(document.name, document.from);
  if (known) return ok({ ...fileOf(task, known.document), reason: known.reason });
  const leave = await slots.take();
  try {
    if (signal.aborted) return fail({ code: 'cancelled', message: 'It was cancelled.' });
    const { part, stage, format, details } = document;
    const work = { kit, details, part, stage, format };
    const made = await workers.document(work, signal);
    if (!made.ok) return made;
    const placed = await folder.put(document, made.value, workshop);
    if (!placed.ok) return placed;
    const { same, beside, ...written } = placed.value;
    const file = fileOf(task, written);
    return ok(same ? { ...file, reason: 'same' } : { ...file, beside });
  } finally {
    leave();
  }
};

/** Makes and places the documents of a role. One that fails does not keep the others from being made. */
export const makeRole = async (
  task: RoleTask,
  kit: Kit,
  documents: NamedDocument[],
  making: Making,
): Promise<RoleOutcome> => {
  const outcome: RoleOutcome = { files: [], skipped: [], failed: null };
  const replies = await Promise.all(
    documents.map((document) => makeDocument(task, kit, document, making)),
  );
  for (const reply of replies)
    if (!reply.ok) {
      if (reply.error.code !== 'cancelled') outcome.failed ??= failedRole(task, reply.error);
    } else if ('reason' in reply.value) outcome.skipped.push(reply.value);
    else outcome.files.push(reply.value);
  if (replies.every(({ ok: isThere }) => isThere)) {
    const names = documents.map(({ name }) => name);
    task.folder.noteRole(roleIdOf(task), originOfAll(task), names);
  }
  await task.folder.save();
  return outcome;
};
