import { sampleKit } from '../../src-main/documents/sample-kit.fixture.ts';

/** A kit with so many questions: those of the sample over and over, in its own stages. */
export const kitOf = (questions: number): string => {
  const kit = sampleKit();
  const all = kit.stages.flatMap((stage) => stage.questions);
  const perStage = Math.ceil(questions / kit.stages.length);
  let made = 0;
  const stages = kit.stages.map((stage) => ({
    ...stage,
    questions: Array.from({ length: Math.min(perStage, questions - made) }, () => {
      const question = all[made % all.length];
      made += 1;
      return { ...question, id: `question-${made}` };
    }),
  }));
  return JSON.stringify({ ...kit, stages });
};
