import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../fixed-runs.fixture.ts';
import { bundledKit } from './bundled.fixture.ts';
import { applyCommand } from './apply-command.ts';
import { compareKits } from './compare-kits.ts';
import type { KitCommand } from './kit-command.ts';
import type { Kit } from './kit.ts';

const kit = bundledKit('Senior Product Marketing Manager', 'Security Specialist');

const changed = (from: Kit, command: KitCommand): Kit => {
  const applied = applyCommand(from, command);
  if (!applied.ok) throw new Error(applied.error);
  return applied.value.kit;
};
const stageAt = (at: number) => {
  const stage = kit.stages[at];
  if (!stage) throw new Error(`the sample has no stage ${at}`);
  return stage;
};
const talks = kit.stages.filter(({ questions }) => questions.length > 1);
const [talk, otherTalk] = talks;
if (!talk || !otherTalk) throw new Error('the sample has too few questions');
const spare = kit.stages.find((stage) => stage !== talk && stage !== otherTalk);
if (!spare) throw new Error('the sample has too few stages');
const [first, second] = talk.questions;
if (!first || !second) throw new Error('the sample has too few questions');

describe('comparing the kit of a window with the one in its file', () => {
  it('finds nothing between a kit and itself, or a later version of the same', () => {
    const none = { same: true, differences: [], stages: [] };
    expect(compareKits(kit, kit)).toEqual(none);
    expect(compareKits(kit, { ...kit, version: kit.version + 3 })).toEqual(none);
  });

  it('tells both wordings of a text, under the stage and the question', () => {
    const file = changed(kit, {
      do: 'edit-question',
      question: first.id,
      change: { text: 'Which promise did you break last?' },
    });
    expect(compareKits(kit, file)).toEqual({
      same: false,
      differences: [],
      stages: [
        {
          id: talk.id,
          in: 'both',
          title: talk.title,
          differences: [],
          questions: [
            {
              id: first.id,
              in: 'both',
              label: `S${kit.stages.indexOf(talk) + 1} Q1`,
              text: first.text,
              differences: [
                { field: 'words', mine: first.text, file: 'Which promise did you break last?' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('tells which questions one of the two alone has', () => {
    const mine = changed(kit, { do: 'remove-question', question: first.id });
    expect(compareKits(mine, kit).stages).toMatchObject([
      { id: talk.id, questions: [{ id: first.id, in: 'file', text: first.text }] },
    ]);
    expect(compareKits(kit, mine).stages).toMatchObject([
      { id: talk.id, questions: [{ id: first.id, in: 'mine' }] },
    ]);
  });

  it('tells where a question stands that was taken to another stage, once', () => {
    const file = changed(kit, {
      do: 'move-question',
      question: first.id,
      stage: otherTalk.id,
      index: 0,
    });
    const { stages } = compareKits(kit, file);
    const told = stages.flatMap(({ questions }) => questions);
    expect(told.map(({ id }) => id)).toEqual([first.id]);
    expect(told[0]?.differences.find(({ field }) => field === 'place')).toEqual({
      field: 'place',
      mine: `S${kit.stages.indexOf(talk) + 1} Q1, ${talk.title}`,
      file: `S${kit.stages.indexOf(otherTalk) + 1} Q1, ${otherTalk.title}`,
    });
  });

  it('tells another order of questions by their labels, and none where one was only added', () => {
    const file = changed(kit, {
      do: 'move-question',
      question: first.id,
      stage: talk.id,
      index: 1,
    });
    const n = kit.stages.indexOf(talk) + 1;
    const [difference] = compareKits(kit, file).stages[0]?.differences ?? [];
    expect(difference?.field).toBe('question-order');
    expect(difference?.mine.startsWith(`S${n} Q1, S${n} Q2`)).toBe(true);
    expect(difference?.file.startsWith(`S${n} Q2, S${n} Q1`)).toBe(true);
    const shorter = changed(kit, { do: 'remove-question', question: first.id });
    expect(compareKits(kit, shorter).stages[0]?.differences).toEqual([]);
  });

  it('tells of stages: their texts, their order, and those that are missing', () => {
    const shorter = changed(kit, {
      do: 'edit-stage',
      stage: talk.id,
      change: { minutes: talk.minutes + 15, title: 'A longer talk' },
    });
    const [told] = compareKits(kit, shorter).stages;
    expect(told?.title).toBe(talk.title);
    expect(told?.differences.slice(0, 2)).toEqual([
      { field: 'title', mine: talk.title, file: 'A longer talk' },
      { field: 'minutes', mine: String(talk.minutes), file: String(talk.minutes + 15) },
    ]);
    const moved = changed(kit, { do: 'move-stage', stage: stageAt(0).id, index: 1 });
    // What is said at the end names the next stage, so that one of them may follow.
    expect(compareKits(kit, moved).differences).toMatchObject([{ field: 'stage-order' }]);
    const without = changed(kit, { do: 'remove-stage', stage: talk.id });
    const [gone] = compareKits(kit, without).stages;
    expect(gone).toMatchObject({ id: talk.id, in: 'mine' });
    expect(gone?.questions.map(({ in: side }) => side)).toEqual(talk.questions.map(() => 'mine'));
  });

  it('tells of notes to the interviewer', () => {
    const note = 'Ask this one last.';
    const file = changed(kit, { do: 'edit-question', question: first.id, change: { note } });
    expect(compareKits(kit, file).stages[0]?.questions[0]?.differences).toEqual([
      { field: 'note', mine: '', file: note },
    ]);
  });

  it('tells when the file holds a kit for another role', () => {
    const baker = { ...kit, role: { ...kit.role, title: 'Baker' } };
    expect(compareKits(kit, baker).differences).toEqual([
      { field: 'role', mine: kit.role.title, file: 'Baker' },
    ]);
  });

  it('finds the same things whichever of the two it starts from', () => {
    const edits: KitCommand[] = [
      { do: 'edit-question', question: second.id, change: { minutes: second.minutes + 1 } },
      { do: 'remove-question', question: first.id },
      { do: 'edit-stage', stage: otherTalk.id, change: { purpose: 'Something else' } },
      { do: 'remove-stage', stage: spare.id },
    ];
    fc.assert(
      fc.property(fc.subarray(edits), fc.subarray(edits), (ours, theirs) => {
        const mine = ours.reduce(changed, kit);
        const file = theirs.reduce(changed, kit);
        const there = compareKits(mine, file);
        const back = compareKits(file, mine);
        const named = ({ stages }: typeof there) =>
          stages.flatMap(({ id, questions }) => [id, ...questions.map((one) => one.id)]).sort();
        expect(named(back)).toEqual(named(there));
        expect(there.same).toBe(edits.every((one) => ours.includes(one) === theirs.includes(one)));
      }),
      { numRuns: 40 },
    );
  });
});
