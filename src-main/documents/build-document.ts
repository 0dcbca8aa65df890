import type { Kit, KitStage } from '../core/kit/kit.ts';
import type { DocumentDetails, Part } from '../core/kit/packet-options.ts';
import type { RatingScale } from '../core/kit/rating-scale.ts';
import type { DocumentModel, Section } from './document-model.ts';
import { fieldNames, commonField } from './form-fields.ts';
import { identifyForm } from './form-identity.ts';
import { isRatedStage, stageLabel } from './kit-labels.ts';
import { buildBriefing } from './parts/briefing.ts';
import { buildChecklistForm } from './parts/checklist-form.ts';
import { buildCover, buildRoster } from './parts/cover.ts';
import { buildCoverage } from './parts/coverage-sheet.ts';
import { buildDebrief } from './parts/debrief.ts';
import { buildGuide } from './parts/guide.ts';
import { buildScorecard } from './parts/scorecard.ts';
import { estimatePages, numberPages } from './page-numbers.ts';
import { shorten, toPrintable } from './printable-text.ts';
import { typicalWidths } from './typical-widths.ts';
import { withoutFields } from './without-fields.ts';

/** What a running header has room for beside the other end of its line, in characters. */
const headerRoom = { role: 70, candidate: 32 };

const guidesFor = (kit: Kit, stage: KitStage, details: DocumentDetails): Section[] =>
  isRatedStage(stage)
    ? [buildGuide(kit, stage, details)]
    : [buildChecklistForm(kit, stage, details)];

const scorecardsFor = (kit: Kit, stage: KitStage, details: DocumentDetails): Section[] =>
  isRatedStage(stage)
    ? [buildScorecard(kit, stage, details)]
    : [buildChecklistForm(kit, stage, details)];

const bothFor = (kit: Kit, stage: KitStage, details: DocumentDetails): Section[] =>
  isRatedStage(stage)
    ? [buildGuide(kit, stage, details), buildScorecard(kit, stage, details)]
    : [buildChecklistForm(kit, stage, details)];

const sectionsOf = (
  kit: Kit,
  part: Part,
  stages: KitStage[],
  details: DocumentDetails,
): Section[] => {
  switch (part) {
    case 'packet':
      return [
        buildCover(kit, details),
        buildRoster(kit),
        buildCoverage(kit),
        buildBriefing(kit, details),
        ...stages.flatMap((stage) => bothFor(kit, stage, details)),
        buildDebrief(kit, details),
      ];
    case 'guides':
      return stages.flatMap((stage) => guidesFor(kit, stage, details));
    case 'scorecards':
      return stages.flatMap((stage) => scorecardsFor(kit, stage, details));
    case 'debrief':
      return [buildDebrief(kit, details)];
  }
};

const printableScale = ({ points, sound }: RatingScale): RatingScale => ({
  points: points.map(({ name, meaning }) => ({
    name: toPrintable(name),
    meaning: toPrintable(meaning),
  })),
  sound,
});

const partNames: Record<Part, string> = {
  packet: 'Interview packet',
  guides: 'Interview guide',
  scorecards: 'Scorecard',
  debrief: 'Debrief',
};

/**
 * A kit becomes a document: pure, and the same for the same input.
 * @param stageId the stage of a guide or scorecard; null for all stages, and for packet and debrief,
 *   which are about all of them. An id that the kit does not have is a bug.
 */
export const buildDocument = (
  kit: Kit,
  part: Part,
  stageId: string | null,
  details: DocumentDetails,
): DocumentModel => {
  const isWhole = part === 'packet' || part === 'debrief' || stageId === null;
  const stages = isWhole ? kit.stages : kit.stages.filter(({ id }) => id === stageId);
  const [only] = stages;
  if (only === undefined && kit.stages.length > 0) throw new Error(`no stage ${stageId ?? ''}`);
  const candidate = toPrintable(details.candidate);
  const printed: DocumentDetails = {
    ...details,
    candidate,
    requisition: toPrintable(details.requisition),
    team: toPrintable(details.team),
    scale: printableScale(details.scale),
  };
  const about = isWhole || only === undefined ? '' : ` ${stageLabel(kit, only)} ${only.title}`;
  const title = toPrintable(kit.role.title);
  const model: DocumentModel = {
    title: toPrintable(`${partNames[part]}${about}: ${title}`),
    subject: `Structured interview kit, form ${kit.form}, version ${kit.version}`,
    form: identifyForm(kit, part, stages, printed),
    language: 'en-US',
    paper: details.paper,
    header: {
      left: shorten(title, headerRoom.role),
      right:
        candidate === ''
          ? 'Candidate: ______________________'
          : `Candidate: ${shorten(candidate, headerRoom.candidate)}`,
      ...(candidate === ''
        ? { field: commonField(fieldNames.candidate, 'Candidate, on every sheet') }
        : {}),
    },
    sections: sectionsOf(kit, part, stages, printed),
  };
  const numbered = numberPages(model, estimatePages(model, typicalWidths));
  return details.fillable === false ? withoutFields(numbered) : numbered;
};
