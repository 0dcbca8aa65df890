import { describe, expect, it } from 'vitest';
import { bands } from '../../competency/band.ts';
import { compiledRules } from '../../lint/bundled-rules.fixture.ts';
import { lintQuestion } from '../../lint/lint-question.ts';
import type { ProfileItem } from '../../role/role-profile.ts';
import { bundledLibrary } from '../bundled.fixture.ts';
import { debriefQuestion } from './debrief.ts';

const line = (text: string): ProfileItem => ({
  id: text,
  text,
  line: 1,
  group: null,
  niceToHave: false,
  kind: 'responsibility',
  origin: 'common',
});
const known = (id: string) => {
  const found = bundledLibrary.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const learning = known('learning');

describe('debriefQuestion', () => {
  it('names the exercise by the title of its stage and the duty by the page’s line', () => {
    const question = debriefQuestion(
      learning,
      { title: 'Case study' },
      line('Plans the rota of the bakery'),
      'senior',
      0,
    );
    expect(question.text).toBe(
      'Look back at the case that you have just worked on. This role also asks you to plan the rota of the bakery: what would you carry over from here, and what would you do otherwise?',
    );
    expect(question.items).toEqual(['Plans the rota of the bakery']);
    expect(question.type).toBe('work-sample');
  });

  it('asks for the use of what a line demands to know', () => {
    const { text } = debriefQuestion(
      learning,
      { title: 'Baking trial' },
      line('Knowledge of rye flour'),
      'senior',
      0,
    );
    expect(text).toContain('the exercise that you have just done');
    expect(text).toContain('what you know about rye flour');
  });

  it('asks about motives by what somebody liked doing', () => {
    const { text } = debriefQuestion(
      known('mission-motivation'),
      { title: 'Demo' },
      null,
      'senior',
      0,
    );
    expect(text).toContain('the demo that you have just given');
    expect(text).toContain('gladly do every week');
  });

  it('asks a second time in other words and under another id', () => {
    const first = debriefQuestion(learning, { title: 'Demo' }, null, 'senior', 0);
    const second = debriefQuestion(learning, { title: 'Demo' }, null, 'senior', 1);
    expect(second.id).not.toBe(first.id);
    expect(second.text.slice(0, 12)).not.toBe(first.text.slice(0, 12));
  });

  it('can be rated at every band, in words that the rules for questions have nothing against', () => {
    for (const competency of bundledLibrary)
      for (const band of bands)
        for (const nth of [0, 1]) {
          const question = debriefQuestion(competency, { title: 'Demo' }, null, band, nth);
          expect(question.anchors.map((one) => one.rating)).toEqual([1, 3, 5]);
          expect(new Set(question.anchors.map((one) => one.text)).size, competency.id).toBe(3);
          expect(lintQuestion(question.text, compiledRules), question.text).toEqual([]);
          expect(lintQuestion(question.backup ?? '', compiledRules)).toEqual([]);
          expect(question.probes.length).toBeGreaterThanOrEqual(2);
        }
  });
});
