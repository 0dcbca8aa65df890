import type { PageDraft } from '../../../src-main/core/job-family/page-draft.ts';
import { emptyLevel, emptyStage, noDemands } from './write-form.ts';

/** What somebody begins with: one level, and the three stages that nearly everybody holds. */
export const newDraft = (): PageDraft => ({
  title: '',
  summary: '',
  ...noDemands,
  levels: [emptyLevel],
  specialties: [],
  stages: [
    { ...emptyStage, kind: 'screen', interviewer: 'Recruiter', minutes: 30 },
    { ...emptyStage, interviewer: 'Hiring manager' },
    { ...emptyStage, interviewer: 'Team members' },
  ],
});
