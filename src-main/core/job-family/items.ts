import type { Placement } from './draft.ts';
import { meaningOf, type ListKind } from './headings/heading-meaning.ts';
import { cleanTitle } from './headings/titles.ts';
import { introOf, type Intro } from './intros.ts';
import {
  isLabel,
  isPlaceholder,
  lostBullet,
  pointsToLevel,
  pointsToPage,
  strangeList,
} from './item-forms.ts';
import type { ListBlock, ListEntry, ParagraphBlock } from './markdown/page.ts';
import type { PlainLine } from './markdown/plain-text.ts';
import { isNiceToHave } from './nice-to-have.ts';
import { labelDepth } from './outline.ts';

/** An item before it has an id and knows the levels it holds for. */
export interface ItemDraft {
  text: string;
  line: number;
  kind: ListKind;
  group: string | null;
  niceToHave: boolean;
}

/** What a section's lists hold, and what of them is not an item. */
export interface SectionItems {
  items: ItemDraft[];
  /** Entries and sentences that only build on another level. */
  builds: PlainLine[];
  /** Entries that name the group of those nested in them. */
  labels: PlainLine[];
  /** Entries that are no items, and why in plain words; null where nothing says what they are. */
  left: LeftEntry[];
  /** Lines that follow a bullet without one of their own. */
  lostBullets: number[];
  /** First lines of paragraphs whose lines were taken for items. */
  linesAsItems: number[];
}

export interface LeftEntry extends PlainLine {
  what: string | null;
}

/** All entries of a list, nested ones too, as left out for one reason. */
export const leaveEntries = (entries: readonly ListEntry[], what: string | null): LeftEntry[] =>
  entries.flatMap(({ text, line, children }) => [
    ...(text === '' ? [] : [{ text, line, what }]),
    ...leaveEntries(children, what),
  ]);

export const noItems = (): SectionItems => ({
  items: [],
  builds: [],
  labels: [],
  left: [],
  lostBullets: [],
  linesAsItems: [],
});

interface Context {
  kind: ListKind;
  nice: boolean;
  group: string | null;
  out: SectionItems;
}

/** Reads the items of one placed section, nested ones too, in page order. */
export const itemsOf = (placement: Placement): SectionItems => {
  const out = noItems();
  const context: Context = {
    kind: placement.kind,
    nice: placement.nice,
    group: placement.group,
    out,
  };
  const { blocks } = placement.section;
  // A label announces less firmly than a heading: a sentence further down may announce something else.
  const announced = placement.announced && placement.section.depth < labelDepth;
  const listless = blocks.every(({ type }) => type !== 'list');
  let spoken: Intro | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'paragraph') {
      if (block.bold) context.group = cleanTitle(block.text);
      else if (listless && placement.announced) readLines(block, context);
      else spoken = introOf(block, null, announced);
    }
    if (block.type !== 'list') continue;
    const above = blocks[index - 1];
    const intro = above?.type === 'paragraph' ? introOf(above, block, announced) : null;
    if (placement.introduced && intro?.kind === undefined && spoken?.kind === undefined) {
      const what = placement.unlessIntroduced ?? null;
      out.left.push(...leaveEntries(block.entries, what));
    } else
      readList(block, placement.introduced ? { ...spoken, ...intro } : intro, placement, context);
  }
  return out;
};

const readList = (
  list: ListBlock,
  intro: Intro | null,
  placement: Placement,
  context: Context,
): void => {
  const what = intro?.what ?? (placement.announced ? null : strangeList(list.entries));
  if (what !== null) {
    context.out.left.push(...leaveEntries(list.entries, what));
    return;
  }
  const inner: Context = {
    ...context,
    kind: intro?.kind ?? context.kind,
    nice: context.nice || intro?.nice === true,
    group: intro?.label ?? context.group,
  };
  for (const entry of list.entries) readEntry(entry, inner);
};

const readEntry = (entry: ListEntry, context: Context): void => {
  const { out } = context;
  const { text, line } = entry;
  if (pointsToPage(entry)) {
    out.left.push(...leaveEntries([entry], 'a pointer to another page'));
    return;
  }
  if (isPlaceholder(text)) out.left.push({ text, line, what: 'a placeholder' });
  else if (pointsToLevel(text)) out.builds.push({ text, line });
  else if (isLabel(entry)) {
    readLabelled(entry, context);
    return;
  } else if (text !== '') {
    const niceToHave = context.nice || isNiceToHave(text);
    out.items.push({ text, line, kind: context.kind, group: context.group, niceToHave });
    out.lostBullets.push(...lostBullet(entry));
  }
  for (const child of entry.children) readEntry(child, context);
};

/** The entries below a label: it names their group, and may say what they are ("Nice to have"). */
const readLabelled = (label: ListEntry, context: Context): void => {
  const meaning = meaningOf(label.text);
  context.out.labels.push({ text: label.text, line: label.line });
  const inner: Context = { ...context, group: cleanTitle(label.text) };
  if (meaning.type === 'list' && meaning.nice) inner.nice = true;
  else if (
    meaning.type === 'list' &&
    /^\W*(?:requirements|responsibilities|qualifications)\b/i.test(label.text)
  )
    inner.kind = meaning.kind;
  for (const child of label.children) readEntry(child, inner);
};

/** A list that lost all its bullets: three or more lines, each a statement of its own. */
const readLines = (paragraph: ParagraphBlock, context: Context): void => {
  const { lines } = paragraph;
  const statements = lines.filter(
    ({ text }) => /^[\p{Lu}\d"“]/u.test(text) && text.split(' ').length >= 3,
  );
  if (lines.length < 3 || statements.length < lines.length * 0.8) {
    if (pointsToLevel(paragraph.text))
      context.out.builds.push({ text: paragraph.text, line: paragraph.line });
    return;
  }
  context.out.linesAsItems.push(paragraph.line);
  for (const { text, line } of lines) {
    readEntry(
      {
        text,
        line,
        lines: [{ text, line }],
        bold: false,
        endsBold: false,
        linked: 0,
        link: null,
        children: [],
      },
      context,
    );
  }
};
