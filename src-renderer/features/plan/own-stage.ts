import type { StageKind } from '../../../src-main/core/job-family/job-family.ts';
import type { KitStage } from '../../../src-main/core/kit/kit.ts';
import { functionsOfStage } from '../../../src-main/core/kit/planning/stages.ts';

export interface StageForm {
  title: string;
  kind: StageKind;
  minutes: number;
  interviewers: string[];
  /** Names of the people who take it. */
  people: string[];
  purpose: string;
  optional: boolean;
}

const opening =
  'Thank you for your time. I will ask the same questions that every candidate gets, take notes as you answer, and leave time for your own questions at the end.';
const closing =
  'Thank you. The recruiter will tell you about the next step. Is there anything you want to add to one of your answers?';

/**
 * A stage that a person adds: no questions yet, the usual words at its start and end.
 * @param role the kit's role: whom a stage with nobody named is led by
 */
export const makeStage = (id: string, form: StageForm, role: string): KitStage => ({
  id,
  ...form,
  minutesAssumed: false,
  functions: functionsOfStage(form, role),
  line: null,
  focus: [],
  timeline: [],
  opening: form.kind === 'offer' ? '' : opening,
  closing: form.kind === 'offer' ? '' : closing,
  checklist: [],
  questions: [],
});

/** "Ana Ruiz, VP of Sales" as a list of names. */
export const readNames = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
