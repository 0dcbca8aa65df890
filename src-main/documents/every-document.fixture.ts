import { card } from '../core/debrief/cards.fixture.ts';
import { gatherDebrief } from '../core/debrief/gather-debrief.ts';
import type { Part } from '../core/kit/packet-options.ts';
import { buildDebriefDocument } from './build-debrief.ts';
import { buildDocument } from './build-document.ts';
import type { DocumentModel } from './document-model.ts';
import { testDetails } from './reading.fixture.ts';
import { sampleKit } from './sample-kit.fixture.ts';

/** A part of the sample kit for no candidate in particular, to be filled in on a screen where it can be. */
export const partOf = (part: Part, stage: string | null = null): DocumentModel =>
  buildDocument(sampleKit(), part, stage, { ...testDetails, candidate: '', fillable: true });

const filledDebrief = (): DocumentModel => {
  const gathered = gatherDebrief([
    card('one', 'Bo', { strengths: 'Asked twice', concerns: 'Was late', recommendation: 'yes' }),
    card('two', 'Cy', {
      questions: [{ label: 'S2 Q1', rating: 4, fact: null, record: [], notes: '' }],
    }),
  ]);
  if (!gathered.ok) throw new Error(gathered.error.message);
  return buildDebriefDocument(gathered.value, { paper: 'letter', weights: null });
};

/** Every kind of document that there is, by name. */
export const everyDocument: [string, () => DocumentModel][] = [
  ['packet', () => partOf('packet')],
  ['guide', () => partOf('guides', 'vp-product')],
  ['checklist among the scorecards', () => partOf('scorecards')],
  ['note booklet', () => partOf('notes', 'vp-product')],
  ['debrief', () => partOf('debrief')],
  ['debrief with ratings', filledDebrief],
  ['briefing', () => partOf('briefing')],
  ['roster', () => partOf('roster')],
  ['coverage sheet', () => partOf('coverage')],
  ['information for a candidate', () => partOf('candidate')],
  ['evidence file', () => partOf('evidence')],
];
