import type { ListEntry, ParagraphBlock } from '../markdown/page.ts';
import type { PlainLine } from '../markdown/plain-text.ts';
import type { Section } from '../outline.ts';
import { interviewersOf } from './stage-interviewers.ts';
import { counter } from './stage-kind.ts';

/** A line of the hiring process that asks something of the candidate. */
export interface StageLine {
  text: string;
  line: number;
}

/** What a section of the hiring process holds. */
export interface StageLines {
  stages: StageLine[];
  left: LeftStageLine[];
}

/** A list entry of the hiring process that is no stage. */
export interface LeftStageLine extends StageLine {
  /** A sentence that says why. */
  why: string;
}

const asksNothing = 'It asks nothing of the candidate, so it is no stage.';
const describesStage = 'It only describes the stage that it belongs to.';

const step =
  /\b(?:screen(?:ing|s|ed)?|int[a-z]{0,3}v[a-z]{0,2}w(?:s|ed|ing)?|call|assessment|assignment|exercise|questionnaire|case stud(?:y|ies)|presentation|present|take[- ]home|homework|coding test|test|challenge|demo|mock|audition|work sample|writing sample|trial|panel|meet(?:s|ing)?|conversation|chat|speak with|talk (?:to|with)|references?|background check|offer|invited to schedule|pair(?:ing)? (?:session|programming)|portfolio|q&a|session|critique|whiteboard(?:ing)?|bar[- ]raiser|debrief|create an?|(?:half|full|whole)[- ]day\b[^.;]{0,80}\bwith)\b/i;
const asks =
  /\b(?:invit(?:ed|e)|will (?:be asked|be required|be given|be sent|be made|have|receive|complete|take|do|deliver|present|meet|interview|speak|talk|chat|discuss|walk|then|move|join|record|schedule|conduct|be a|be an|be contacted|contact|check)|may (?:be|choose|have|conduct)|might (?:be|have)|asked to|required to|ask you (?:for|to)|make you an offer|schedule|made an offer|(?:check|contact|call|take up) (?:\S+ ){0,3}references|background checks? (?:is|are|will)|extend an offer|receive an offer|can choose to conduct)\b/i;
/** "30 minute interview with …", "Screening call with …", "Reference check". */
const names =
  /^(?:\W*(?:an?|one|two|three|first|second|third|fourth|fifth|final|last|initial|optional|technical|virtual|online|onsite|on-site|remote|video|phone|peer|panel|team|hiring|manager|executive|recruiter|recruiting|hr|behaviou?ral|cultur(?:e|al)|values|screening|introductory|intro|coding|case|reference|background|job|work|written|short|live|round|\d+(?:min|m|hrs?|h)?|min(?:ute)?s?|hours?|hrs?|h|to|or)\b)*\W*(?:screen(?:ing)?|int[a-z]{0,3}v[a-z]{0,2}ws?|calls?|assessment|assignment|exercise|questionnaire|stud(?:y|ies)|presentation|take-?home|homework|test|challenge|demo|audition|trial|meeting|conversation|chat|references?|checks?|offer|screening|references|reference)\b/i;
const general =
  /^(?:candidates?|applicants?)(?: for (?:this|these|the|our|any|all|\S+)\b.{0,80})? (?:can|should|may|will)(?: generally| typically)? expect\b|\bplease keep in mind\b|^(?:to learn more|additional(?:ly)?,? (?:details|information)|more (?:details|information)|(?:see|read|find|learn) (?:more|additional)|for more|note\b|please note|as always|all interviews|the (?:hiring|interview) process|our (?:hiring|interview) process|this process|we (?:aim|strive|try|recommend|believe)|avoid|remember|as a result)\b|\bhiring process (?:is|can|may) |\bcan be declined\b|^we (?:will |only )*(?:schedule|proceed|continue|move)\b.*\bif\b|^apply (?:on|at|via|through|online)\b/i;

/** The stages in one section of the hiring process, whichever way it is written: list, paragraphs, or heading. */
export const stageLinesOf = (section: Section): StageLines => {
  const found: StageLines = { stages: [], left: [] };
  const lists = section.blocks.flatMap((block) => (block.type === 'list' ? block.entries : []));
  const inLists = lists.some((entry) => isStageEntry(entry) || entry.children.some(isStageEntry));
  const heading = headingStage(section, inLists);
  if (heading !== null) {
    found.stages.push(heading);
    found.left.push(...lists.flatMap((entry) => leave(entry, describesStage)));
    return found;
  }
  for (const block of section.blocks) {
    if (block.type === 'list') for (const entry of block.entries) readEntry(entry, found);
    else if (block.type === 'paragraph') found.stages.push(...paragraphStages(block));
  }
  return found;
};

