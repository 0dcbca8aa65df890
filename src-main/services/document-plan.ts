import type { Kit } from '../core/kit/kit.ts';
import type { DocumentDetails, Format, Part } from '../core/kit/packet-options.ts';
import { safeFileName } from './file-names.ts';

export interface DocumentOrder {
  kit: Kit;
  parts: Part[];
  formats: Format[];
  details: DocumentDetails;
}

export interface PlannedDocument {
  part: Part;
  format: Format;
  /** Stage id, or null for a file over all stages. */
  stage: string | null;
  /** For a person who waits: "Scorecard 3 of 8, PDF". */
  label: string;
  fileName: string;
}

const once = <T>(list: T[]): T[] => [...new Set(list)];
const words = {
  packet: 'Packet',
  guides: 'Guide',
  scorecards: 'Scorecard',
  debrief: 'Debrief form',
};

/** The files of an order, one after the other: parts as asked, stages in order, then formats. */
export const planDocuments = ({
  kit,
  parts,
  formats,
  details,
}: DocumentOrder): PlannedDocument[] => {
  const role = safeFileName(kit.role.title, 'Interview kit').slice(0, 100).trim();
  const candidate = details.candidate.trim();
  const person = candidate === '' ? '' : ` - ${candidate.slice(0, 60)}`;
  const digits = String(kit.stages.length).length;

  return once(parts).flatMap((part) => {
    const stages = part === 'guides' || part === 'scorecards' ? kit.stages : [null];
    return stages.flatMap((stage, index) =>
      once(formats).map((format): PlannedDocument => {
        const word = words[part];
        const number = String(index + 1).padStart(digits, '0');
        const which = stage ? ` ${index + 1} of ${stages.length}` : '';
        const of = stage ? ` ${number} ${stage.title}` : '';
        return {
          part,
          format,
          stage: stage?.id ?? null,
          label: `${word}${which}, ${format.toUpperCase()}`,
          fileName: `${safeFileName(`${role} - ${word.toLowerCase()}${of}${person}`, 'Document')}.${format}`,
        };
      }),
    );
  });
};
