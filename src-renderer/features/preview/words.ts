import type { Part } from '../../../src-main/core/kit/packet-options.ts';

/** Parts as the preview lists them: those of the stage on the screen first. */
export const previewOrder: Part[] = [
  'guides',
  'scorecards',
  'notes',
  'packet',
  'briefing',
  'roster',
  'coverage',
  'debrief',
  'candidate',
  'evidence',
];

export const previewWords = {
  title: 'Preview',
  pages: 'Pages',
  parts: 'What is shown',
  partNames: {
    guides: 'Guide',
    scorecards: 'Scorecard',
    notes: 'Note booklet',
    packet: 'Packet',
    briefing: 'Briefing',
    roster: 'Roster and schedule',
    coverage: 'Coverage',
    debrief: 'Debrief form',
    candidate: 'Information for the candidate',
    evidence: 'Evidence file',
  } satisfies Record<Part, string>,
  page: (at: number, of: number) => `Page ${at} of ${of}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the width',
  making: 'Making the pages…',
  close: 'Hide preview',
  edge: 'Width of the preview in percent of the window',
  print: 'Print…',
  printing: 'Preparing…',
  notPrinted: 'The pages could not be printed from here. Export the PDF and print that.',
  noStage: 'There is no stage to print yet.',
  unreadable: 'The pages were made but cannot be shown here. Exporting them still works.',
};
