import { uniqueId, type IdPool } from '../ids.ts';
import type { PageStage } from '../job-family.ts';
import type { Section } from '../outline.ts';
import { interviewersOf } from './stage-interviewers.ts';
import { kindOf, sentenceEnd } from './stage-kind.ts';
import { stageLinesOf, type StageLine, type StageLines } from './stage-lines.ts';
import { minutesOf } from './stage-minutes.ts';
import { stageTitle } from './stage-title.ts';

/** What stands in the sections of the hiring process, in page order. */
export const stageLinesIn = (sections: readonly Section[]): StageLines => {
  const read = sections.map(stageLinesOf);
  return {
    stages: read.flatMap(({ stages }) => stages).sort((a, b) => a.line - b.line),
    left: read.flatMap(({ left }) => left),
  };
};

/** The stages of every hiring process on the page. */
export const toStages = (lines: readonly StageLine[], pool: IdPool): PageStage[] => {
  const stages: PageStage[] = [];
  for (const line of lines) {
    // An offer ends a process, so what follows it opens the next one.
    const before = stages.at(-1);
    stages.push(toStage(line, before === undefined || before.kind === 'offer', pool));
  }
  return stages;
};

const toStage = ({ text, line }: StageLine, opensProcess: boolean, pool: IdPool): PageStage => {
  const kind = kindOf(text, opensProcess);
  const interviewers = kind === 'offer' || kind === 'reference' ? [] : interviewersOf(text);
  const title = stageTitle(text, kind, interviewers);
  return {
    id: uniqueId(title, pool),
    title,
    line,
    text,
    kind,
    interviewers,
    minutes: minutesOf(text),
    optional: isOptional(text),
  };
};

/**
 * May, might, optional or "some candidates" in what the line says of the stage itself: its first sentence, what
 * stands in brackets ("may be a panel") aside.
 */
const isOptional = (text: string): boolean => {
  const [sentence = text] = text.split(sentenceEnd);
  return (
    /\b(?:may|might|optional(?:ly)?|some candidates)\b/i.test(
      sentence.replace(/\([^()]*\)/g, ' '),
    ) ||
    /\(\s*optional(?:ly)?\b/i.test(text) ||
    /\b(?:this|the) (?:step|stage|round|interview|call|exercise|assessment) is optional\b/i.test(
      text,
    )
  );
};
