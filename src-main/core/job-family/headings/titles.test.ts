import { describe, expect, it } from 'vitest';
import { isRoleTitle, roleOfPageTitle, sameTitle, senioritiesOf } from './titles.ts';

describe('job titles', () => {
  it('are told from other headings', () => {
    const roles = [
      'Manager, Payroll',
      'Payroll Manager',
      'Director of Support',
      'VP Finance',
      'Sr. Director of Tolls',
      'Level 3: Product Manager II',
      'Senior',
      'Senior Manager',
      'Analyst (Intermediate)',
      'Senior Complianse Anaylst',
    ];
    const others = [
      'On board and ashore',
      'Lending - North',
      'Leadership',
      'Evening Desk (City)',
      'What you will do as a manager',
      'Executive Search',
      'Level expectations',
    ];
    expect(roles.filter((text) => !isRoleTitle(text))).toEqual([]);
    expect(others.filter(isRoleTitle)).toEqual([]);
  });

  it('are the same in any order, number and case, brackets aside', () => {
    expect(sameTitle('Manager, Support Engineering', 'Support Engineering Manager')).toBe(true);
    expect(sameTitle('Recruiter (Intermediate)', 'Intermediate recruiters')).toBe(true);
    expect(sameTitle('Senior Recruiter', 'Recruiter')).toBe(false);
  });

  it('state their ranks', () => {
    expect(senioritiesOf('Sr. Director of Staff Planning')).toEqual([
      'senior',
      'director',
      'staff',
    ]);
    expect(senioritiesOf('Data Engineer')).toEqual([]);
  });

  it('are found in titles of pages', () => {
    expect(
      [
        'Sales Roles',
        'Tolls Job Family',
        'Brand - Roles & Responsibilities',
        'Design Roles at Acme',
        'Nurse',
      ].map(roleOfPageTitle),
    ).toEqual(['Sales', 'Tolls', 'Brand', 'Design', 'Nurse']);
  });
});
