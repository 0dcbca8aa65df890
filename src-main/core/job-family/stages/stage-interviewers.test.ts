import { describe, expect, it } from 'vitest';
import type { PageStage } from '../job-family.ts';
import { readJobFamily } from '../read-job-family.ts';
import { interviewersOf } from './stage-interviewers.ts';

const process = (...lines: string[]): PageStage[] =>
  readJobFamily(['# Locksmith', '## Hiring process', ...lines].join('\n')).stages;

describe('interviewers', () => {
  it('are job titles or groups without what surrounds them', () => {
    const stated: readonly (readonly [string, string[]])[] = [
      [
        'Interview with our Regional Harbour Director of the North Shore',
        ['Regional Harbour Director of the North Shore'],
      ],
      ['A call with one of our Town Recruiters.', ['Town Recruiter']],
      ['You will interview with 2 - 4 Team Members', ['2–4 team members']],
      ['Interview with the Hiring Manager for the team', ['Hiring manager']],
      [
        'Interview with the Senior Director of Ships and Cargo',
        ['Senior Director of Ships and Cargo'],
      ],
      ['Interview with the Senior Manager, Night Shift', ['Senior Manager, Night Shift']],
      [
        'Interview with a Product Manager and an Engineering Manager who will ask about teamwork',
        ['Product Manager', 'Engineering Manager'],
      ],
      ['Interview with the Director, Tools & Machines', ['Director, Tools & Machines']],
      [
        'Panel interview with Sr. Director, Engineering & Director, Design',
        ['Sr. Director, Engineering', 'Director, Design'],
      ],
      [
        'Interview with another member of the Spinning and Weaving team',
        ['Member of the Spinning and Weaving team'],
      ],
      ['Interview with our CFO or the VP Finance', ['CFO', 'VP Finance']],
      ['50 minute peer interview', ['Peer']],
      [
        'Candidates meet the Director of Docks and Tolls for an interview.',
        ['Director of Docks and Tolls'],
      ],
      ['Meet our CFO for a short conversation to discuss the role', ['CFO']],
      ['Meet the Ferry Manager for coffee and a chat', ['Ferry Manager']],
      ['Meet the Harbour Director to explore how you work', ['Harbour Director']],
      ['Interview with the Manager for Interview Operations', ['Manager for Interview Operations']],
      ['Phone call with the workshop manager, 15 minutes', ['Workshop manager']],
      ['Half-day in the workshop with the Senior Locksmith', ['Senior Locksmith']],
      ['90 minute Ruby-based technical interview.', []],
    ];
    for (const [text, people] of stated)
      expect([text, interviewersOf(text)]).toEqual([text, people]);
  });

  it('give the interview its title, shortened where there are many', () => {
    const [two, many] = process(
      '* Technical interview with one of our Backend Engineers',
      '* Interview with the Director of Docks, the Director of Tolls, the Group Manager of Ferries and the Engineering Director',
    );
    expect(two?.title).toBe('Backend Engineer technical interview');
    expect(many?.title).toBe('Panel interview with Director of Docks and others');
  });

  it('leave what the meeting is for out of the title', () => {
    const titles = process(
      '* Next, candidates meet the Director of Docks and Tolls for an interview.',
      '* Then they meet our CFO for a conversation to discuss the role.',
      '* Interview with the team lead interview',
    ).map(({ title }) => title);
    expect(titles).toEqual([
      'Director of Docks and Tolls interview',
      'CFO interview',
      'Team lead interview',
    ]);
  });
});