const isStageEntry = ({ text }: ListEntry): boolean => isStage(text, false);

/** "Interviews with:" over "CEO (50 minutes)", "CFO (30 minutes)": each person is an interview. */
const namesPeople = ({ text, children }: ListEntry): boolean =>
  /[:：]$/.test(text) &&
  children.length > 1 &&
  children.filter((child) => interviewersOf(child.text).length > 0).length > children.length / 2;

/** An entry with all that is nested in it, as left out for one reason. */
const leave = ({ text, line, children }: ListEntry, why: string): LeftStageLine[] => [
  { text, line, why },
  ...children.flatMap((child) => leave(child, why)),
];

const readEntry = (entry: ListEntry, found: StageLines): void => {
  const { text, children } = entry;
  // "Candidates will be invited to the following:" only opens the stages nested in it.
  const opens =
    children.some(isStageEntry) && (/[:：]$/.test(text) || !isStage(text, false) || text === '');
  if (namesPeople(entry)) {
    found.stages.push(...children.map((child) => ({ text: child.text, line: child.line })));
    return;
  }
  if (opens) {
    for (const child of children) readEntry(child, found);
    return;
  }
  const pieces = piecesOf(entry.lines);
  const stages = pieces.filter((piece, index) => isStage(piece.text, index > 0));
  found.stages.push(...stages);
  if (stages.length === 0) found.left.push(...leave(entry, asksNothing));
  else found.left.push(...children.flatMap((child) => leave(child, describesStage)));
};

/** Sentences that lost their bullets and run on in the entry above are stages of their own. */
const piecesOf = (lines: readonly PlainLine[]): StageLine[] => {
  const pieces: StageLine[] = [];
  for (const { text, line } of lines) {
    const last = pieces.at(-1);
    const own =
      /^(?:next|then|finally|after|candidates?|successful|selected|qualified|additional|applicants?|once|if)\b/i.test(
        text,
      );
    if (last === undefined || counter.test(text) || (own && /^\p{Lu}/u.test(text)))
      pieces.push({ text, line });
    else last.text = `${last.text} ${text}`;
  }
  return pieces;
};

const isStage = (whole: string, sentence: boolean): boolean => {
  const text = whole.replace(counter, '');
  if (text === '' || text.length > 3000 || general.test(text)) return false;
  const head = text.slice(0, 400);
  if (!step.test(head))
    return !sentence && (/\binvited to\b.*\bwith\b/i.test(head) || takesTime.test(head));
  return (
    asks.test(head) ||
    (!sentence && !/^(?:if|we|our|you can|please)\b/i.test(head)) ||
    names.test(head)
  );
};

/** "Systems round – 45 min with a Staff Engineer": whatever it is called, it has its minutes and its people. */
const takesTime =
  /^[^.]{3,80}\b\d{2,3}[\s-]?(?:min(?:ute)?s?|m)\b.{0,20}\bwith\b|^[^.]{3,60}\bwith\b[^.]{3,60}\b\d{2,3}[\s-]?(?:min(?:ute)?s?|m)\b/i;

/** In prose only a sentence that asks something of the candidate is a stage, or one that says which it is: "Step 2: …". */
const paragraphStages = (paragraph: ParagraphBlock): StageLine[] => {
  if (/[:：]$/.test(paragraph.text)) return [];
  return piecesOf(paragraph.lines)
    .map(withoutGeneral)
    .filter(
      ({ text }) =>
        !/[:：]$/.test(text) &&
        (counter.test(text)
          ? isStage(text, false)
          : isStage(text, true) && (asks.test(text) || names.test(text))),
    );
};

/** "To learn more about us, see … Candidates will be invited to a call." speaks of the stage at its end. */
const withoutGeneral = ({ text, line }: StageLine): StageLine => {
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const first = sentences.findIndex((sentence) => !general.test(sentence));
  return first > 0 ? { line, text: sentences.slice(first).join(' ') } : { line, text };
};

/** "#### Screening call with recruiter": the heading is the stage, and its text says how long and with whom. */
const headingStage = (section: Section, inLists: boolean): StageLine | null => {
  const named = section.meaning.type === 'name' || /^interview$/i.test(section.text);
  if (!named || inLists || section.text === '') return null;
  const title = section.text.replace(counter, '');
  if (!step.test(title) || title.split(' ').length > 12) return null;
  if (
    /\b(?:candidates?|for (?:managers|individual)|process|questions?|tips|rounds?|panelists?)\b/i.test(
      title,
    )
  )
    return null;
  const prose = section.blocks
    .flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
    .join(' ');
  return { text: prose === '' ? title : `${title}: ${prose}`, line: section.line };
};
