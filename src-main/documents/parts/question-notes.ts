import type { ProbePart } from '../../core/competency/competency.ts';
import type { Probe, Question } from '../../core/kit/kit.ts';
import { blank, cell, paragraph, row, ruled, table } from '../blocks.ts';
import { heardField, recordField } from '../form-fields.ts';
import type { Table } from '../document-model.ts';
import { contentWidth } from '../page-geometry.ts';
import { probePartNames } from '../kit-labels.ts';
import { tableLooks } from '../table-looks.ts';
import { ruledPitch } from '../ruled-pitch.ts';
import { textStyles } from '../text-styles.ts';

const probesWidth = 206;

/** The parts of a story as they stand beside each other: what the notes are sorted by. */
const noteGroups: { label: string; parts: ProbePart[] }[] = [
  { label: 'Situation and task', parts: ['situation', 'task'] },
  { label: 'Action', parts: ['action'] },
  { label: 'Result', parts: ['result', 'learning'] },
  { label: 'Knowledge', parts: ['knowledge'] },
];

/** Whether an answer is a story: of what somebody did, or would do. */
export const tellsStory = (question: Question): boolean =>
  question.type === 'behavioral' || question.type === 'situational';

/** Lines of table text that a follow-up will take at the width of its column, near enough. */
const linesFor = (probe: Probe): number =>
  Math.max(1, Math.ceil((probePartNames[probe.part].length + 2 + probe.text.length) / 43));

const probeLine = (probe: Probe) =>
  paragraph('probe', [
    { text: `${probePartNames[probe.part]}: `, bold: true, colour: 'ink' },
    probe.text,
  ]);

/** Fewest lines to write on beside a group of follow-ups. */
const leastLines = (probes: Probe[], groups: number): number => {
  const height = probes.reduce(
    (sum, probe) => sum + linesFor(probe) * textStyles.probe.line + textStyles.probe.after,
    0,
  );
  return Math.max(groups < 3 ? 4 : 2, Math.floor((height + 4) / ruledPitch));
};

/** A question of knowledge is followed up in its subject first, as in the kit. */
const inOrder = (question: Question): typeof noteGroups =>
  question.type === 'knowledge'
    ? noteGroups.toSorted((a, b) => Number(isSubject(b)) - Number(isSubject(a)))
    : noteGroups;
const isSubject = ({ parts }: { parts: ProbePart[] }): boolean => parts.includes('knowledge');

const groupsOf = (question: Question): { label: string; probes: Probe[]; lines: number }[] => {
  const groups = inOrder(question)
    .map(({ label, parts }) => ({
      label,
      probes: question.probes.filter(({ part }) => parts.includes(part)),
    }))
    .filter(
      ({ label, probes }) => probes.length > 0 || (tellsStory(question) && label !== 'Knowledge'),
    );
  const shown = groups.length === 0 ? [{ label: 'Notes', probes: [] }] : groups;
  return shown.map((group) => ({ ...group, lines: leastLines(group.probes, shown.length) }));
};

/** What the notes on an answer are sorted by: "Situation and task", "Action", "Result". */
export const partsOfNotes = (question: Question): string[] =>
  groupsOf(question).map(({ label }) => label);

/** `spare` lines more, dealt out in turn: first to the action, of which there is most to tell. */
const dealOut = (spare: number, groups: number): number[] => {
  const order = [1, 0, 2, 3].filter((index) => index < groups);
  const more = Array.from({ length: groups }, () => 0);
  for (let given = 0; given < spare; given += 1) {
    const index = order[given % order.length] ?? 0;
    more[index] = (more[index] ?? 0) + 1;
  }
  return more;
};

/**
 * Follow-ups at the left, lines to write on at the right, sorted by the parts of the story.
 * @param name of the question, "S1 Q1"
 */
export const questionNotes = (question: Question, name: string, spare: number): Table => {
  const groups = groupsOf(question);
  const more = dealOut(spare, groups.length);
  return table(
    'notes',
    // The last cell's padding lies in the margin, so that the lines end where the text does.
    [probesWidth, contentWidth - probesWidth + tableLooks.notes.padding.right],
    groups.map(({ label, probes, lines }, index) =>
      row([
        cell(probes.length > 0 ? probes.map(probeLine) : [paragraph('cellHead', label)]),
        cell([ruled(lines + (more[index] ?? 0), heardField(name, index, label))]),
      ]),
    ),
    { after: 5 },
  );
};

/** Room for what is asked for, in points: most fields take one line. */
const fieldWidth = 250;

/**
 * What a fact's answer is written down as, for the scorecard.
 * @param label of the question, "S1 Q1"
 */
export const recordLines = (record: string[], label: string): Table =>
  table(
    'form',
    [fieldWidth, contentWidth - fieldWidth],
    (record.length > 0 ? record : ['Answer']).map((words, index) =>
      row(
        [
          cell(words, { vertical: 'bottom' }),
          cell(blank(recordField(label, index, words)), { underlined: true, vertical: 'bottom' }),
        ],
        22,
      ),
    ),
    { after: 4 },
  );
