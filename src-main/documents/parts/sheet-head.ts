import { commonField, fieldNames, stageField } from '../form-fields.ts';
import { keyValues } from '../blocks.ts';
import type { Section, Table } from '../document-model.ts';
import type { Kit } from '../../core/kit/kit.ts';
import type { DocumentDetails } from '../../core/kit/packet-options.ts';

/** "Page 9f2c1a0b3d4e": the first 12 digits of the page's SHA-256. */
export const fingerprint = (kit: Kit): string => kit.role.source.sha256.slice(0, 12);

/** What every sheet says at its foot, so that a loose sheet can be put back. */
export const footerText = (kit: Kit, what: string): string =>
  `${what} · Form ${kit.form} · Kit version ${kit.version} · Source page ${fingerprint(kit)}`;

/** The section, beginning on a sheet of its own when printed on both sides. */
export const onNewSheet = (section: Section, duplex: boolean): Section =>
  duplex ? { ...section, startsRight: true } : section;

export const section = (kit: Kit, what: string, blocks: Section['blocks']): Section => ({
  footer: footerText(kit, what),
  blocks,
});

/**
 * Who, when, by whom, for which opening, by which kit: at the head of every form.
 * @param stage its label, "S3"
 */
export const sheetHead = (
  kit: Kit,
  details: DocumentDetails,
  stage: string,
  by = 'Interviewer',
): Table =>
  keyValues([
    ['Candidate', details.candidate, commonField(fieldNames.candidate, 'Candidate')],
    [by, '', stageField(stage, 'interviewer', by)],
    ['Date', '', stageField(stage, 'date', 'Date', 'date')],
    ['Requisition', details.requisition, commonField('requisition', 'Requisition')],
    ['Kit', `Version ${kit.version}, form ${kit.form}`],
  ]);
