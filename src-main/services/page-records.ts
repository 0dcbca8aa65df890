import { z } from 'zod';
import { pageSummarySchema } from '../contract/page-shapes.ts';
import { competencyChoiceSchema } from '../core/job-family/competency-choice.ts';
import { correctionSchema } from '../core/job-family/correction.ts';
import { lineMarkSchema } from '../core/job-family/line-mark.ts';
import { ownItemSchema } from '../core/role/own-item.ts';

const schema = 'interview-kit/page@1';

/** What is known of a page that a person brought, beside its content. */
export const pageRecordSchema = z.object({
  schema: z.literal(schema),
  id: z.string(),
  /** The person's own; null: the page's. */
  title: z.string().nullable(),
  /** File name as the person knows it. */
  name: z.string(),
  origin: pageSummarySchema.shape.origin.exclude(['bundled']),
  /** ISO 8601; null where an earlier version of the app did not note it. */
  addedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime().nullable(),
  /** Name of the content's file, in the same folder as the record. */
  file: z.string().regex(/^[^/\\]+$/u),
  /** Of the content. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  corrections: z.array(correctionSchema),
  /** Competencies that a person chose for lines; a record of an earlier version has none. */
  choices: z.array(competencyChoiceSchema).default([]),
  /** What a person said that lines count for; a record of an earlier version has none. */
  marks: z.array(lineMarkSchema).default([]),
  /** Items that a person added; a record of an earlier version has none. */
  own: z.array(ownItemSchema).default([]),
});
export type PageRecord = z.infer<typeof pageRecordSchema>;

/** Ids that records have: a page brought to this version, or imported by one that kept no records. */
const recordName = /^((?:page|imported)-[0-9a-f]{12}(?:-[0-9]+)?)\.json$/u;
const importedName = /^([0-9a-f]{12}) (.+)\.md$/u;
const ending = /\.[a-z0-9]{1,10}$/iu;

/** Enough of a fingerprint to tell the pages of one person apart. */
export const markOf = (sha256: string): string => sha256.slice(0, 12);

/** "page-0123456789ab", and with a number from 2 on where that is taken. */
export const newPageId = (sha256: string, number: number): string =>
  `page-${markOf(sha256)}${number === 1 ? '' : `-${number}`}`;

export const recordFileOf = (id: string): string => `${id}.json`;

/** The id of the page whose record a file is; null: it is no record. */
export const idOfRecordFile = (fileName: string): string | null =>
  recordName.exec(fileName)?.[1] ?? null;

/** The content lies beside the record under a name of its own for each version, with the ending it came with. */
export const contentFileOf = (id: string, sha256: string, name: string): string =>
  `${id}.${markOf(sha256)}${ending.exec(name)?.[0] ?? ''}`;

export const importedIdOf = (sha256: string): string => `imported-${markOf(sha256)}`;

/** Earlier versions kept a page as "<12 hex of its fingerprint> <its own name>.md", without a record. */
export const parseImportedFile = (fileName: string): { id: string; name: string } | null => {
  const [, mark, name] = importedName.exec(fileName) ?? [];
  return mark === undefined || name === undefined
    ? null
    : { id: importedIdOf(mark), name: `${name}.md` };
};

const isNewer = (value: unknown): boolean => {
  const named = z.object({ schema: z.string() }).safeParse(value);
  const version = named.success && /^interview-kit\/page@([0-9]+)$/u.exec(named.data.schema)?.[1];
  return Number(version) > 1;
};

/**
 * A record as its file holds it; or why there is none: it is damaged, or of a newer version of the app.
 * @param id as the file's name tells it
 */
export const parsePageRecord = (
  bytes: Uint8Array,
  id: string,
): PageRecord | 'damaged' | 'newer' => {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return 'damaged';
  }
  if (isNewer(value)) return 'newer';
  const record = pageRecordSchema.safeParse(value);
  return record.success && record.data.id === id ? record.data : 'damaged';
};

export const writePageRecord = (record: Omit<PageRecord, 'schema'>): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ schema, ...record }, null, 2)}\n`);
