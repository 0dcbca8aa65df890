import { z } from 'zod';

/** What a line of a page became when the page was read. */
export const becameSchema = z.enum([
  'responsibility',
  /** A requirement that is needed. */
  'must',
  /** A requirement that is welcome. */
  'nice',
  'stage',
  'level',
  'specialty',
  /** It announces what stands below it: a heading such as "Requirements", the name of a group. */
  'label',
  /** It says which level another one builds on, or which grade it has. */
  'builds-on',
  /** Understood, and no part of a kit; `why` says why. */
  'left-out',
  /** A list entry of which nothing says what it is. */
  'unclear',
  /** Prose: it belongs to nothing. */
  'text',
]);
export type Became = z.infer<typeof becameSchema>;

/**
 * One line of a page as a person reads it, without markup, with what it became. Several share a number where the
 * file has them on one line (cells of a table, HTML without line ends).
 */
export const pageLineSchema = z.object({
  /** 1-based line of the file as stored; in a Word file the number of the paragraph. */
  line: z.int().positive(),
  text: z.string(),
  form: z.enum(['heading', 'entry', 'cell', 'text']),
  /** Of a heading 1 to 6; of a list entry how deep it is nested, from 0; else 0. */
  depth: z.int().nonnegative(),
  became: becameSchema,
  /** Id of the level or specialty that it is or belongs to; null where it holds for all. */
  owner: z.string().nullable(),
  /** Why it was left out or not understood, in words for a person. */
  why: z.string().nullable(),
  /** A person has said what it is. */
  corrected: z.boolean(),
});
export type PageLine = z.infer<typeof pageLineSchema>;
