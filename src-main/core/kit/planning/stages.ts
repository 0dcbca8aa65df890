import type { CompanyFunction } from '../../competency/competency.ts';
import { functionsOfTitle } from '../../competency/functions-of-title.ts';
import type { PageStage } from '../../job-family/job-family.ts';
import type { KitStage } from '../kit.ts';
import { usualMinutes } from '../stage-time.ts';

/** Titles that mean somebody of the role's own line of work. */
const ownLine =
  /\b(?:hiring manager|peers?|team ?members?|teammates?|panel|colleagues?|direct reports?|future)\b/iu;

type Judging = Pick<PageStage, 'title' | 'kind' | 'interviewers'>;

const functionsOf = (stage: Judging, role: CompanyFunction[]): CompanyFunction[] => {
  if (stage.kind === 'screen') return ['people'];
  const named = stage.interviewers.length > 0 ? stage.interviewers : [stage.title];
  const functions = [
    ...new Set(
      named.flatMap((name) =>
        ownLine.test(name) ? [...functionsOfTitle(name), ...role] : functionsOfTitle(name),
      ),
    ),
  ];
  return functions.length > 0 ? functions : role;
};

/**
 * What the interviewers of a stage can judge from their own work, once a kit is built.
 * @param role "Senior Engineer, Security": title of the level, then of the specialty
 */
export const functionsOfStage = (stage: Judging, role: string): CompanyFunction[] => {
  const [level = '', ...specialty] = role.split(', ');
  const own = functionsOfTitle(level);
  return functionsOf(stage, own.length > 0 ? own : functionsOfTitle(specialty.join(', ')));
};

/** A stage of the page as a kit holds it, with no questions yet. */
export const stageFromPage = (stage: PageStage, role: CompanyFunction[]): KitStage => {
  const functions = functionsOf(stage, role);
  const chiefExecutive = functions[0] === 'executive';
  return {
    id: stage.id,
    title: stage.title,
    kind: stage.kind,
    minutes: stage.minutes ?? usualMinutes(stage.kind, chiefExecutive),
    minutesAssumed: stage.minutes === null,
    optional: stage.optional,
    interviewers: stage.interviewers,
    functions,
    line: stage.line,
    purpose: '',
    focus: [],
    timeline: [],
    opening: '',
    closing: '',
    checklist: [],
    questions: [],
  };
};

/** The stages that most companies hold, for a page that names none. */
export const usualStages: PageStage[] = [
  { id: 'screening-call', title: 'Screening call', kind: 'screen', interviewers: ['Recruiter'] },
  {
    id: 'hiring-manager-interview',
    title: 'Hiring manager interview',
    kind: 'interview',
    interviewers: ['Hiring manager'],
  },
  {
    id: 'peer-interview',
    title: 'Peer interview',
    kind: 'interview',
    interviewers: ['Team member'],
  },
  {
    id: 'leadership-interview',
    title: 'Leadership interview',
    kind: 'interview',
    interviewers: ['Executive'],
  },
  { id: 'offer', title: 'Offer', kind: 'offer', interviewers: [] },
].map((stage) => ({
  ...stage,
  kind: stage.kind as PageStage['kind'],
  line: 1,
  text: '',
  minutes: null,
  optional: false,
}));
