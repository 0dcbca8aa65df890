import { describe, expect, it } from 'vitest';
import type { Kit } from '../core/kit/kit.ts';
import type { Part } from '../core/kit/packet-options.ts';
import { questionLabel } from '../core/kit/stage-order.ts';
import { buildDocument } from './build-document.ts';
import { allWords, blocksOf } from './model-words.fixture.ts';
import { testDetails } from './reading.fixture.ts';
import { sampleKit } from './sample-kit.fixture.ts';

const kit = sampleKit();
const wordsOf = (part: Part, stage: string | null = null, of: Kit = kit): string =>
  allWords(buildDocument(of, part, stage, testDetails));

describe('a note booklet', () => {
  const stage = kit.stages.find(({ id }) => id === 'vp-product');
  const words = wordsOf('notes', 'vp-product');

  it('asks every question of the stage by the number that guide and scorecard give it', () => {
    expect(stage?.questions.length).toBeGreaterThan(3);
    for (const question of stage?.questions ?? []) {
      expect(words).toContain(question.text);
      expect(words).toContain(questionLabel(kit, question.id));
    }
  });

  it('rates nothing and shows no anchor', () => {
    for (const { anchors } of stage?.questions ?? [])
      for (const { text } of anchors) expect(words).not.toContain(text);
    expect(words).not.toContain('Not assessed');
  });

  it('has more room to write than the guide', () => {
    const linesIn = (part: Part): number =>
      blocksOf(buildDocument(kit, part, 'vp-product', testDetails))
        .flatMap((block) =>
          block.kind === 'table'
            ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
            : [block],
        )
        .reduce((sum, block) => sum + (block.kind === 'ruled' ? block.lines : 0), 0);
    expect(linesIn('notes')).toBeGreaterThan(linesIn('guides'));
  });
});

describe('a roster', () => {
  it('leaves room for name, date, time and place of every stage, with its minutes', () => {
    const words = wordsOf('roster');
    expect(words).toContain('Stage\nMin\nName\nDate\nTime\nWhere');
    for (const { title, minutes } of kit.stages) {
      expect(words).toContain(title);
      if (minutes > 0) expect(words).toContain(`\n${minutes}\n`);
    }
  });
});

describe('information for a candidate', () => {
  const words = wordsOf('candidate');

  it('tells stages, people and lengths, and marks what may be left out', () => {
    for (const { title, interviewers } of kit.stages) {
      expect(words).toContain(title);
      for (const who of interviewers) expect(words).toContain(who);
    }
    expect(words).toContain('45 minutes');
    expect(words).toContain('About 30 minutes');
    expect(words).toContain('not in every case');
  });

  it('gives away no question, no follow-up, no purpose, no competency and no line of the page', () => {
    for (const { name, definition } of kit.competencies) {
      expect(words.toLowerCase()).not.toContain(name.toLowerCase());
      expect(words).not.toContain(definition);
    }
    for (const { purpose, questions } of kit.stages) {
      expect(words).not.toContain(purpose);
      for (const { text, probes } of questions) {
        expect(words).not.toContain(text);
        for (const probe of probes) expect(words).not.toContain(probe.text);
      }
    }
    for (const { text } of kit.items) expect(words).not.toContain(text);
  });

  it('says what is not asked, which help is offered and whom to ask', () => {
    for (const heading of ['What we do not ask', 'If something would help you', 'Whom to ask'])
      expect(words).toContain(heading);
  });

  it('prepares only for the kinds of stages that there are', () => {
    expect(words).not.toContain('work sample');
    const [first, ...rest] = kit.stages;
    if (first === undefined) throw new Error('the sample has stages');
    const withSample = { ...kit, stages: [{ ...first, kind: 'assessment' as const }, ...rest] };
    expect(wordsOf('candidate', null, withSample)).toContain('practice for the work sample');
  });
});

