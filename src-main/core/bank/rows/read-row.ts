import {
  bankAnchorKeys,
  bankCompetencySchema,
  bankIdSchema,
  bankQuestionSchema,
  longestText,
  plainQuestion,
} from '../bank.ts';
import { probeParts } from '../../competency/competency.ts';
import { tidyLine } from '../tidy-text.ts';
import { tidyList, tidyQuestion } from '../tidy-question.ts';
import {
  bandsOfCell,
  judgesOfCell,
  ladderOfCell,
  listOfCell,
  probesOfCell,
  typeOfCell,
  typeOfText,
} from './cell-values.ts';
import type { Field } from './columns.ts';
import type { GivenCompetency, GivenQuestion, ImportPlace, ImportProblem } from './import-entry.ts';

/** The cells of a row by what they hold, with the headings of their columns; a field without a column is absent. */
export type RowCells = Map<Field, { heading: string; text: string }>;

interface Read<T> {
  entry: T | null;
  problems: ImportProblem[];
}

/** The cells of one row, read with what is wrong noted beside. */
const reader = (cells: RowCells, place: ImportPlace) => {
  const problems: ImportProblem[] = [];
  const refuse = (field: Field | null, message: string, fix: string): void => {
    const column = field === null ? null : (cells.get(field)?.heading ?? null);
    problems.push({ ...place, column, refused: true, message, fix });
  };
  const textOf = (field: Field): string | undefined => cells.get(field)?.text;
  const lineOf = (field: Field): string | undefined => {
    const text = textOf(field);
    return text === undefined ? undefined : tidyLine(text);
  };
  const idOf = (): string | null => {
    const id = lineOf('id') ?? '';
    // Numbers of a list are no ids: they change with every sorting.
    if (id === '' || /^\d+$/u.test(id)) return null;
    if (bankIdSchema.safeParse(id).success) return id;
    refuse('id', `“${id}” cannot be an id.`, 'Leave the cell empty; the bank gives an id itself.');
    return null;
  };
  return { problems, refuse, textOf, lineOf, idOf };
};
type Reader = ReturnType<typeof reader>;

const typeGiven = ({ lineOf, refuse }: Reader, text: string): GivenQuestion['rest'] => {
  const cell = lineOf('type');
  if (cell === undefined) return {};
  if (cell === '') return { type: typeOfText(text) };
  const type = typeOfCell(cell);
  if (type) return { type };
  refuse(
    'type',
    `“${cell}” is not a type of question.`,
    'Write behavioral, situational, knowledge, work sample, motivation or facts, or leave the cell empty.',
  );
  return {};
};

const bandsGiven = ({ lineOf, textOf, refuse }: Reader): GivenQuestion['rest'] => {
  if (lineOf('bands') === undefined) return {};
  const read = bandsOfCell(textOf('bands') ?? '');
  if ('unknown' in read) {
    refuse(
      'bands',
      `“${read.unknown}” is not a level.`,
      'Write entry, working, senior, lead or executive, with commas between, or leave the cell empty for all.',
    );
    return {};
  }
  return { bands: read.length === 0 ? plainQuestion.bands : read };
};

const probesGiven = (
  { textOf }: Reader,
  cells: RowCells,
  isKnowledge: boolean,
): GivenQuestion['rest'] => {
  const own = probeParts.flatMap((part) =>
    probesOfCell(textOf(`probe-${part}`) ?? '', part).map(({ text }) => ({ part, text })),
  );
  if (!cells.has('probes') && !probeParts.some((part) => cells.has(`probe-${part}`))) return {};
  const otherwise = isKnowledge ? 'knowledge' : 'action';
  return { probes: [...probesOfCell(textOf('probes') ?? '', otherwise), ...own] };
};

