import { describe, expect, it } from 'vitest';
import type { Kit } from '../core/kit/kit.ts';
import type { Part } from '../core/kit/packet-options.ts';
import { fivePoints, fourPoints } from '../core/kit/rating-scale.ts';
import { isRated } from '../core/kit/stage-order.ts';
import { buildDocument } from './build-document.ts';
import type { DocumentModel } from './document-model.ts';
import { allWords, blocksOf, wordsOf } from './model-words.fixture.ts';
import { testDetails } from './reading.fixture.ts';
import { sampleKit } from './sample-kit.fixture.ts';

const build = (part: Part, stage: string | null = null, kit: Kit = sampleKit()): DocumentModel =>
  buildDocument(kit, part, stage, testDetails);

describe('a packet', () => {
  const kit = sampleKit();
  const words = allWords(build('packet'));

  it('holds every question with its follow-ups, anchors, backup and fields to record', () => {
    for (const question of kit.stages.flatMap(({ questions }) => questions)) {
      expect(words).toContain(question.text);
      for (const probe of question.probes) expect(words).toContain(probe.text);
      for (const anchor of question.anchors) expect(words).toContain(anchor.text);
      if (question.backup !== null) expect(words).toContain(question.backup);
      for (const field of question.record) expect(words).toContain(field);
    }
  });

  it('holds every line of the page that counts, those set aside with the reason, and every warning', () => {
    for (const item of kit.items) expect(words).toContain(`${item.line}\n${item.text}`);
    for (const { item, reason } of kit.setAside) {
      expect(words).toContain(item.text);
      expect(words).toContain(reason);
    }
    for (const { message } of kit.warnings) expect(words).toContain(message);
    for (const { reason } of kit.coverage.uncovered) expect(words).toContain(reason);
  });

  it('says under each question from which line of the page it comes', () => {
    expect(words).toContain(
      'From line 19: Teach sales and partners what is new in product and market so that they can use it in a call.',
    );
  });

  it('holds every competency with its definition and a warning for whoever rates it', () => {
    for (const competency of kit.competencies) {
      expect(words).toContain(competency.definition);
      expect(words).toContain(competency.pitfalls[0]);
    }
  });

  it('reads the scripts aloud and lays out the minutes of every stage that talks with the candidate', () => {
    for (const stage of kit.stages.filter(({ questions }) => questions.length > 0)) {
      expect(words).toContain(stage.opening);
      expect(words).toContain(stage.closing);
      for (const { label, minutes } of stage.timeline)
        expect(words).toContain(`${minutes} min\n${label}`);
    }
  });

  it('marks optional stages and lengths that the page does not give', () => {
    expect(words).toContain('45 min · Chief Marketing Officer · optional, may not take place');
    expect(words).toContain('30 min (usual length) · Chief Executive Officer · optional');
  });

  it('names role, candidate, form, kit version and page on every sheet', () => {
    const model = build('packet');
    expect(model.header.left).toBe(
      'Marketing · Senior Product Marketing Manager, Security Specialist',
    );
    expect(model.header.right).toBe('Candidate: Żofia Müller');
    for (const { footer } of model.sections)
      expect(footer).toMatch(/ · Form A · Kit version 3 · Source page 9f2c1a0b3d4e$/);
  });

  it('starts every guide and every scorecard on a sheet of its own', () => {
    const footers = build('packet').sections.map(({ footer }) => footer.replace(/ · Form.*/, ''));
    const stages = [1, 2, 3, 4, 5, 6, 7].flatMap((stage) => [
      `S${stage} Guide`,
      `S${stage} Scorecard`,
    ]);
    expect(footers).toEqual([
      'Cover',
      'Roster',
      'What is asked where',
      'Briefing for interviewers',
      ...stages,
      'S8 Checklist',
      'Debrief',
    ]);
  });

  it('has a bookmark for everything that it refers to, each only once', () => {
    const blocks = blocksOf(build('packet'));
    const marks = blocks.flatMap((block) =>
      block.kind === 'heading' ? (block.bookmark ?? []) : [],
    );
    expect(new Set(marks).size).toBe(marks.length);
    const runs = blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.runs;
      if (block.kind !== 'table') return [];
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell.blocks.flatMap((inner) => (inner.kind === 'paragraph' ? inner.runs : [])),
        ),
      );
    });
    const targets = runs.flatMap((run) => ('pageOf' in run ? run.pageOf : (run.link ?? [])));
    expect(targets.length).toBeGreaterThan(20);
    for (const target of targets) expect(marks).toContain(target);
    for (const mark of marks) expect(mark).toMatch(/^[A-Za-z]\w{0,39}$/);
  });
});

