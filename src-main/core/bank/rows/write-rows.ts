import type { Bank, BankCompetency, BankQuestion } from '../bank.ts';
import { bands } from '../../competency/band.ts';
import { competencyNames, type NamedCompetency } from '../competency-names.ts';
import { headings, writtenFields, type WrittenField } from './columns.ts';

type Cells = Partial<Record<WrittenField, string>>;

const rungs = [...bands, 'beyond'] as const;

const ladderOf = ({ anchors }: BankQuestion): string =>
  rungs
    .flatMap((rung) => {
      const text = anchors[rung];
      return text === undefined ? [] : [`${rung}: ${text}`];
    })
    .join('\n');

const typeWords: Record<BankQuestion['type'], string> = {
  behavioral: 'behavioral',
  situational: 'situational',
  knowledge: 'knowledge',
  'work-sample': 'work sample',
  motivation: 'motivation',
  logistics: 'facts',
};

const questionCells = (question: BankQuestion, labelOf: (id: string) => string): Cells => ({
  entry: 'question',
  text: question.text,
  competency: question.competency === null ? '' : labelOf(question.competency),
  type: typeWords[question.type],
  bands: question.bands.join(', '),
  probes: question.probes.map(({ part, text }) => `${part}: ${text}`).join('\n'),
  'anchor-poor': question.anchors.poor ?? '',
  'anchor-sound': question.anchors.sound ?? '',
  'anchor-strong': question.anchors.strong ?? '',
  ladder: ladderOf(question),
  backup: question.backup,
  tags: question.tags.join(', '),
  note: question.note,
  author: question.author,
  id: question.id,
});

const competencyCells = (competency: BankCompetency): Cells => ({
  entry: 'competency',
  competency: competency.name,
  definition: competency.definition,
  finds: competency.finds.join(', '),
  judges: competency.judges.join(', '),
  id: competency.id,
});

/** Columns that are there even when they are empty, so that people see where to write. */
const always = new Set<WrittenField>(['text', 'competency', 'type', 'bands', 'id']);

const table = (rows: Cells[], fields: readonly WrittenField[]): string[][] => {
  const used = fields.filter(
    (field) => always.has(field) || rows.some((row) => (row[field] ?? '') !== ''),
  );
  return [
    used.map((field) => headings[field]),
    ...rows.map((row) => used.map((field) => row[field] ?? '')),
  ];
};

/**
 * The bank as one table, headings first, which `readRows` reads back as it was. Columns of which nothing is
 * said are left out; "Entry" tells competencies from questions where there are both.
 */
export const bankTable = (bank: Bank, ours: readonly NamedCompetency[]): string[][] => {
  const { labelOf } = competencyNames(bank, ours);
  const rows = [
    ...bank.competencies.map(competencyCells),
    ...bank.questions.map((question) => questionCells(question, labelOf)),
  ];
  const mixed = bank.competencies.length > 0;
  return table(
    rows,
    writtenFields.filter((field) => mixed || field !== 'entry'),
  );
};

const ofCompetencies: readonly WrittenField[] = [
  'competency',
  'definition',
  'finds',
  'judges',
  'id',
];
const ofQuestions = writtenFields.filter(
  (field) => !['entry', 'definition', 'finds', 'judges'].includes(field),
);

/** The bank as two tables, questions and competencies apart: for a document that people read. */
export const bankTables = (
  bank: Bank,
  ours: readonly NamedCompetency[],
): { questions: string[][]; competencies: string[][] } => {
  const { labelOf } = competencyNames(bank, ours);
  return {
    questions: table(
      bank.questions.map((question) => questionCells(question, labelOf)),
      ofQuestions,
    ),
    competencies: table(bank.competencies.map(competencyCells), ['entry', ...ofCompetencies]),
  };
};
