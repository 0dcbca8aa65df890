import { headingAsMeant } from './corrections/heading-as-meant.ts';
import type { MeantAs } from './correction.ts';
import { meaningOf, type HeadingMeaning } from './headings/heading-meaning.ts';
import { isRankOfRole, isRoleTitle } from './headings/titles.ts';
import type { Block, ParagraphBlock } from './markdown/page.ts';
import { columnSections } from './tables.ts';

/** A heading with the blocks down to the next heading. The first section of a page may have no heading. */
export interface Section {
  index: number;
  /** Text of the heading; empty for what stands above the first one. */
  text: string;
  line: number;
  /** 1 to 6; 0 above the first heading; 7 for a bold or plain label that does a heading's work. */
  depth: number;
  meaning: HeadingMeaning;
  /** The heading reads like a job title. */
  role: boolean;
  /** What a person said that it is; null: its words decide. */
  meant: MeantAs | null;
  blocks: Block[];
}

export const labelDepth = 7;

/** The largest real page has some 130 headings; more than this is not a job family, and costs time. */
export const maxSections = 600;

/** Cuts a page into sections by its headings, and by labels and tables where they stand in place of headings. */
export const outlineOf = (blocks: readonly Block[], pageRole: string): Section[] => {
  const sections: Section[] = [];
  const open = (section: Omit<Section, 'index'>): Section => {
    const opened = { ...section, index: sections.length };
    sections.push(opened);
    return opened;
  };
  let current = open({
    text: '',
    line: 1,
    depth: 0,
    meaning: { type: 'name' },
    role: false,
    meant: null,
    blocks: [],
  });
  let underSpecialties = false;
  for (const [index, block] of blocks.entries()) {
    if (sections.length >= maxSections) break;
    if (block.type === 'table') {
      current.blocks.push(block);
      for (const { list, ...column } of columnSections(block))
        current = open({ ...column, depth: labelDepth, meant: null, blocks: [list] });
      continue;
    }
    const meaning = announcedBy(block, blocks[index + 1], underSpecialties);
    if (meaning === null || (block.type !== 'heading' && block.type !== 'paragraph')) {
      current.blocks.push(block);
      continue;
    }
    const { text, line } = block;
    const depth = block.type === 'heading' ? block.depth : labelDepth;
    if (meaning.type === 'specialties') underSpecialties = true;
    else if (meaning.type !== 'name' && block.type === 'heading') underSpecialties = false;
    const role = meaning.type === 'name' && (isRoleTitle(text) || isRankOfRole(text, pageRole));
    const meant = block.type === 'heading' ? (block.meant ?? null) : null;
    current = open({
      text,
      line,
      depth,
      meaning,
      role: role || meant === 'level',
      meant,
      blocks: [],
    });
  }
  return sections;
};

const announcedBy = (
  block: Block,
  next: Block | undefined,
  underSpecialties: boolean,
): HeadingMeaning | null => {
  if (block.type === 'heading')
    return block.meant === undefined ? meaningOf(block.text) : headingAsMeant(block.meant);
  return block.type === 'paragraph' ? labelMeaning(block, next, underSpecialties) : null;
};

/**
 * The meaning of a paragraph that does a heading's work: short, bold or straight above a list, and announcing what a
 * heading would announce. Null for every other paragraph.
 */
const labelMeaning = (
  paragraph: ParagraphBlock,
  next: Block | undefined,
  underSpecialties: boolean,
): HeadingMeaning | null => {
  const { text, bold } = paragraph;
  const words = text.split(' ').length;
  if (words > (bold ? 12 : 8) || (!bold && /[.!?]$/.test(text))) return null;
  const aboveList = next?.type === 'list';
  if (!bold && !aboveList) return null;
  const meaning = meaningOf(text);
  switch (meaning.type) {
    case 'list':
      // A bold "You have" over a list is a heading of the section's own.
      if (bold && aboveList && words <= 4 && /^you\b/i.test(text)) return meaning;
      // "All of the above requirements, plus" and "You will:" belong to the section that they stand in.
      return /^(?:all|everything|in addition|same|you|they|candidates?|successful|as an?)\b/i.test(
        text,
      )
        ? null
        : meaning;
    case 'hiring':
    case 'specialties':
    case 'levels':
      return /:?$/.test(text) && (bold || words <= 4) ? meaning : null;
    case 'left-out':
      return bold && meaning.hard ? meaning : null;
    case 'grade':
      return null;
    case 'name':
      return bold && underSpecialties && !aboveList && words <= 6 && !/[.:]$/.test(text)
        ? meaning
        : null;
  }
};
