import { Label, RadioGroup } from 'react-aria-components';
import type { JobFamily, Level } from '../../../src-main/core/job-family/job-family.ts';
import { Dot } from '../../ui/check.tsx';
import { ownLines, type RoleChoice } from './choice-of-role.ts';
import { chooseWords } from './words.ts';

interface RoleOptionsProps {
  family: JobFamily;
  choice: RoleChoice;
  onLevel: (id: string) => void;
  onSpecialty: (id: string | null) => void;
}

/** A radio group's value must be a string; no specialty has this one. */
const none = '';

/** The levels as a ladder and the specialties under them. */
export function RoleOptions({ family, choice, onLevel, onSpecialty }: RoleOptionsProps) {
  const { level, specialty, specialties } = choice;
  return (
    <div
      className="choose-options"
      data-part
      tabIndex={-1}
      aria-label={chooseWords.level}
      role="group"
    >
      <RadioGroup className="choose-group" value={level.id} onChange={onLevel}>
        <Label className="title-16">{chooseWords.level}</Label>
        {family.levels.map((one) => (
          <Dot key={one.id} value={one.id} className="choose-option">
            <span className="choose-option-text">
              <span className="choose-option-title">{one.title}</span>
              <span className="text-12 muted figures">{levelFacts(family, one)}</span>
            </span>
          </Dot>
        ))}
      </RadioGroup>
      {specialties.length > 0 && (
        <RadioGroup
          className="choose-group"
          value={specialty?.id ?? none}
          onChange={(id) => onSpecialty(id === none ? null : id)}
        >
          <Label className="title-16">{chooseWords.specialty}</Label>
          <Dot value={none} className="choose-option">
            <span className="choose-option-text">
              <span className="choose-option-title">{chooseWords.noSpecialty}</span>
              <span className="text-12 muted">{chooseWords.noSpecialtyHint}</span>
            </span>
          </Dot>
          {specialties.map(({ specialty: one, meantFor }) => (
            <Dot key={one.id} value={one.id} className="choose-option">
              <span className="choose-option-text">
                <span className="choose-option-title">{one.title}</span>
                <span className="text-12 muted figures">
                  {[
                    chooseWords.lines(ownLines(one)),
                    ...(meantFor.length > 0 ? [chooseWords.meantFor(meantFor)] : []),
                  ].join(' · ')}
                </span>
              </span>
            </Dot>
          ))}
        </RadioGroup>
      )}
    </div>
  );
}

/** "grade 9 · adds 13 lines to Product Marketing Manager" */
function levelFacts(family: JobFamily, level: Level): string {
  const base = family.levels.find((one) => one.id === level.extends)?.title ?? chooseWords.common;
  const own = ownLines(level);
  const common = ownLines({ ...level, ...family.common });
  return [
    ...(level.grade === null ? [] : [chooseWords.grade(level.grade)]),
    ...(own === 0 ? [chooseWords.lines(common)] : [chooseWords.adds(own, base)]),
  ].join(' · ');
}
