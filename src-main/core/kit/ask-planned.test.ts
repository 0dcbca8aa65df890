import { describe, expect, it } from 'vitest';
import type { Competency } from '../competency/competency.ts';
import type { PageStage } from '../job-family/job-family.ts';
import { buildKit } from './build-kit.ts';
import { bundledFamily, bundledLibrary } from './bundled.fixture.ts';
import type { Question } from './kit.ts';
import type { Form } from './planning/choose-questions.ts';

/** The library with nothing but questions about the past. */
const storiesOnly = bundledLibrary.map((one) => ({
  ...one,
  questions: one.questions.filter((q) => q.type === 'behavioral' || q.type === 'motivation'),
}));

/** The bundled page with its interviews turned into exercises of this name. */
const exerciseQuestions = (
  title: string,
  form: Form,
  library: Competency[] = bundledLibrary,
): Question[] => {
  const [level] = bundledFamily.levels.slice(-1);
  if (!level) throw new Error('no level');
  const stages = bundledFamily.stages.map((stage): PageStage =>
    stage.kind === 'interview' ? { ...stage, title, kind: 'assessment' } : stage,
  );
  const kit = buildKit({
    family: { ...bundledFamily, stages },
    level,
    specialty: null,
    library,
    source: { file: 'x.md', sha256: 'c'.repeat(64) },
    form,
  });
  return kit.stages.filter((one) => one.kind === 'assessment').flatMap((one) => one.questions);
};
const stories = (questions: Question[]): string[] =>
  questions
    .filter((one) => one.type === 'behavioral' || one.type === 'motivation')
    .map((one) => one.text);

describe('questions of an exercise', () => {
  it.each(['A', 'B'] as const)('ask nobody for a story of the past (form %s)', (form) => {
    const questions = exerciseQuestions('Case study', form).filter((one) => one.anchors.length > 0);
    expect(questions.length).toBeGreaterThan(4);
    expect(stories(questions)).toEqual([]);
    expect(new Set(questions.map((one) => one.id)).size).toBe(questions.length);
  });

  it('talk about the exercise where the library has nothing but stories left', () => {
    const debriefs = exerciseQuestions('Case study', 'A', storiesOnly).filter((one) =>
      one.source.endsWith('/debrief'),
    );
    expect(debriefs.length).toBeGreaterThan(0);
    for (const one of debriefs) {
      expect(one.text).toContain('the case that you have just worked on');
      expect(one.why).toBeTruthy();
    }
  });

  it('speak of no exercise in a questionnaire, which is an interview in writing', () => {
    for (const one of exerciseQuestions('Questionnaire', 'A', storiesOnly))
      expect(one.source).not.toContain('debrief');
  });
});
