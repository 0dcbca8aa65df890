import type { Band } from './band.ts';

/** Managers of a product, a market or an account, who answer for work and not for people. */
const notPeople =
  /\b(?:product|program|programme|project|marketing|account|success|community|content|brand|events?|campaigns?|partner|alliances?|channel|communications?|category|portfolio|operations|compensation|benefits|payroll|procurement|renewals?|contracts?|office|data|risk|compliance|vendor|delivery|release|advocacy|relations|engagement|enablement|research|social media|growth) manager\b/iu;

const rules: [RegExp, Band][] = [
  [/\b(?:chief|vice president|v\.?p\.?|svp|evp|head of|director|c[efmortip]o)\b/iu, 'executive'],
  [/\b(?:staff|principal|distinguished|fellow|architect|lead)\b/iu, 'lead'],
  [/\b(?:senior|sr\.?|iii)\b/iu, 'senior'],
  [/\b(?:associate|junior|jr\.?|intern|trainee|apprentice|graduate|entry|assistant)\b/iu, 'entry'],
];

/** Whether a title is of somebody whom people report to. */
export const leadsPeople = (title: string): boolean =>
  rules[0]?.[0].test(title) === true ||
  (/\bmanager\b(?:,| of\b| -| –| \(|$)/iu.test(title) && !notPeople.test(title));

/**
 * The band that a job title stands for. Directors and above answer for managers' work (executive);
 * a manager of people is rated like somebody who leads across teams; a product, marketing or account
 * manager answers for their own work.
 */
export const bandOfTitle = (title: string): Band => {
  const band = rules.find(([pattern]) => pattern.test(title))?.[1] ?? 'working';
  return band !== 'executive' && leadsPeople(title) ? 'lead' : band;
};
