import { CheckboxGroup, Label } from 'react-aria-components';
import type { RetieProposal } from '../../../src-main/contract/competency-shapes.ts';
import type { Kit } from '../../../src-main/core/kit/kit.ts';
import { Check } from '../../ui/check.tsx';
import { words } from '../../ui/words.ts';
import { competencyWords } from './words.ts';

export type RetieStep = RetieProposal['steps'][number];

interface RetieStepsProps {
  kit: Kit;
  steps: readonly RetieStep[];
  /** Places of the steps that are to be taken. */
  wanted: readonly number[];
  onChange: (wanted: number[]) => void;
}

/** The steps that are taken unless the person says otherwise: a question that is locked stays. */
export const usualSteps = (steps: readonly RetieStep[]): number[] =>
  steps.flatMap(({ locked }, at) => (locked ? [] : [at]));

const headOf = (kit: Kit, { does, question, stage }: RetieStep): string => {
  if (does !== 'add') return competencyWords.does[does](question?.label ?? '');
  const at = kit.stages.findIndex((one) => one.id === stage);
  return competencyWords.does.add(words.stageName(at + 1, kit.stages[at]?.title ?? ''));
};

/** What follows for the questions of a kit, each to tick or not. */
export function RetieSteps({ kit, steps, wanted, onChange }: RetieStepsProps) {
  if (steps.length === 0) return <p className="text-13">{competencyWords.followsNothing}</p>;
  return (
    <CheckboxGroup
      className="retie"
      value={wanted.map(String)}
      onChange={(values) => onChange(values.map(Number))}
    >
      <Label className="title-13">{competencyWords.follows}</Label>
      {steps.map((step, at) => (
        <Check key={`${step.does}-${step.question?.id ?? ''}`} value={String(at)}>
          <span className="retie-text">{headOf(kit, step)}</span>
          {step.question && step.does !== 'add' && (
            <span className="retie-text text-12 muted">
              {step.does === 'replace' || step.does === 'remove' ? (
                <del>{step.question.text}</del>
              ) : (
                step.question.text
              )}
            </span>
          )}
          {step.by && <span className="retie-text text-13">{step.by.text}</span>}
          {step.locked && <span className="retie-text text-12">{competencyWords.locked}</span>}
        </Check>
      ))}
    </CheckboxGroup>
  );
}
