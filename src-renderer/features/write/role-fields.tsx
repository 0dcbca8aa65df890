import { useId } from 'react';
import { TextBox } from '../../ui/text-box.tsx';
import { writeWords } from './words.ts';
import type { WriteForm } from './write-form.ts';

interface RoleFieldsProps {
  form: WriteForm;
  /** Somebody wanted to go on without a title. */
  titleMissing: boolean;
  onChange: (part: Partial<WriteForm>) => void;
}

export const titleFieldId = 'write-title';

/** What the role is called, and what it is about. */
export function RoleFields({ form, titleMissing, onChange }: RoleFieldsProps) {
  const id = useId();
  return (
    <section className="write-part" data-part tabIndex={-1} aria-labelledby={id}>
      <h2 id={id} className="title-20">
        {writeWords.role}
      </h2>
      <TextBox
        id={titleFieldId}
        label={writeWords.title}
        hint={writeWords.titleHint}
        maxLength={200}
        autoFocus={form.title === ''}
        value={form.title}
        error={titleMissing ? writeWords.titleMissing : undefined}
        onChange={(title) => onChange({ title })}
      />
      <TextBox
        label={writeWords.summary}
        hint={writeWords.summaryHint}
        rows={3}
        maxLength={5000}
        value={form.summary}
        onChange={(summary) => onChange({ summary })}
      />
    </section>
  );
}
