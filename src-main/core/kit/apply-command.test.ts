import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply-command.ts';
import { bundledKit } from './bundled.fixture.ts';
import type { KitCommand } from './kit-command.ts';
import type { Kit, KitStage, Question } from './kit.ts';

const kit = bundledKit('senior-product-marketing-manager', 'security-specialist');

const stageAt = (index: number): KitStage => {
  const stage = kit.stages[index];
  if (!stage) throw new Error(`no stage ${index}`);
  return stage;
};
const questionAt = (stage: number, index: number): Question => {
  const question = stageAt(stage).questions[index];
  if (!question) throw new Error(`no question ${stage} ${index}`);
  return question;
};
const apply = (to: Kit, command: KitCommand): { kit: Kit; inverse: KitCommand } => {
  const applied = applyCommand(to, command);
  if (!applied.ok) throw new Error(applied.error);
  return applied.value;
};
const find = (from: Kit, id: string) =>
  from.stages.flatMap((stage) => stage.questions).find((one) => one.id === id);

const own: Question = {
  ...questionAt(2, 0),
  id: 'own-1',
  text: 'Which of your launches slipped, and why?',
  source: 'person',
};

const commands: [string, KitCommand][] = [
  [
    'names of people who take a stage',
    { do: 'edit-stage', stage: stageAt(1).id, change: { people: ['Ada Lovelace'] } },
  ],
  [
    'a question that a person moved',
    {
      do: 'move-question',
      question: questionAt(2, 0).id,
      stage: stageAt(4).id,
      index: 0,
      placed: true,
    },
  ],
  [
    'several changes that are one',
    {
      do: 'several',
      commands: [
        { do: 'edit-stage', stage: stageAt(2).id, change: { interviewers: ['Sales Manager'] } },
        { do: 'remove-question', question: questionAt(2, 1).id },
        { do: 'move-question', question: questionAt(2, 0).id, stage: stageAt(3).id, index: 0 },
        { do: 'remove-stage', stage: stageAt(4).id },
      ],
    },
  ],
  [
    'a reworded question',
    { do: 'edit-question', question: questionAt(2, 0).id, change: { text: 'What came first?' } },
  ],
  [
    'a locked question',
    { do: 'edit-question', question: questionAt(2, 0).id, change: { locked: true } },
  ],
  [
    'a note on a question',
    { do: 'edit-question', question: questionAt(2, 0).id, change: { note: 'Skip it if late.' } },
  ],
  [
    'a note on a stage',
    { do: 'edit-stage', stage: stageAt(2).id, change: { note: 'They have met before.' } },
  ],
  ['an added question', { do: 'add-question', stage: stageAt(2).id, index: 1, question: own }],
  [
    'a question added with its competency',
    {
      do: 'add-question',
      stage: stageAt(2).id,
      index: 0,
      question: { ...own, competency: 'bank-tides' },
      competency: {
        id: 'bank-tides',
        name: 'Tides',
        definition: 'Knows when the water comes.',
        priority: 'supporting',
        items: [],
        pitfalls: [],
        judges: [],
      },
    },
  ],
  ['a removed question', { do: 'remove-question', question: questionAt(3, 1).id }],
  ['a replaced question', { do: 'replace-question', question: questionAt(3, 1).id, by: own }],
  [
    'a question moved within its stage',
    { do: 'move-question', question: questionAt(2, 0).id, stage: stageAt(2).id, index: 3 },
  ],
  [
    'a question moved to another stage',
    { do: 'move-question', question: questionAt(2, 0).id, stage: stageAt(5).id, index: 0 },
  ],
  [
    'a longer stage',
    { do: 'edit-stage', stage: stageAt(2).id, change: { minutes: 60, interviewers: ['Ada'] } },
  ],
  [
    'an added stage',
    { do: 'add-stage', index: 1, stage: { ...stageAt(2), id: 'new', questions: [] } },
  ],
  ['a removed stage', { do: 'remove-stage', stage: stageAt(4).id }],
  ['a moved stage', { do: 'move-stage', stage: stageAt(1).id, index: 4 }],
];

