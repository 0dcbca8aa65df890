import { TextBox } from '../../ui/text-box.tsx';
import type { CardKind } from './card-list.tsx';
import type { CardFieldsProps } from './card.tsx';
import { DemandLists } from './demand-lists.tsx';
import { writeWords } from './words.ts';
import {
  emptySpecialty,
  isWritten,
  keyedDemands,
  titleProblem,
  type SpecialtyForm,
} from './write-form.ts';

const fieldId = (key: string): string => `specialty-${key}`;

/** Name and lists of a specialty. */
function SpecialtyFields({ card, cards, name, onChange }: CardFieldsProps<SpecialtyForm>) {
  const others = cards.filter((one) => one !== card).map(({ title }) => title);
  const problem = titleProblem(card.title, others, 'specialty');
  return (
    <>
      <TextBox
        id={fieldId(card.key)}
        label={writeWords.specialtyTitle}
        maxLength={200}
        value={card.title}
        error={problem === null ? undefined : writeWords.titleProblem[problem]}
        onChange={(title) => onChange({ title })}
      />
      <DemandLists demands={card} owner={name} depth={4} onChange={onChange} />
    </>
  );
}

export const specialtyKind: CardKind<SpecialtyForm> = {
  title: writeWords.specialties,
  hint: writeWords.specialtiesHint,
  addLabel: writeWords.addSpecialty,
  most: 60,
  nameOf: ({ title }, index) => writeWords.specialty(index + 1, title.trim()),
  fieldOf: fieldId,
  isWritten,
  make: () => keyedDemands(emptySpecialty),
  Fields: SpecialtyFields,
};
