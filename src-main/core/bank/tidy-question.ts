import { bands } from '../competency/band.ts';
import {
  bankAnchorKeys,
  type BankAnchorKey,
  type BankCompetency,
  type BankQuestion,
} from './bank.ts';
import { tidyLine, tidyParagraph } from './tidy-text.ts';

/** Words that stand alone in a list: tidy, without the signs that part a list, each once. */
export const tidyList = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => tidyLine(text.replace(/[,;|]/gu, ' '))).filter(Boolean)),
];

const tidyAnchors = (anchors: BankQuestion['anchors']): BankQuestion['anchors'] =>
  Object.fromEntries(
    bankAnchorKeys
      .map((key): [BankAnchorKey, string] => [key, tidyLine(anchors[key] ?? '')])
      .filter(([, text]) => text !== ''),
  );

/** A question as the bank keeps it, out of what a person typed; its text may be empty still. */
export const tidyQuestion = (question: BankQuestion): BankQuestion => ({
  ...question,
  text: tidyParagraph(question.text),
  bands: bands.filter((band) => question.bands.includes(band)),
  probes: question.probes
    .map(({ part, text }) => ({ part, text: tidyLine(text) }))
    .filter(({ text }) => text !== ''),
  anchors: tidyAnchors(question.anchors),
  backup: tidyParagraph(question.backup),
  tags: tidyList(question.tags),
  note: tidyParagraph(question.note),
  author: tidyLine(question.author),
});

export const tidyCompetency = (competency: BankCompetency): BankCompetency => ({
  ...competency,
  name: tidyLine(competency.name),
  definition: tidyParagraph(competency.definition),
  finds: tidyList(competency.finds),
  judges: [...new Set(competency.judges)],
});
