import { describe, expect, it } from 'vitest';
import { bareTools } from './bare-tools.ts';

describe('bareTools', () => {
  it.each([
    ['Ansible', 'Ansible'],
    ['Ruby.', 'Ruby'],
    ['Terraform, Helm', 'Terraform, Helm'],
    ['AWS (ECS, Lambda, RDS)', 'AWS (ECS, Lambda, RDS)'],
    ['Zendesk or a similar tool', 'Zendesk or a similar tool'],
    ['Python 3', 'Python 3'],
    ['Tableau expertise', 'Tableau'],
    ['Okta, Jira and Dough Desk', 'Okta, Jira and Dough Desk'],
  ])('reads "%s" as tools and nothing else', (line, tools) => {
    expect(bareTools(line)).toBe(tools);
  });

  it.each([
    'Curiosity',
    'Team player',
    'Experience with Kubernetes in production',
    'Writes Python that others can read',
    'Or similar',
    'Bread, Butter and Ansible',
    'PhD',
    'SaaS or FinTech',
    'DevOps',
  ])('leaves "%s" to be judged', (line) => {
    expect(bareTools(line)).toBeNull();
  });
});
