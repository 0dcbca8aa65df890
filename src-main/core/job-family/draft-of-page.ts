import type { List, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Correction, MeantAs } from './correction.ts';
import { askInOrder } from './corrections/said-lines.ts';
import { draftOfFamily } from './draft-of-family.ts';
import { findFrontMatter } from './markdown/front-matter.ts';
import { plainText, tidy } from './markdown/plain-text.ts';
import type { PageDraft } from './page-draft.ts';
import { readStageSentence } from './stages/stage-sentence.ts';
import { writePage } from './write-page.ts';
import {
  extending,
  gradeIn,
  headings,
  introductions,
  listNames,
  type Demands,
} from './written-form.ts';

/**
 * The draft from which `writePage` wrote a page, to the letter: what the reader of pages makes nothing of ("TBD"), too.
 * A page that was written elsewhere gives what the reader understood of it.
 * @param corrections what a person has said of the page's lines since; the draft says it then as well
 */
export const draftOfPage = (
  markdown: string,
  corrections: readonly Correction[] = [],
): PageDraft => {
  const { draft } = readWritten(markdown, []);
  if (writePage(draft) !== markdown) return draftOfFamily(markdown, corrections);
  const corrected = readWritten(markdown, corrections);
  if (corrected.whole) return corrected.draft;
  const understood = draftOfFamily(markdown, corrections);
  const sameStages = understood.stages.length === draft.stages.length;
  return {
    ...understood,
    summary: draft.summary,
    stages: sameStages ? draft.stages : understood.stages,
  };
};

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

interface Reader {
  draft: PageDraft;
  /** What a person said of a line; it must be asked of all lines in their order. */
  said: (line: { text: string }) => MeantAs | undefined;
  /** Nothing was said but of which list an entry is. */
  whole: boolean;
}

const readWritten = (markdown: string, corrections: readonly Correction[]): Reader => {
  const lines = markdown.split('\n');
  const frontMatter = findFrontMatter(lines);
  const tree: Root = parser.parse(lines.slice(frontMatter.lines).join('\n'));
  const draft: PageDraft = {
    title: tidy(frontMatter.title ?? ''),
    summary: '',
    ...noDemands(),
    levels: [],
    specialties: [],
    stages: [],
  };
  const reader: Reader = { draft, said: askInOrder(corrections), whole: true };
  const summary: string[] = [];
  /** The headings of depth 2 and 4 under which the reader stands. */
  let part = '';
  let inner = '';
  let owner: Demands = draft;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const text = plainText(node.children);
      passLines(text, reader);
      if (node.depth === 2) [part, inner, owner] = [text, text, draft];
      else if (node.depth === 3) {
        const title = node.children[0]?.type === 'emphasis' ? '' : text;
        owner = part === headings.levels ? addLevel(draft, title) : addSpecialty(draft, title);
        inner = '';
      } else inner = text;
    } else if (node.type === 'paragraph') {
      const text = plainText(node.children);
      passLines(text, reader);
      if (node.children[0]?.type === 'strong') [part, inner] = [text, text];
      else if (part === '') summary.push(text);
      else if (owner === draft) inner = text;
      else readLevelSentence(text, draft);
    } else if (node.type === 'list') {
      if (part === headings.stages) readStages(node, reader);
      else readEntries(node, inner, owner, reader);
    }
  }
  draft.summary = summary.join('\n\n');
  return reader;
};

const noDemands = (): Demands => ({ responsibilities: [], must: [], nice: [] });

/** What is said of a heading or of prose changes more than one entry. */
const passLines = (text: string, reader: Reader): void => {
  for (const line of text.split('\n'))
    if (reader.said({ text: tidy(line) }) !== undefined) reader.whole = false;
};

const addLevel = (draft: PageDraft, title: string): Demands => {
  const level = { title, grade: '', buildsOnPrevious: false, ...noDemands() };
  draft.levels.push(level);
  return level;
};

const addSpecialty = (draft: PageDraft, title: string): Demands => {
  const specialty = { title, ...noDemands() };
  draft.specialties.push(specialty);
  return specialty;
};

const readLevelSentence = (text: string, draft: PageDraft): void => {
  const level = draft.levels.at(-1);
  if (level === undefined) return;
  if (text === extending.responsibilities) level.buildsOnPrevious = true;
  else level.grade = gradeIn(text) ?? level.grade;
};

const readEntries = (list: List, above: string, owner: Demands, reader: Reader): void => {
  const own = listNames.find((name) => [headings[name], introductions[name]].includes(above));
  for (const text of entriesOf(list)) {
    const as = reader.said({ text });
    const name = as === 'responsibility' ? 'responsibilities' : as;
    if (name === undefined) {
      if (own !== undefined) owner[own].push(text);
    } else if (name === 'responsibilities' || name === 'must' || name === 'nice')
      owner[name].push(text);
    else if (name !== 'nothing') reader.whole = false;
  }
};

const entriesOf = (list: List): string[] =>
  list.children.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'paragraph' ? [plainText(child.children)] : [])),
  );

const readStages = (list: List, reader: Reader): void => {
  for (const { children } of list.children) {
    const [line, below] = children;
    if (line?.type !== 'paragraph') continue;
    const head = readStageSentence(line.children);
    const as = reader.said({ text: plainText(line.children) });
    const about = below?.type === 'list' ? entriesOf(below) : [];
    for (const text of about) passLines(text, reader);
    if (as !== undefined && as !== 'nothing' && as !== 'stage') reader.whole = false;
    if (head !== null && as !== 'nothing')
      reader.draft.stages.push({ ...head, about: about.join('\n') });
  }
};
