import type { Kit } from '../core/kit/kit.ts';
import {
  isStagePart,
  sharedParts,
  type Candidate,
  type DocumentDetails,
  type Format,
  type Part,
} from '../core/kit/packet-options.ts';
import { distinctNames, safeFileName } from './file-names.ts';

export interface DocumentOrder {
  kit: Kit;
  parts: Part[];
  formats: Format[];
  details: DocumentDetails;
  /** Only this stage, of parts that every stage has its own of; all stages unless given. */
  stage?: string | undefined;
  /** For several people, each with a folder; then the candidate in `details` is not looked at. */
  candidates?: Candidate[] | undefined;
}

export interface PlannedDocument {
  part: Part;
  format: Format;
  /** Stage id, or null for a file over all stages. */
  stage: string | null;
  /** For a person who waits: "Scorecard 3 of 8, PDF". */
  label: string;
  /** Name of the folder inside the chosen one; empty where the file lies in the chosen one itself. */
  folder: string;
  fileName: string;
  /** What this document says beside the kit. */
  details: DocumentDetails;
}

const once = <T>(list: T[]): T[] => [...new Set(list)];
const words: Record<Part, string> = {
  packet: 'Packet',
  briefing: 'Briefing',
  roster: 'Roster',
  coverage: 'Coverage',
  guides: 'Guide',
  notes: 'Notes',
  scorecards: 'Scorecard',
  debrief: 'Debrief form',
  candidate: 'Candidate information',
  evidence: 'Evidence file',
};

/** Documents with the same details in the same folder: parts as asked, stages in order, then formats. */
const planFolder = (
  { kit, formats, stage: wanted }: DocumentOrder,
  parts: Part[],
  details: DocumentDetails,
  folder: string,
): PlannedDocument[] => {
  const role = safeFileName(kit.role.title, 'Interview kit').slice(0, 100).trim();
  const candidate = details.candidate.trim();
  const person = candidate === '' ? '' : ` - ${candidate.slice(0, 60)}`;
  const digits = String(kit.stages.length).length;

  return parts.flatMap((part) => {
    const stages = isStagePart(part) ? kit.stages : [null];
    return stages.flatMap((stage, index) =>
      stage !== null && wanted !== undefined && stage.id !== wanted
        ? []
        : once(formats).map((format): PlannedDocument => {
            const word = words[part];
            const number = String(index + 1).padStart(digits, '0');
            const which = stage ? ` ${index + 1} of ${stages.length}` : '';
            const of = stage ? ` ${number} ${stage.title}` : '';
            const about = folder === '' ? '' : `, ${candidate}`;
            return {
              part,
              format,
              stage: stage?.id ?? null,
              label: `${word}${which}, ${format.toUpperCase()}${about}`,
              folder,
              fileName: `${safeFileName(`${role} - ${word.toLowerCase()}${of}${person}`, 'Document')}.${format}`,
              details,
            };
          }),
    );
  });
};

/**
 * The files of an order, one after the other. For several candidates, what says nothing of them comes
 * first and once, and then a folder for each of them.
 */
export const planDocuments = (order: DocumentOrder): PlannedDocument[] => {
  const { details, candidates } = order;
  const parts = once(order.parts);
  if (candidates === undefined) return planFolder(order, parts, details, '');
  const forAll = parts.filter((part) => sharedParts.includes(part));
  const forEach = parts.filter((part) => !sharedParts.includes(part));
  const folders = distinctNames(candidates.map(({ name }) => safeFileName(name, 'Candidate')));
  return [
    ...planFolder(order, forAll, { ...details, candidate: '', requisition: '' }, ''),
    ...candidates.flatMap(({ name, requisition }, index) =>
      planFolder(
        order,
        forEach,
        { ...details, candidate: name, requisition: requisition || details.requisition },
        folders[index] ?? '',
      ),
    ),
  ];
};
