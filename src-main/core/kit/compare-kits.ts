import type {
  ComparedField,
  KitComparison,
  KitDifference,
  QuestionComparison,
  StageComparison,
} from './kit-comparison.ts';
import type { Kit, KitStage, Question } from './kit.ts';
import { placedQuestions, type Placed } from './stage-order.ts';

type Told = Partial<Record<ComparedField, string>>;

/** One entry below the other. */
const lines = (entries: readonly string[]): string => entries.join('\n');

const differencesOf = (mine: Told, file: Told): KitDifference[] =>
  (Object.keys(mine) as ComparedField[]).flatMap((field) => {
    const [own, other] = [mine[field] ?? '', file[field] ?? ''];
    return own === other ? [] : [{ field, mine: own, file: other }];
  });

const tellStage = (stage: KitStage): Told => ({
  title: stage.title,
  kind: stage.kind,
  minutes: String(stage.minutes),
  optional: String(stage.optional),
  interviewers: lines(stage.interviewers),
  people: lines(stage.people ?? []),
  purpose: stage.purpose,
  opening: stage.opening,
  closing: stage.closing,
  checklist: lines(stage.checklist),
  note: stage.note ?? '',
});

const competencyName = (kit: Kit, id: string | null): string =>
  id === null ? '' : (kit.competencies.find((one) => one.id === id)?.name ?? id);

const tellQuestion = (kit: Kit, question: Question): Told => ({
  words: question.text,
  type: question.type,
  competency: competencyName(kit, question.competency),
  lines: lines(kit.items.filter(({ id }) => question.items.includes(id)).map(({ text }) => text)),
  minutes: String(question.minutes),
  probes: lines(question.probes.map(({ text }) => text)),
  anchors: lines(question.anchors.map(({ rating, text }) => `${rating}: ${text}`)),
  backup: question.backup ?? '',
  record: lines(question.record),
  note: question.note ?? '',
  lock: String(question.locked),
});

/** What the page's lines say, and which competency each leads to. */
const tellLinesOfPage = (kit: Kit): string[] =>
  kit.items.map(({ id, text }) => {
    const competency = kit.competencies.find(({ items }) => items.includes(id));
    return competency ? `${text} → ${competency.name}` : text;
  });

/** Only the lines that the other kit does not have in the same words. */
const beyond = (own: readonly string[], other: readonly string[]): string =>
  lines(own.filter((line) => !other.includes(line)));

const compareWholes = (mine: Kit, file: Kit): KitDifference[] => {
  const [own, other] = [tellLinesOfPage(mine), tellLinesOfPage(file)];
  const shared = (kit: Kit, against: Kit): KitStage[] =>
    kit.stages.filter(({ id }) => against.stages.some((stage) => stage.id === id));
  const [ownOrder, otherOrder] = [shared(mine, file), shared(file, mine)];
  const sameOrder = ownOrder.every(({ id }, at) => otherOrder[at]?.id === id);
  const titles = (stages: KitStage[]): string =>
    sameOrder ? '' : lines(stages.map(({ title }) => title));
  return differencesOf(
    {
      role: mine.role.title,
      form: mine.form,
      page: mine.role.source.sha256 === file.role.source.sha256 ? '' : mine.role.source.file,
      'lines-of-page': beyond(own, other),
      'stage-order': titles(ownOrder),
    },
    {
      role: file.role.title,
      form: file.form,
      // Versions of a page mostly have one name; that there are two is what differs.
      page:
        mine.role.source.sha256 === file.role.source.sha256
          ? ''
          : `${file.role.source.file} (another version)`,
      'lines-of-page': beyond(other, own),
      'stage-order': titles(otherOrder),
    },
  );
};

/** The order of the questions that both have in a stage, by the labels of mine; empty where it is the same. */
const compareOrder = (own: Placed[], other: Placed[]): KitDifference[] => {
  const labels = new Map(own.map(({ question, label }) => [question.id, label]));
  const ids = new Set(other.map(({ question }) => question.id));
  const mine = own.filter(({ question }) => ids.has(question.id)).map(({ label }) => label);
  const file = other.flatMap(({ question }) => labels.get(question.id) ?? []);
  return differencesOf(
    { 'question-order': mine.join(', ') },
    { 'question-order': file.join(', ') },
  );
};

/**
 * Tells what differs between the kit of a window and the one in its file: stages, questions and texts that one of them
 * lacks or that are not the same. What is worked out from these (times, focus, coverage, warnings) and the version are
 * left out.
 */
export const compareKits = (mine: Kit, file: Kit): KitComparison => {
  const [own, other] = [placedQuestions(mine), placedQuestions(file)];
  const ownById = new Map(own.map((placed) => [placed.question.id, placed]));
  const otherById = new Map(other.map((placed) => [placed.question.id, placed]));
  const alone = (placed: Placed, side: 'mine' | 'file'): QuestionComparison => ({
    id: placed.question.id,
    in: side,
    label: placed.label,
    text: placed.question.text,
    differences: [],
  });

  const compareQuestion = (placed: Placed): QuestionComparison[] => {
    const there = otherById.get(placed.question.id);
    if (!there) return [alone(placed, 'mine')];
    const moved = there.stage.id === placed.stage.id ? [] : [placedIn(placed, there)];
    const differences = [
      ...moved,
      ...differencesOf(tellQuestion(mine, placed.question), tellQuestion(file, there.question)),
    ];
    return differences.length === 0 ? [] : [{ ...alone(placed, 'mine'), in: 'both', differences }];
  };

  const compareStage = (id: string): StageComparison[] => {
    const stage = mine.stages.find((one) => one.id === id);
    const there = file.stages.find((one) => one.id === id);
    const here = own.filter((placed) => placed.stage.id === id);
    const others = other.filter((placed) => placed.stage.id === id);
    const questions = [
      ...here.flatMap(compareQuestion),
      ...others
        .filter(({ question }) => !ownById.has(question.id))
        .map((placed) => alone(placed, 'file')),
    ];
    const differences =
      stage && there
        ? [...differencesOf(tellStage(stage), tellStage(there)), ...compareOrder(here, others)]
        : [];
    const side = stage ? (there ? ('both' as const) : ('mine' as const)) : ('file' as const);
    if (side === 'both' && differences.length === 0 && questions.length === 0) return [];
    return [{ id, in: side, title: stage?.title ?? there?.title ?? '', differences, questions }];
  };

  const ids = new Set([...mine.stages, ...file.stages].map(({ id }) => id));
  const differences = compareWholes(mine, file);
  const stages = [...ids].flatMap(compareStage);
  return { same: differences.length === 0 && stages.length === 0, differences, stages };
};

const placedIn = (mine: Placed, file: Placed): KitDifference => ({
  field: 'place',
  mine: `${mine.label}, ${mine.stage.title}`,
  file: `${file.label}, ${file.stage.title}`,
});