const anchorsGiven = (
  { textOf, lineOf, refuse }: Reader,
  cells: RowCells,
): GivenQuestion['rest'] => {
  if (!cells.has('ladder') && !bankAnchorKeys.some((key) => cells.has(`anchor-${key}`))) return {};
  const ladder = ladderOfCell(textOf('ladder') ?? '');
  if ('unknown' in ladder) {
    refuse(
      'ladder',
      `“${ladder.unknown}” does not begin with a level.`,
      'Write each level on a line of its own, with its name and a colon before it: “senior: …”.',
    );
    return {};
  }
  const points = Object.fromEntries(
    bankAnchorKeys.flatMap((key) => {
      const text = lineOf(`anchor-${key}`) ?? '';
      return text === '' ? [] : [[key, text]];
    }),
  );
  return { anchors: { ...ladder, ...points } };
};

const plainGiven = ({ textOf, lineOf }: Reader): GivenQuestion['rest'] => {
  const backup = textOf('backup');
  const note = textOf('note');
  const author = lineOf('author');
  const tags = textOf('tags');
  return {
    ...(backup !== undefined && { backup }),
    ...(note !== undefined && { note }),
    ...(author !== undefined && { author }),
    ...(tags !== undefined && { tags: tidyList(listOfCell(tags)) }),
  };
};

/** What the schema says of a field, as a sentence about the cell. */
const refuseIssues = ({ refuse }: Reader, issues: readonly { path: PropertyKey[] }[]): void => {
  const [issue] = issues;
  const name = String(issue?.path[0] ?? '');
  const field =
    name === 'anchors' ? (`anchor-${String(issue?.path[1])}` as Field) : (name as Field);
  refuse(field, `The ${name} cannot be kept: it is too long.`, 'Shorten it.');
};

/** A row about a question: the entry, or why there is none. */
export const readQuestionRow = (cells: RowCells, place: ImportPlace): Read<GivenQuestion> => {
  const read = reader(cells, place);
  const { refuse, textOf, lineOf, idOf, problems } = read;
  const text = textOf('text') ?? '';
  if (text === '')
    refuse('text', 'The row has no question.', 'Write the question, or remove the row.');
  else if (text.length > longestText)
    refuse('text', 'The question is too long to be read out.', 'Shorten it to 2,000 characters.');
  const type = typeGiven(read, text);
  const rest = {
    ...type,
    ...bandsGiven(read),
    ...probesGiven(read, cells, type.type === 'knowledge'),
    ...anchorsGiven(read, cells),
    ...plainGiven(read),
  };
  const id = idOf();
  const competency = lineOf('competency');
  if (problems.length > 0) return { entry: null, problems };
  const whole = bankQuestionSchema
    .omit({ id: true, competency: true })
    .safeParse(tidyQuestion({ ...plainQuestion, ...rest, id: 'x', text }));
  if (!whole.success) {
    refuseIssues(read, whole.error.issues);
    return { entry: null, problems };
  }
  return {
    entry: {
      kind: 'question',
      place,
      id,
      text,
      ...(competency !== undefined && { competency }),
      rest,
    },
    problems,
  };
};

/** A row about a competency: the entry, or why there is none. */
export const readCompetencyRow = (cells: RowCells, place: ImportPlace): Read<GivenCompetency> => {
  const read = reader(cells, place);
  const { refuse, textOf, lineOf, idOf, problems } = read;
  const name = lineOf('competency') ?? '';
  if (name === '')
    refuse('competency', 'The competency has no name.', 'Write its name under “Competency”.');
  const judges = judgesOfCell(textOf('judges') ?? '');
  if ('unknown' in judges)
    refuse(
      'judges',
      `“${judges.unknown}” is not a part of a company that the app knows.`,
      'Write people, marketing, sales, customer, product, design, engineering, security, data, finance, legal, operations or executive.',
    );
  const id = idOf();
  if (problems.length > 0) return { entry: null, problems };
  const finds = textOf('finds');
  const definition = textOf('definition');
  const rest = {
    ...(definition !== undefined && { definition }),
    ...(finds !== undefined && { finds: tidyList(listOfCell(finds)) }),
    ...(cells.has('judges') && !('unknown' in judges) && { judges }),
  };
  const whole = bankCompetencySchema
    .omit({ id: true })
    .safeParse({ definition: '', finds: [], judges: [], ...rest, name });
  if (!whole.success) {
    refuseIssues(read, whole.error.issues);
    return { entry: null, problems };
  }
  return { entry: { kind: 'competency', place, id, name, rest }, problems };
};
