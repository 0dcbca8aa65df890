import type { Debrief } from '../core/debrief/debrief.ts';
import type { Weights } from '../core/debrief/weights.ts';
import type { Paper } from '../core/kit/packet-options.ts';
import type { DocumentModel } from './document-model.ts';
import { completedDebrief } from './parts/debrief-completed.ts';
import { shorten, toPrintable } from './printable-text.ts';

/**
 * Completed scorecards side by side become a document.
 * @param weights null where every competency counts the same
 */
export const buildDebriefDocument = (
  debrief: Debrief,
  { paper, weights }: { paper: Paper; weights: Weights | null },
): DocumentModel => {
  const title = toPrintable(debrief.form.kit.role);
  const candidate = toPrintable(debrief.candidate);
  return {
    title: `Debrief: ${title}`,
    subject: `Structured interview kit, form ${debrief.form.kit.form}, version ${debrief.form.kit.version}`,
    form: { ...debrief.form, part: 'debrief', candidate },
    language: 'en-US',
    paper,
    header: {
      left: shorten(title, 70),
      right: `Candidate: ${candidate === '' ? '______________________' : shorten(candidate, 32)}`,
    },
    sections: [completedDebrief({ ...debrief, candidate }, weights)],
  };
};