describe('a scorecard', () => {
  it('keeps the heading of the answers and how to rate with the first answer', () => {
    const [sheet] = build('scorecards', 'vp-product').sections;
    const first = sheet?.blocks.find((block) => wordsOf(block).includes('Answers'));
    expect(first?.kind).toBe('group');
    const words = first === undefined ? '' : wordsOf(first).join('\n');
    expect(words).toContain('Keep the guide beside you: its anchors say what 1, 3, and 5 contain.');
    expect(words).toContain(
      sampleKit().stages.find(({ id }) => id === 'vp-product')?.questions[0]?.text,
    );
  });

  it('does not tell how to rate where there are only facts', () => {
    const kit = sampleKit();
    kit.stages = kit.stages.slice(0, 1).map((stage) => ({
      ...stage,
      questions: stage.questions.filter(({ type }) => type === 'logistics'),
    }));
    const words = allWords(build('scorecards', 'screen', kit));
    expect(words).toContain('Facts are written down and not rated.');
    expect(words).not.toContain('anchors');
  });

  it('has a rating row with "Not assessed" for every rated question, and none for facts', () => {
    const model = build('scorecards', 'screen');
    const ratings = blocksOf(model).filter(
      (block) => block.kind === 'choices' && block.lead === 'Rating',
    );
    expect(ratings).toHaveLength(2);
    for (const rating of ratings)
      expect(wordsOf(rating)).toEqual([
        'Rating',
        '1 Poor',
        '2 Partial',
        '3 Sound',
        '4 Good',
        '5 Strong',
        'Not assessed',
      ]);
    const facts = blocksOf(model).filter(
      (block) => block.kind === 'choices' && block.lead === 'This fact',
    );
    expect(facts.map((fact) => wordsOf(fact).slice(1))).toEqual(
      Array.from({ length: 4 }, () => ['Meets', 'Does not meet', 'Unclear']),
    );
  });

  it('ends with evidence, the overall recommendation, and a signature before any discussion', () => {
    const words = allWords(build('scorecards', 'vp-product'));
    const order = [
      'Competencies',
      'Strengths, with what was said or shown',
      'Concerns, with what was said or shown',
      'Overall recommendation',
      'Definitely not\nNo\nYes\nStrong yes',
      'Rated before any discussion. Signed',
      'Tell the candidate:',
      'Lawful asking (US).',
    ].map((part) => words.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('is a checklist without ratings for the offer', () => {
    const words = allWords(build('scorecards', 'offer'));
    expect(words).toContain('Offer sent by e-mail, with a date until which it stands');
    expect(words).not.toContain('Not assessed');
    expect(words).not.toContain('Rating');
  });

  it('records what referees say and rates none of it', () => {
    const kit = sampleKit();
    const [first] = kit.stages;
    if (first === undefined) throw new Error('the sample has stages');
    kit.stages = [{ ...first, kind: 'reference', checklist: ['The candidate has agreed'] }];
    const words = allWords(build('scorecards', 'screen', kit));
    for (const question of first.questions) expect(words).toContain(question.text);
    expect(words).toContain('The candidate has agreed');
    expect(words).not.toContain('Not assessed');
  });
});

describe('another scale', () => {
  const onFour = { ...testDetails, scale: fourPoints };
  const kit = sampleKit();
  const words = allWords(buildDocument(kit, 'packet', null, onFour));

  it('stands on every scorecard, for answers and for competencies, with "Not assessed"', () => {
    const sheet = allWords(buildDocument(kit, 'scorecards', 'vp-product', onFour));
    expect(sheet).toContain('Rating\n1 Poor\n2 Mixed\n3 Good\n4 Excellent\nNot assessed');
    expect(sheet).toContain('Competency\n1\n2\n3\n4\nNot assessed');
    expect(sheet).toContain('what 1, 3, and 4 contain. 2 lies between them.');
    expect(sheet.indexOf('Overall recommendation')).toBeGreaterThan(sheet.lastIndexOf('Excellent'));
  });

  it('is explained in the briefing and used in what the briefing tells', () => {
    for (const { name, meaning } of fourPoints.points)
      expect(words).toContain(`${name}\n${meaning}`);
    for (const { meaning } of fivePoints.points) expect(words).not.toContain(meaning);
    expect(words).toContain('Name what is missing for a 4, and what would make it a 2.');
    expect(words).toContain('Rated 3 Good: ');
  });

  it('takes the anchors of the kit to its lowest point, the sound one and the highest', () => {
    const question = kit.stages.flatMap(({ questions }) => questions).find(isRated);
    const [poor, sound, strong] = question?.anchors.map(({ text }) => text) ?? [];
    expect(words).toContain(`1 Poor  ${poor}\n3 Good  ${sound}\n4 Excellent  ${strong}`);
    const three = { points: fourPoints.points.slice(1), sound: 2 };
    expect(
      allWords(buildDocument(kit, 'packet', null, { ...testDetails, scale: three })),
    ).toContain(`1 Mixed  ${poor}\n2 Good  ${sound}\n3 Excellent  ${strong}`);
  });

  it('is on the debrief form, with an example that its ratings allow', () => {
    const form = allWords(buildDocument(kit, 'debrief', null, onFour));
    expect(form).toContain('1 Poor · 2 Mixed · 3 Good · 4 Excellent');
    expect(form).toContain('(3 + 3 + 3 + 4) ÷ 4 = 3.25');
    const three = { points: fourPoints.points.slice(1), sound: 2 };
    expect(
      allWords(buildDocument(kit, 'debrief', null, { ...testDetails, scale: three })),
    ).toContain('Where it is 1 or more');
  });
});

describe('a debrief form', () => {
  it('sets the stages that judge side by side, with spread, agreed rating and reason', () => {
    const words = allWords(build('debrief'));
    expect(words).toContain('Competency\nS1\nS2\nS3\nS4\nS5\nS6\nS7\nSpread\nAgreed\nReason');
    expect(words).toContain('(4 + 3 + 3 + 5) ÷ 4 = 3.75');
  });
});

describe('what people type', () => {
  it('leaves lines to fill in where candidate and requisition are not known', () => {
    const model = buildDocument(sampleKit(), 'scorecards', 'vp-product', {
      ...testDetails,
      candidate: '',
      requisition: '',
    });
    expect(model.header.right).toMatch(/^Candidate: _+$/);
  });

  it('keeps control characters out of documents and long titles out of the way of the text', () => {
    const kit = sampleKit();
    kit.role.title = `Manager\u0000 of\n${'very important things and '.repeat(20)}`;
    const model = build('packet', null, kit);
    expect(model.header.left.length).toBeLessThanOrEqual(70);
    expect(model.header.left).toMatch(/^Manager of very important .*…$/);
    expect(allWords(model)).not.toContain('\u0000');
  });

  it('takes a kit without stages or competencies', () => {
    const kit: Kit = {
      ...sampleKit(),
      stages: [],
      competencies: [],
      items: [],
      setAside: [],
      warnings: [],
    };
    expect(allWords(build('packet', null, kit))).toContain('Debrief');
  });

  it('refuses a stage that the kit does not have', () => {
    expect(() => build('guides', 'nowhere')).toThrow('no stage nowhere');
  });
});

describe('documents of a sample kit', () => {
  const sample: Kit = { ...sampleKit(), sample: true };

  it('say on every sheet and on the cover that it is one', () => {
    const packet = build('packet', null, sample);
    expect(packet.header.left).toContain('Sample: ');
    expect(packet.title).toContain('Sample: ');
    expect(allWords(packet)).toContain('Sample interview kit');
  });

  it('differ from those of a kit of one’s own, which say nothing of it', () => {
    const packet = build('packet');
    expect(packet.header.left).not.toContain('Sample');
    expect(allWords(packet)).not.toContain('Sample interview kit');
  });
});
