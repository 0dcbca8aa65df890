import type { Reply } from '../contract/reply.ts';
import type { Debrief } from '../core/debrief/debrief.ts';
import type { Weights } from '../core/debrief/weights.ts';
import type { Format, Paper } from '../core/kit/packet-options.ts';
import { fail, ok } from '../core/result.ts';
import type { FontPaths } from './ports.ts';
import type { RenderedDocument } from './rendering.ts';

/**
 * A debrief as bytes.
 * @param weights null where every competency counts the same
 */
export const renderDebrief = async (
  debrief: Debrief,
  { format, ...look }: { format: Format; paper: Paper; weights: Weights | null },
  fonts: FontPaths,
): Promise<Reply<RenderedDocument>> => {
  const { buildDebriefDocument } = await import('../documents/build-debrief.ts');
  const model = buildDebriefDocument(debrief, look);
  if (format === 'docx') {
    const { writeDocx } = await import('../documents/docx/write-docx.ts');
    return ok({ bytes: await writeDocx(model), pages: null });
  }
  const { writePdf } = await import('../documents/pdf/write-pdf.ts');
  const pdf = await writePdf(model, fonts);
  return pdf.ok ? pdf : fail(pdf.error);
};
