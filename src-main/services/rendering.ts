import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import type { Kit } from '../core/kit/kit.ts';
import type { PlannedDocument } from './document-plan.ts';
import type { FontPaths } from './ports.ts';
import type { MadeDocument } from './work-orders.ts';

/**
 * One document as bytes. The writers are large, so they are loaded when first needed.
 * Fails with `text-unprintable` when the font lacks a character of the kit.
 */
export const renderDocument = async (
  kit: Kit,
  { part, stage, format, details }: Pick<PlannedDocument, 'part' | 'stage' | 'format' | 'details'>,
  fonts: FontPaths,
): Promise<Reply<MadeDocument>> => {
  const { buildDocument } = await import('../documents/build-document.ts');
  const model = buildDocument(kit, part, stage, details);
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('../documents/docx/write-docx.ts');
      return ok({ bytes: await writeDocx(model), pages: null });
    }
    case 'pdf': {
      const { writePdf } = await import('../documents/pdf/write-pdf.ts');
      const pdf = await writePdf(model, fonts);
      return pdf.ok ? pdf : fail(pdf.error);
    }
  }
};
