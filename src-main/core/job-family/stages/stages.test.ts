import { describe, expect, it } from 'vitest';
import type { PageStage } from '../job-family.ts';
import { readJobFamily } from '../read-job-family.ts';
import { kindOf } from './stage-kind.ts';
import { minutesOf } from './stage-minutes.ts';

const process = (...lines: string[]): PageStage[] =>
  readJobFamily(['# Locksmith', '## Hiring process', ...lines].join('\n')).stages;

describe('the hiring process', () => {
  it('gives one stage for each entry that asks something of the candidate', () => {
    const stages = process(
      'Candidates can expect the process below. They can be declined at any stage.',
      '',
      '* Apply on our website.',
      '* Suitable candidates will be invited to a [screening call](/s) with one of our Town Recruiters.',
      '* A 45 minute interview with our Chief Locksmith Officer may follow',
      '* Next, they will be asked to complete a questionnaire',
      '* At the end, our CEO may want to hold a last interview.',
      '* We check two references.',
      '* Successful candidates will be made an offer by letter.',
      '',
      'Additional details about our process are on the hiring page.',
    );
    expect(
      stages.map(({ kind, title, minutes, optional, line }) => [
        line,
        kind,
        title,
        minutes,
        optional,
      ]),
    ).toEqual([
      [6, 'screen', 'Screening call', null, false],
      [7, 'interview', 'Chief Locksmith Officer interview', 45, true],
      [8, 'assessment', 'Questionnaire', null, false],
      [9, 'interview', 'CEO interview', null, true],
      [10, 'reference', 'Reference checks', null, false],
      [11, 'offer', 'Offer', null, false],
    ]);
    expect(stages[0]?.interviewers).toEqual(['Town Recruiter']);
    expect(stages[0]?.text).toBe(
      'Suitable candidates will be invited to a screening call with one of our Town Recruiters.',
    );
  });

  it('may be steps that share a paragraph', () => {
    const stages = process(
      'Step 1: Call with our recruiter (20 min)',
      'Step 2: Workshop with the Master Locksmith, 60 min',
      'Step 3: Offer',
    );
    expect(stages.map(({ kind, line }) => [kind, line])).toEqual([
      ['screen', 3],
      ['interview', 4],
      ['offer', 5],
    ]);
  });

  it('have a title that can be said, also where somebody comes from another team', () => {
    const [stage] = process(
      '- Values interview with an apprentice and a locksmith from a neighboring shop (45 min)',
      '- Offer',
    );
    expect(stage?.title).not.toContain('shop values interview');
  });

  it('takes an entry with minutes and people for a stage, whatever it is called', () => {
    const stages = process(
      '- **Chat with Talent** (30 min)',
      '- Keys and cylinders – 45 min with a Senior Locksmith',
      '- Offer',
    );
    expect(stages.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['screen', 30],
      ['interview', 45],
      ['offer', null],
    ]);
  });

  it('may be written as short entries, numbered, all with the same number', () => {
    const stages = process(
      '1. 30min phone screen',
      '1. 1 hr technical interview',
      '1. Take-home exercise (2 hours)',
      '1. References',
      '1. Offer',
    );
    expect(stages.map(({ kind, minutes }) => [kind, minutes])).toEqual([
      ['screen', 30],
      ['interview', 60],
      ['assessment', 120],
      ['reference', null],
      ['offer', null],
    ]);
  });

  it('may be written as headings with paragraphs, or as paragraphs alone', () => {
    const headings = process(
      '### Call with the recruiter',
      'It takes 20 minutes.',
      '### Preparing for your interview',
      '* Sleep well before the interview.',
      '### Interview',
      'You will talk with two team members for 50 minutes.',
    );
    expect(headings.map(({ line, kind, minutes }) => [line, kind, minutes])).toEqual([
      [3, 'screen', 20],
      [7, 'interview', 50],
    ]);
    const prose = process(
      'Round 1: 15 minute screening call',
      '',
      'Round 2: 60 minute interview with the Director',
      '',
      'You will then be made an offer.',
    );
    expect(prose.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'screen'],
      [5, 'interview'],
      [7, 'offer'],
    ]);
  });

  it('may come in rounds, with several processes on one page', () => {
    const stages = process(
      'For smiths:',
      '',
      '* Screening call',
      '',
      '### Round 1',
      '* 60 Minute Peer Interview',
      '### Manager candidates',
      'Round 1:',
      '  * 90 Minute Interview with the Owner',
    );
    expect(stages.map(({ line, minutes }) => [line, minutes])).toEqual([
      [5, null],
      [8, 60],
      [11, 90],
    ]);
  });

  it('takes nested entries for stages only where their parent merely opens them', () => {
    const opened = process(
      '* Selected candidates are invited to the following:',
      '  1. A video screen with the recruiter.',
      '  1. A mock call of 15 minutes.',
    );
    expect(opened.map(({ line, kind }) => [line, kind])).toEqual([
      [4, 'screen'],
      [5, 'assessment'],
    ]);
    const described = process(
      '* 90 minute technical interview',
      '  * The interview has two parts.',
      '  * Bring a computer to the test.',
    );
    expect(described.map(({ line }) => line)).toEqual([3]);
  });

  it('finds sentences that lost their bullets within an entry', () => {
    const stages = process(
      '* Next, you will be invited to an interview with the Manager',
      'Then, you will be asked to give a demo to a panel of owners.',
      'Successful candidates will be made an offer.',
    );
    expect(stages.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'interview'],
      [4, 'assessment'],
      [5, 'offer'],
    ]);
  });

  it('tells of entries that are no stages', () => {
    const { diagnostics } = readJobFamily(
      '# Locksmith\n## Hiring process\n* Screening call\n* We are proud of our keys.',
    );
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'list-left-out',
        message: 'It asks nothing of the candidate, so it is no stage.',
        line: 4,
      }),
    );
  });
});

