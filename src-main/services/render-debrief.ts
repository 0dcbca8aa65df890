import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import type { FontPaths } from './ports.ts';

import type { DebriefWork, MadeDocument } from './work-orders.ts';

/** A debrief as bytes. */
export const renderDebrief = async (
  { debrief, format, paper, weights }: Omit<DebriefWork, 'make'>,
  fonts: FontPaths,
): Promise<Reply<MadeDocument>> => {
  const { buildDebriefDocument } = await import('../documents/build-debrief.ts');
  const model = buildDebriefDocument(debrief, { paper, weights });
  if (format === 'docx') {
    const { writeDocx } = await import('../documents/docx/write-docx.ts');
    return ok({ bytes: await writeDocx(model), pages: null });
  }
  const { writePdf } = await import('../documents/pdf/write-pdf.ts');
  const pdf = await writePdf(model, fonts);
  return pdf.ok ? pdf : fail(pdf.error);
};
