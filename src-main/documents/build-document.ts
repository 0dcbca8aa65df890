import type { Kit, KitStage } from '../core/kit/kit.ts';
import { canBeRead } from '../core/kit/document-look.ts';
import {
  isStagePart,
  type DocumentDetails,
  type Part,
  type StagePart,
} from '../core/kit/packet-options.ts';
import type { RatingScale } from '../core/kit/rating-scale.ts';
import type { DocumentModel, Section } from './document-model.ts';
import { fieldNames, commonField } from './form-fields.ts';
import { identifyForm } from './form-identity.ts';
import { isRatedStage, stageLabel } from './kit-labels.ts';
import { buildBriefing } from './parts/briefing.ts';
import { buildCandidateSheet } from './parts/candidate-sheet.ts';
import { buildChecklistForm } from './parts/checklist-form.ts';
import { buildCover } from './parts/cover.ts';
import { buildCoverage } from './parts/coverage-sheet.ts';
import { buildDebrief } from './parts/debrief.ts';
import { buildEvidence } from './parts/evidence-file.ts';
import { buildGuide } from './parts/guide.ts';
import { buildNotes } from './parts/note-booklet.ts';
import { buildRoster } from './parts/roster.ts';
import { buildScorecard } from './parts/scorecard.ts';
import { onNewSheet } from './parts/sheet-head.ts';
import { estimatePages, numberPages } from './page-numbers.ts';
import { shorten, toPrintable } from './printable-text.ts';
import { typicalWidths } from './typical-widths.ts';
import { withoutFields } from './without-fields.ts';

/** What a running header has room for beside the other end of its line, in characters. */
const headerRoom = { role: 70, candidate: 32 };

type BuildForm = (kit: Kit, stage: KitStage, details: DocumentDetails) => Section;

/** A form of a stage; stages in which nothing is rated have a checklist in its place. */
const formOf =
  (build: BuildForm): BuildForm =>
  (kit, stage, details) =>
    isRatedStage(stage) ? build(kit, stage, details) : buildChecklistForm(kit, stage, details);

const stageForms: Record<StagePart, BuildForm> = {
  guides: formOf(buildGuide),
  notes: formOf(buildNotes),
  scorecards: formOf(buildScorecard),
};

/** Guide and scorecard go to one person, and the scorecard comes back without the guide. */
const bothFor = (kit: Kit, stage: KitStage, details: DocumentDetails): Section[] =>
  isRatedStage(stage)
    ? [buildGuide(kit, stage, details), buildScorecard(kit, stage, details)]
    : [buildChecklistForm(kit, stage, details)];

const packetOf = (kit: Kit, details: DocumentDetails): Section[] => {
  const ownSheets = [
    ...kit.stages.flatMap((stage) => bothFor(kit, stage, details)),
    buildDebrief(kit, details),
  ];
  return [
    buildCover(kit, details),
    buildRoster(kit, details),
    buildCoverage(kit),
    buildBriefing(kit, details),
    ...ownSheets.map((sheet) => onNewSheet(sheet, details.duplex ?? true)),
  ];
};

const sectionsOf = (
  kit: Kit,
  part: Part,
  stages: KitStage[],
  details: DocumentDetails,
): Section[] => {
  switch (part) {
    case 'packet':
      return packetOf(kit, details);
    case 'briefing':
      return [buildBriefing(kit, details)];
    case 'roster':
      return [buildRoster(kit, details)];
    case 'coverage':
      return [buildCoverage(kit)];
    case 'guides':
    case 'notes':
    case 'scorecards':
      return stages.map((stage) => stageForms[part](kit, stage, details));
    case 'debrief':
      return [buildDebrief(kit, details)];
    case 'candidate':
      return [buildCandidateSheet(kit, details)];
    case 'evidence':
      return [buildEvidence(kit, details)];
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
  briefing: 'Briefing for interviewers',
  roster: 'Roster and schedule',
  coverage: 'What is asked where',
  guides: 'Interview guide',
  notes: 'Notes',
  scorecards: 'Scorecard',
  debrief: 'Debrief',
  candidate: 'Information for the candidate',
  evidence: 'Evidence file',
};

/**
 * Parts that are filled in and read back. The others hold no fields and nothing of what forms are about: that would tell
 * a candidate what is judged, and notes would be taken for a scorecard. A roster has fields alone.
 */
const isForm = (part: Part): boolean =>
  part === 'packet' || part === 'guides' || part === 'scorecards' || part === 'debrief';

/** "Pilots · Senior Product Marketing Manager": a team that makes the line too long is left to the cover. */
const headerLeft = (team: string, title: string): string => {
  const both = `${team} · ${title}`;
  return team !== '' && both.length <= headerRoom.role ? both : shorten(title, headerRoom.role);
};

/**
 * A kit becomes a document: pure, and the same for the same input.
 * @param stageId the stage of a part that every stage has its own of; null for all stages, and for the
 *   other parts, which are about all of them. An id that the kit does not have is a bug.
 */
export const buildDocument = (
  kit: Kit,
  part: Part,
  stageId: string | null,
  details: DocumentDetails,
): DocumentModel => {
  const isWhole = !isStagePart(part) || stageId === null;
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
  const title = toPrintable(kit.sample ? `Sample: ${kit.role.title}` : kit.role.title);
  const model: DocumentModel = {
    title: toPrintable(`${partNames[part]}${about}: ${title}`),
    subject: `Structured interview kit, form ${kit.form}, version ${kit.version}`,
    form: identifyForm(kit, part, stages, printed),
    language: 'en-US',
    paper: details.paper,
    header: {
      left: headerLeft(printed.team, title),
      right:
        candidate === ''
          ? `Candidate: ${'_'.repeat(26)}`
          : `Candidate: ${shorten(candidate, headerRoom.candidate)}`,
      ...(candidate === ''
        ? { field: commonField(fieldNames.candidate, 'Candidate, on every sheet') }
        : {}),
    },
    ...(details.accent && canBeRead(details.accent) ? { accent: details.accent } : {}),
    ...(details.logo ? { logo: details.logo } : {}),
    sections: sectionsOf(kit, part, stages, printed),
  };
  const numbered = numberPages(model, estimatePages(model, typicalWidths));
  if (details.fillable === false) return withoutFields(numbered);
  if (part === 'roster') return { ...numbered, form: null, typed: true };
  return isForm(part) ? numbered : withoutFields(numbered);
};
