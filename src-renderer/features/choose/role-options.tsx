import { useState } from 'react';
import { RadioGroup } from 'react-aria-components';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { Action } from '../../ui/action.tsx';
import { Dot } from '../../ui/check.tsx';
import { WhyButton } from '../help/why-button.tsx';
import { ownLines, type RoleChoice } from './choice-of-role.ts';
import { CompareDialog, type CompareBy } from './compare-dialog.tsx';
import type { LevelStep } from './level-step.ts';
import { inRow } from '../../ui/in-language.ts';
import { chooseWords } from './words.ts';

/** A level or specialty that somebody points at without choosing it. */
export type Pointed = { level: string } | { specialty: string | null } | null;

interface RoleOptionsProps {
  page: OpenPage;
  choice: RoleChoice;
  steps: readonly LevelStep[];
  onLevel: (id: string) => void;
  onSpecialty: (id: string | null) => void;
  onPoint: (pointed: Pointed) => void;
}

/** A radio group's value must be a string; no specialty has this one. */
const none = '';

/** The levels as a ladder, and the specialties as cards under it. */
export function RoleOptions({
  page,
  choice,
  steps,
  onLevel,
  onSpecialty,
  onPoint,
}: RoleOptionsProps) {
  const { level, specialty, specialties } = choice;
  const [comparing, setComparing] = useState<CompareBy | null>(null);
  const point = (pointed: Pointed) => (over: boolean) => onPoint(over ? pointed : null);
  return (
    <div
      className="choose-options"
      data-part
      tabIndex={-1}
      aria-label={chooseWords.level}
      role="group"
    >
      <section className="choose-group">
        <OptionsHead
          id="choose-levels"
          title={chooseWords.level}
          compare={chooseWords.compareLevels}
          onCompare={steps.length > 1 ? () => setComparing('level') : null}
        />
        <RadioGroup
          className="choose-ladder"
          aria-labelledby="choose-levels"
          value={level.id}
          onChange={onLevel}
        >
          {steps.map((step) => (
            <Dot
              key={step.level.id}
              value={step.level.id}
              className="choose-option"
              onPoint={point({ level: step.level.id })}
            >
              <OptionText title={step.level.title} facts={levelFacts(step)} />
            </Dot>
          ))}
        </RadioGroup>
      </section>
      {specialties.length > 0 && (
        <section className="choose-group">
          <OptionsHead
            id="choose-specialties"
            title={chooseWords.specialty}
            compare={chooseWords.compareSpecialties}
            onCompare={() => setComparing('specialty')}
          />
          <RadioGroup
            className="choose-cards"
            aria-labelledby="choose-specialties"
            value={specialty?.id ?? none}
            onChange={(id) => onSpecialty(id === none ? null : id)}
          >
            <Dot value={none} className="choose-card" onPoint={point({ specialty: null })}>
              <OptionText title={chooseWords.noSpecialty} facts={chooseWords.noSpecialtyHint} />
            </Dot>
            {specialties.map(({ specialty: one, meantFor }) => (
              <Dot
                key={one.id}
                value={one.id}
                className="choose-card"
                onPoint={point({ specialty: one.id })}
              >
                <OptionText
                  title={one.title}
                  facts={[
                    chooseWords.lines(ownLines(one)),
                    ...(meantFor.length > 0 ? [chooseWords.meantFor(meantFor)] : []),
                  ].join(' · ')}
                />
              </Dot>
            ))}
          </RadioGroup>
        </section>
      )}
      <div className="choose-why">
        <WhyButton topic="choose" />
      </div>
      {comparing && (
        <CompareDialog
          page={page}
          choice={choice}
          by={comparing}
          onClose={() => setComparing(null)}
        />
      )}
    </div>
  );
}

interface OptionsHeadProps {
  id: string;
  title: string;
  compare: string;
  /** Null where there is nothing to compare. */
  onCompare: (() => void) | null;
}

function OptionsHead({ id, title, compare, onCompare }: OptionsHeadProps) {
  return (
    <div className="choose-group-head">
      <h2 id={id} className="title-16">
        {title}
      </h2>
      {onCompare && (
        <Action kind="quiet" small aria-label={compare} onPress={onCompare}>
          {chooseWords.compare}
        </Action>
      )}
    </div>
  );
}

function OptionText({ title, facts }: { title: string; facts: string }) {
  return (
    <span className="choose-option-text">
      <span className="choose-option-title">{title}</span>
      <span className="text-12 muted figures">{facts}</span>
    </span>
  );
}

/** "grade 9 · adds 13 lines, overrules 2" */
function levelFacts({ level, base, adds, overrules, lines }: LevelStep): string {
  const step = base
    ? [chooseWords.adds(adds), ...(overrules > 0 ? [chooseWords.overrules(overrules)] : [])]
    : [chooseWords.lines(lines)];
  return [...(level.grade === null ? [] : [chooseWords.grade(level.grade)]), inRow(step)].join(
    ' · ',
  );
}