describe('an evidence file', () => {
  it('names version, form, file and whole fingerprint of the page, and why lines were set aside', () => {
    const words = wordsOf('evidence');
    expect(words).toContain(`Version ${kit.version}, form ${kit.form}`);
    expect(words).toContain(kit.role.source.file);
    expect(words).toContain(kit.role.source.sha256);
    for (const { reason } of kit.setAside) expect(words).toContain(reason);
    for (const { reason } of kit.coverage.uncovered) expect(words).toContain(reason);
  });

  it('tells what a person changed, or that nothing was changed', () => {
    const untouched: Kit = {
      ...kit,
      stages: kit.stages.map((stage) => ({
        ...stage,
        line: 1,
        questions: stage.questions.map((question) => ({
          ...question,
          edited: false,
          locked: false,
          source: 'page',
        })),
      })),
    };
    expect(wordsOf('evidence', null, untouched)).toContain('Nothing: every question stands');
    const changed: Kit = {
      ...untouched,
      stages: untouched.stages.map((stage, at) => ({
        ...stage,
        line: at === 1 ? null : stage.line,
        questions: stage.questions.map((question, index) => ({
          ...question,
          edited: at === 0 && index === 0,
          locked: at === 0 && index < 2,
          source: at === 0 && index === 2 ? 'person' : 'page',
        })),
      })),
    };
    const words = wordsOf('evidence', null, changed);
    const texts = changed.stages[0]?.questions.map(({ text }) => text) ?? [];
    expect(words).toContain(
      `S1 Q1\n${texts[0]}\nreworded by a person; locked, so that it stays when the plan changes`,
    );
    expect(words).toContain(`S1 Q2\n${texts[1]}\nlocked`);
    expect(words).toContain(`S1 Q3\n${texts[2]}\nwritten by a person`);
    expect(words).toContain(`S2\n${changed.stages[1]?.title}\nstage added by a person`);
  });

  it('asks for the reason of other weights, confirmations and signatures', () => {
    const words = wordsOf('evidence');
    for (const part of ['Other weights hold only if', 'Confirmed', 'Hiring manager', 'Recruiter'])
      expect(words).toContain(part);
  });
});

it('puts what forms are about into forms alone, so that no candidate reads it out of a file', () => {
  for (const part of ['candidate', 'notes', 'evidence', 'roster', 'briefing', 'coverage'] as const)
    expect(buildDocument(kit, part, null, testDetails).form).toBeNull();
  expect(buildDocument(kit, 'scorecards', null, testDetails).form).not.toBeNull();
});

describe('what a person said of the page', () => {
  const [first, second, third] = kit.items;
  if (!first || !second || !third) throw new Error('the sample has items');
  const { id, text } = second;
  const said: Kit = {
    ...kit,
    items: kit.items.flatMap((item) => {
      if (item.id === first.id) return [{ ...item, line: null, origin: 'own' }];
      if (item.id === id) return [{ ...item, priority: 'nice' as const, marked: true }];
      return item.id === third.id ? [] : [item];
    }),
    setAside: [
      {
        item: { id: third.id, text: third.text, line: 77, group: null, niceToHave: false },
        why: 'left-out',
        reason: 'Left out by you.',
      },
      ...kit.setAside,
    ],
  };

  it('stands in the evidence file: what was added, changed and left out', () => {
    const words = wordsOf('evidence', null, said);
    expect(words).toContain(`${first.text}\n${first.kind} added by you, a must-have`);
    expect(words).toContain(`${text}\nmade nice to have by you; the page has it as a must-have`);
    expect(words).toContain(`${third.text}\nleft out by you`);
    expect(words).toContain(`${kit.items.length - 2} hold for this role`);
    expect(words).toContain('1 more was added by you.');
    expect(words).toContain('Left out by you.');
  });

  it('stands in guide and coverage in the place of a line', () => {
    expect(wordsOf('guides', null, said)).toContain(`Added by you: ${first.text}`);
    const words = wordsOf('coverage', null, said);
    expect(words).toContain(`–\n${first.text}\nMust have · Added by you`);
    expect(words).toContain(`${text}\nNice to have (changed by you)`);
    expect(words).not.toMatch(/\bnull\b|\bundefined\b/u);
  });
});
