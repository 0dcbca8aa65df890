import { describe, expect, it } from 'vitest';
import { bundledKit } from './bundled.fixture.ts';
import type { Kit, KitStage } from './kit.ts';
import { stageLoads } from './overloads.ts';
import { placedQuestions } from './stage-order.ts';
import { whyHere } from './why-here.ts';

const kit = bundledKit('senior-product-marketing-manager', 'security-specialist');
const [first] = placedQuestions(kit).filter(({ stage, question }) => {
  const judges = kit.competencies.find((one) => one.id === question.competency)?.judges ?? [];
  return (
    stage.kind === 'interview' && judges[0] !== undefined && stage.functions.includes(judges[0])
  );
});
if (!first) throw new Error('the kit asks nothing where it is judged best');

const withCompetency = (change: Partial<Kit['competencies'][number]>): Kit => ({
  ...kit,
  competencies: kit.competencies.map((one) =>
    one.id === first.question.competency ? { ...one, ...change } : one,
  ),
});

describe('whyHere', () => {
  it('names the work of the interviewers, and where else a core competency is judged', () => {
    const [stage, id] = [first.stage, first.question.competency ?? ''];
    const stages = kit.stages.map((one, at): KitStage => ({
      ...one,
      focus: one.id === stage.id || at === 1 ? [id] : [],
    }));
    const core = { ...withCompetency({ priority: 'core' }), stages };
    const here = core.stages.find((one) => one.id === stage.id) ?? stage;
    const reasons = whyHere(core, here, first.question).join(' ');
    expect(reasons).toContain('lets them judge it best');
    const elsewhere = core.stages.indexOf(here) === 1 ? 'no other stage' : 'also in S2';
    expect(reasons).toContain(elsewhere);
  });

  it('says when nobody works in the field, and nothing of that for kits that do not tell whose work it is', () => {
    const nobody = whyHere(withCompetency({ judges: ['legal'] }), first.stage, first.question);
    expect(nobody[0]).toBe('No interviewer of this process works in its field.');
    const untold = whyHere(withCompetency({ judges: [] }), first.stage, first.question);
    expect(untold.join(' ')).not.toContain('interviewer of');
  });

  it('has a reason for every question of a kit', () => {
    for (const { stage, question } of placedQuestions(kit))
      expect(whyHere(kit, stage, question), question.id).not.toEqual([]);
  });
});

describe('stageLoads', () => {
  it('tells minutes and competencies that are too many for a stage', () => {
    const [stage] = kit.stages.filter(({ kind }) => kind === 'interview');
    if (!stage) throw new Error('the kit has no interview');
    const judging = (n: number) => Array.from({ length: n }, (_, at) => `competency-${at}`);
    const loads = stageLoads({
      stages: [
        { ...stage, focus: judging(8) },
        { ...stage, focus: judging(9) },
        { ...stage, focus: [], minutes: 10 },
      ],
    });
    expect(loads.map((one) => one.overloaded)).toEqual([false, true, true]);
    expect(loads[1]).toMatchObject({ judged: 9, over: 0 });
    expect(loads[2]?.over).toBeGreaterThan(0);
  });
});
