import { Check } from '../../ui/check.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import type { CardKind } from './card-list.tsx';
import type { CardFieldsProps } from './card.tsx';
import { DemandLists } from './demand-lists.tsx';
import { writeWords } from './words.ts';
import { emptyLevel, isWritten, keyedDemands, titleProblem, type LevelForm } from './write-form.ts';

const fieldId = (key: string): string => `level-${key}`;

/** Title, grade and lists of a level. */
function LevelFields({ card, index, cards, name, onChange }: CardFieldsProps<LevelForm>) {
  const others = cards.filter((one) => one !== card).map(({ title }) => title);
  const problem = titleProblem(card.title, others, 'level');
  return (
    <>
      <div className="write-row">
        <TextBox
          id={fieldId(card.key)}
          label={writeWords.levelTitle}
          placeholder={writeWords.levelTitleHint}
          maxLength={200}
          value={card.title}
          error={problem === null ? undefined : writeWords.titleProblem[problem]}
          onChange={(title) => onChange({ title })}
        />
        <div className="write-short">
          <TextBox
            label={writeWords.grade}
            maxLength={20}
            value={card.grade}
            onChange={(grade) => onChange({ grade })}
          />
        </div>
      </div>
      {index > 0 && (
        <Check
          isSelected={card.buildsOnPrevious}
          onChange={(buildsOnPrevious) => onChange({ buildsOnPrevious })}
        >
          {writeWords.builds}
        </Check>
      )}
      <DemandLists demands={card} owner={name} depth={4} onChange={onChange} />
    </>
  );
}

export const levelKind: CardKind<LevelForm> = {
  title: writeWords.levels,
  hint: writeWords.levelsHint,
  addLabel: writeWords.addLevel,
  most: 30,
  nameOf: ({ title }, index) => writeWords.level(index + 1, title.trim()),
  fieldOf: fieldId,
  isWritten,
  make: (before) => keyedDemands({ ...emptyLevel, buildsOnPrevious: before.length > 0 }),
  Fields: LevelFields,
};
