import { describe, expect, it } from 'vitest';
import { sampleKit } from '../sample-kit.fixture.ts';
import { partsOfNotes } from './question-notes.ts';

const [question] = sampleKit().stages.flatMap((stage) => stage.questions);
if (!question) throw new Error('the sample has no question');
const probes = (['situation', 'action', 'knowledge'] as const).map((part) => ({
  part,
  text: part,
}));

describe('the notes on an answer', () => {
  it('follow a question of knowledge up in its subject first', () => {
    expect(partsOfNotes({ ...question, type: 'knowledge', probes })).toEqual([
      'Knowledge',
      'Situation and task',
      'Action',
    ]);
  });

  it('follow a story in its order, with room for what nothing asks for', () => {
    const story = { ...question, type: 'behavioral' as const, probes: probes.slice(0, 2) };
    expect(partsOfNotes(story)).toEqual(['Situation and task', 'Action', 'Result']);
  });
});