describe('applyCommand', () => {
  it.each(commands)(
    'takes %s back to the very kit it came from, and forth again',
    (_name, command) => {
      const changed = apply(kit, command);
      expect(changed.kit).not.toEqual(kit);
      const back = apply(changed.kit, changed.inverse);
      // Reasons for gaps are kept once they are known, so what was never open has none to compare.
      expect(back.kit).toEqual(kit);
      expect(apply(back.kit, back.inverse).kit).toEqual(changed.kit);
    },
  );

  it('marks a question as edited when its words change, and not when it is locked', () => {
    const { id } = questionAt(2, 0);
    const worded = apply(kit, {
      do: 'edit-question',
      question: id,
      change: { backup: 'And before that?' },
    });
    expect(find(worded.kit, id)).toMatchObject({ edited: true, backup: 'And before that?' });
    const locked = apply(kit, { do: 'edit-question', question: id, change: { locked: true } });
    expect(find(locked.kit, id)).toMatchObject({ edited: false, locked: true });
    const noted = apply(kit, { do: 'edit-question', question: id, change: { note: 'Be brief.' } });
    expect(find(noted.kit, id)).toMatchObject({ edited: false, note: 'Be brief.' });
  });

  it('shows the gap that a removed question leaves, and warns', () => {
    const only = kit.items.find((item) => {
      const asking = kit.stages
        .flatMap((stage) => stage.questions)
        .filter((one) => one.items.includes(item.id));
      return item.priority === 'must' && asking.length === 1 && asking[0]?.items.length === 1;
    });
    const question = kit.stages
      .flatMap((stage) => stage.questions)
      .find((one) => only && one.items.includes(only.id));
    if (!only || !question) throw new Error('the kit has no line with a single question');
    const changed = apply(kit, { do: 'remove-question', question: question.id }).kit;
    expect(changed.coverage.uncovered.map((one) => one.item)).toContain(only.id);
    expect(changed.warnings.find((one) => one.code === 'must-not-asked')?.message).toContain(
      String(only.line),
    );
  });

  it('warns when questions need more time than a stage has', () => {
    const changed = apply(kit, {
      do: 'edit-stage',
      stage: stageAt(2).id,
      change: { minutes: 20 },
    }).kit;
    expect(changed.warnings.map((one) => one.code)).toContain('stage-over');
    const stage = changed.stages[2];
    expect(stage?.timeline.reduce((sum, block) => sum + block.minutes, 0)).toBe(20);
  });

  it('warns when two questions ask the same', () => {
    const twin = { ...questionAt(2, 0), id: 'twin' };
    const changed = apply(kit, {
      do: 'add-question',
      stage: stageAt(5).id,
      index: 0,
      question: twin,
    }).kit;
    expect(changed.warnings.map((one) => one.code)).toContain('same-question');
  });

  it('lets the words of a stage follow the plan until a person writes them', () => {
    const { id } = stageAt(2);
    const longer = apply(kit, { do: 'edit-stage', stage: id, change: { minutes: 60 } }).kit;
    expect(longer.stages[2]?.opening).toContain('We have 60 minutes');
    const own = apply(kit, { do: 'edit-stage', stage: id, change: { opening: 'Hello.' } }).kit;
    const then = apply(own, { do: 'edit-stage', stage: id, change: { minutes: 60 } }).kit;
    expect(then.stages[2]?.opening).toBe('Hello.');
    const moved = apply(kit, { do: 'move-stage', stage: stageAt(5).id, index: 1 }).kit;
    expect(moved.stages[0]?.closing).toContain('Chief Revenue Officer');
  });

  it('answers with a sentence where the kit does not hold what is named', () => {
    const wrong: KitCommand[] = [
      { do: 'remove-question', question: 'none' },
      { do: 'move-question', question: questionAt(2, 0).id, stage: 'none', index: 0 },
      { do: 'edit-stage', stage: 'none', change: {} },
      { do: 'move-stage', stage: 'none', index: 0 },
      { do: 'add-question', stage: stageAt(2).id, index: 0, question: questionAt(2, 0) },
      { do: 'add-stage', index: 0, stage: stageAt(2) },
    ];
    for (const command of wrong) expect(applyCommand(kit, command)).toMatchObject({ ok: false });
  });
});

describe('people who take a stage', () => {
  it('leave open what the stage can judge, which follows from the job titles', () => {
    const change = { people: ['Ada Lovelace', 'Head of Sales'] };
    const changed = apply(kit, { do: 'edit-stage', stage: stageAt(1).id, change }).kit;
    expect(changed.stages[1]).toEqual({ ...stageAt(1), ...change });
  });
});
