import type { BankFacts } from '../../../src-main/contract/bank-shapes.ts';
import { bands } from '../../../src-main/core/competency/band.ts';
import type { QuestionType } from '../../../src-main/core/competency/competency.ts';
import type { QuestionDraft } from '../../../src-main/core/bank/question-drafts.ts';
import { CheckboxGroup, Label } from 'react-aria-components';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { KitText } from '../../ui/kit-text.tsx';
import { questionTypeWords } from '../../ui/words.ts';
import { LintedText } from '../lint/linted-text.tsx';
import { AnchorFields } from './anchor-fields.tsx';
import { ProbesFields } from './probes-fields.tsx';
import { bandWords, bankWords } from './words.ts';

interface QuestionFormProps {
  question: QuestionDraft;
  facts: BankFacts;
  /** `field` tells one place of typing from another: what is typed in one is one step. */
  onEdit: (part: Partial<QuestionDraft>, field: string) => void;
}

export const bankTextId = 'bank-question-text';

const types = (Object.keys(questionTypeWords) as QuestionType[]).map((id) => ({
  id,
  label: questionTypeWords[id],
}));

const listOf = (text: string): string[] =>
  text
    .split(/[,;\n]/u)
    .map((tag) => tag.trim())
    .filter(Boolean);

/** Everything of a question of the team's own, edited where it stands. */
export function QuestionForm({ question, facts, onEdit }: QuestionFormProps) {
  return (
    <div className="bank-form">
      <LintedText
        id={bankTextId}
        label={bankWords.text}
        options={{ type: question.type }}
        placeholder={bankWords.textPlaceholder}
        className="question-text"
        value={question.text}
        onCommit={(text) => onEdit({ text }, 'text')}
      />
      {question.text.trim() === '' && <p className="field-hint">{bankWords.writeFirst}</p>}
      <div className="bank-pair">
        <Choice
          label={bankWords.competency}
          options={[
            { id: '', label: bankWords.noCompetency },
            ...facts.named.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={question.competency ?? ''}
          onChange={(id) => onEdit({ competency: id === '' ? null : id }, 'competency')}
        />
        <Choice
          label={bankWords.type}
          options={types}
          value={question.type}
          onChange={(type) => onEdit({ type }, 'type')}
        />
      </div>
      {question.competency === null && <p className="field-hint">{bankWords.noCompetencyHint}</p>}
      <CheckboxGroup
        className="field"
        value={question.bands}
        onChange={(chosen) => {
          const next = bands.filter((band) => chosen.includes(band));
          // A question that suits nobody would never be asked.
          if (next.length > 0) onEdit({ bands: next }, 'bands');
        }}
      >
        <Label className="field-label">{bankWords.levels}</Label>
        <div className="bank-checks">
          {bands.map((band) => (
            <Check key={band} value={band}>
              {bandWords[band]}
            </Check>
          ))}
        </div>
      </CheckboxGroup>
      <ProbesFields probes={question.probes} onChange={(probes) => onEdit({ probes }, 'probes')} />
      {question.type !== 'logistics' && (
        <AnchorFields
          anchors={question.anchors}
          onChange={(anchors, field) => onEdit({ anchors }, field)}
        />
      )}
      <section aria-label={bankWords.backup} className="bank-part">
        <h3 className="title-13">{bankWords.backup}</h3>
        <p className="field-hint">{bankWords.backupHint}</p>
        <LintedText
          id="bank-question-backup"
          label={bankWords.backup}
          options={{ type: question.type }}
          value={question.backup}
          onCommit={(backup) => onEdit({ backup }, 'backup')}
        />
      </section>
      <section aria-label={bankWords.more} className="bank-part">
        <h3 className="title-13">{bankWords.more}</h3>
        <LabelledText
          label={bankWords.tags}
          hint={bankWords.tagsHint}
          value={question.tags.join(', ')}
          onCommit={(text) => onEdit({ tags: listOf(text) }, 'tags')}
        />
        <LabelledText
          label={bankWords.note}
          hint={bankWords.noteHint}
          value={question.note}
          onCommit={(note) => onEdit({ note }, 'note')}
        />
        <LabelledText
          label={bankWords.author}
          value={question.author}
          onCommit={(author) => onEdit({ author }, 'author')}
        />
      </section>
    </div>
  );
}

interface LabelledTextProps {
  label: string;
  hint?: string;
  value: string;
  onCommit: (value: string) => void;
}

function LabelledText({ label, hint, value, onCommit }: LabelledTextProps) {
  return (
    <div className="bank-labelled">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <KitText label={label} value={value} onCommit={onCommit} />
      {hint && <p className="field-hint">{hint}</p>}
    </div>
  );
}
