import type { QuestionTextField } from '../../../src-main/core/kit/kit-texts.ts';
import type { KitFinding, QuestionField } from '../../../src-main/core/lint/lint-many.ts';
import { announce } from '../../state/announcement-store.ts';
import { focusSoon, questionFieldId, show } from '../../state/view-store.ts';
import { lintWords } from './words.ts';

/** Id of the element in which a text of a question is edited. */
export const fieldIdOf = (question: string, field: QuestionTextField): string =>
  field === 'text' ? questionFieldId(question) : `${questionFieldId(question)}-${field}`;

/** The part of a question that must be open for a field of it to be there. */
export const partOf = (field: QuestionField): 'probes' | 'backup' | 'record' | null => {
  if (field === 'text') return null;
  if (field === 'backup') return 'backup';
  return field.startsWith('probe') ? 'probes' : 'record';
};

/** The finding after the one shown last; after the last comes the first. */
export const nextFinding = (
  findings: readonly KitFinding[],
  last: { question: string; field: string; rule: string; from: number } | null,
): KitFinding | undefined => {
  const at =
    last === null
      ? -1
      : findings.findIndex(
          (one) =>
            one.question === last.question &&
            one.field === last.field &&
            one.rule === last.rule &&
            one.from === last.from,
        );
  return findings[(at + 1) % findings.length];
};

/** Opens the place of a finding and puts the keyboard into its field. */
export function goToFinding(finding: KitFinding, findings: readonly KitFinding[]): void {
  const part = partOf(finding.field);
  show({
    tab: 'questions',
    stage: finding.stage,
    plan: false,
    openPart: part && { question: finding.question, part },
  });
  announce(
    lintWords.atNote(
      findings.indexOf(finding) + 1,
      findings.length,
      finding.place,
      finding.message,
    ),
  );
  focusSoon(fieldIdOf(finding.question, finding.field));
}
