import type { Kit, Question } from '../../../src-main/core/kit/kit.ts';

/**
 * An empty question for a person's own words, with probes for every part of a story and anchors that
 * hold for any competency: they say what an answer contains, and the person makes them their own.
 */
export function makeOwnQuestion(id: string, kit: Kit, competency: string | null): Question {
  const owner = kit.competencies.find((one) => one.id === competency);
  const asked = new Set(
    kit.stages.flatMap((one) => one.questions.flatMap((question) => question.items)),
  );
  const open = owner?.items.filter((item) => !asked.has(item)) ?? [];
  return {
    id,
    text: '',
    type: 'behavioral',
    competency: owner?.id ?? null,
    items: open,
    minutes: 6,
    probes: [
      { part: 'situation', text: 'When was that, and who was involved?' },
      { part: 'task', text: 'Which part of it was yours?' },
      { part: 'action', text: 'What did you do first, and why that?' },
      { part: 'result', text: 'What came of it, and how do you know?' },
    ],
    anchors: [
      {
        rating: 1,
        text: 'Speaks in general terms, or of what others did; no example of their own.',
      },
      {
        rating: 3,
        text: 'One real example with their own part, what they did and what came of it.',
      },
      {
        rating: 5,
        text: 'A demanding example with clear choices and reasons, a result that was measured, and what they changed afterwards.',
      },
    ],
    backup: null,
    record: [],
    source: 'person',
    why: '',
    edited: false,
    locked: false,
  };
}
