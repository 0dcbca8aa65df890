import { z } from 'zod';
import { fail, ok, type Result } from '../../core/result.ts';
import { fieldNames } from '../../documents/form-fields.ts';
import type { FormValues } from './form-values.ts';

/** A field as pdf.js tells of it: one entry for each place where it stands. */
const fieldSchema = z.array(
  z.looseObject({
    type: z.string(),
    value: z.unknown().optional(),
    exportValues: z.unknown().optional(),
  }),
);

const flattened =
  'is a PDF without form fields: it was printed, scanned or flattened, and ratings cannot be read from a picture of them. Ask for the file as it was saved from the form, or copy the ratings into a new scorecard.';
const notOurs =
  'is not a scorecard that this app made. Add scorecards that were exported from a kit.';
const locked =
  'is protected with a password. Open it, save it without the password, and add it again.';
const damaged = 'is damaged: it cannot be opened as a PDF. Ask for the file again.';

const openPdf = async (bytes: Uint8Array) => {
  // The reader is large, and only a debrief needs it.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    stopAtErrors: false,
  });
};

/** What a viewer shows for a field that other programs may store with line ends of their own. */
const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\r\n?/gu, '\n').trim() : '';

/**
 * The values of a PDF form that was filled in, in whatever program.
 * Fails with the rest of a sentence about the file.
 */
export const readPdfForm = async (bytes: Uint8Array): Promise<Result<FormValues, string>> => {
  const task = await openPdf(bytes);
  try {
    const pdf = await task.promise;
    const fields = (await pdf.getFieldObjects()) ?? {};
    const texts = new Map<string, string>();
    const ticked = new Map<string, string[]>();
    for (const [name, found] of Object.entries(fields)) {
      const widgets = fieldSchema.safeParse(found);
      if (!widgets.success) continue;
      for (const { type, value, exportValues } of widgets.data) {
        if (type === 'text') {
          const text = textOf(value);
          if (text !== '') texts.set(name, text);
        } else if (
          (type === 'radiobutton' || type === 'checkbox') &&
          typeof exportValues === 'string' &&
          value === exportValues
        )
          ticked.set(name, [...new Set([...(ticked.get(name) ?? []), exportValues])]);
      }
    }
    const identity = texts.get(fieldNames.identity);
    if (identity !== undefined) return ok({ identity, texts, ticked });
    const { info } = await pdf.getMetadata();
    if (Object.keys(fields).some((name) => name.startsWith('roster.'))) return fail(notOurs);
    const isOurs = 'Creator' in info && info.Creator === 'Interview Kit Builder';
    return fail(isOurs || Object.keys(fields).length === 0 ? flattened : notOurs);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return fail(name === 'PasswordException' ? locked : damaged);
  } finally {
    await task.destroy();
  }
};