describe('minutes', () => {
  it('are the number stated, the lower one of a range, the first of several', () => {
    const stated: readonly (readonly [string, number | null])[] = [
      ['a 45 minute interview', 45],
      ['30min call', 30],
      ['45m call', 45],
      ['1-hour talk', 60],
      ['a 1 hr chat', 60],
      ['45-60 minute interview', 45],
      ['30 to 45 minutes', 30],
      ['2 - 4 30 minute interviews', 30],
      ['1 or 2 50-minute interviews', 50],
      ['half an hour', 30],
      ['an hour with us', 60],
      ['1.5 hour panel', 90],
      ['takes from 45 min to an hour', 45],
      ['a 90 Minute test', 90],
      ['an interview with a member of the team', null],
      ['two interviews', null],
      ['Half-day in the workshop', 240],
      ['half a day with the team', 240],
      ['a full day on site', 480],
      ['returned within ten days', null],
      ['interviews a few hours apart', null],
    ];
    for (const [text, minutes] of stated) expect([text, minutesOf(text)]).toEqual([text, minutes]);
  });
});

describe('the kind of a stage', () => {
  it('is told by its main clause, not by what came before it', () => {
    const stated: readonly (readonly [string, string])[] = [
      [
        'If you pass the screening call, you will have a first interview with an Engineer.',
        'interview',
      ],
      ['After the interview, candidates receive a short assignment.', 'assessment'],
      ['Call with the recruiter', 'screen'],
      ['Technical interview with a coding exercise', 'interview'],
      ['You may be offered a 30 minute interview.', 'interview'],
      ['They will be made an offer once references are checked.', 'offer'],
      ['Background check', 'reference'],
      ['Candidates are invited to schedule with further colleagues.', 'interview'],
      ['You will record a case study.', 'assessment'],
    ];
    for (const [text, kind] of stated) expect([text, kindOf(text)]).toEqual([text, kind]);
  });
});

describe('a small process', () => {
  it('opens with a call, which is a screen, and names who the candidate spends half a day with', () => {
    const stages = process(
      '* Phone call with the workshop manager',
      '* Half-day in the workshop with the Senior Locksmith',
      '* Phone call with the Owner',
      '* Offer',
      '* Call with the Director',
    );
    expect(stages.map(({ kind, title, interviewers }) => [kind, title, interviewers])).toEqual([
      ['screen', 'Screening call', ['Workshop manager']],
      ['interview', 'Half-day with Senior Locksmith', ['Senior Locksmith']],
      ['interview', 'Owner interview', ['Owner']],
      ['offer', 'Offer', []],
      ['screen', 'Screening call', ['Director']],
    ]);
  });

  it('keeps an interview held by call an interview', () => {
    const [first] = process('* Interview by video call with the Owner');
    expect(first?.kind).toBe('interview');
  });
});
