import { Lock } from 'lucide-react';
import type { QuestionType } from '../../../src-main/core/competency/competency.ts';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { useKitPart } from '../../state/kit-store.ts';
import { Choice } from '../../ui/choice.tsx';
import { MinutesBox } from '../../ui/minutes-box.tsx';
import { questionTypeWords } from '../../ui/words.ts';
import { editQuestion } from './question-changes.ts';
import { questionWords } from './words.ts';

interface QuestionMetaProps {
  question: Question;
  /** "S3 Q1". */
  label: string;
}

const types = (Object.keys(questionTypeWords) as QuestionType[]).map((id) => ({
  id,
  label: questionTypeWords[id],
}));

/** Label, competency, kind and minutes of a question in one quiet row; each can be changed there. */
export function QuestionMeta({ question, label }: QuestionMetaProps) {
  const { did } = questionWords;
  const competencies = [
    ...useKitPart((kit) => kit.competencies).map(({ id, name }) => ({ id, label: name })),
    { id: '', label: questionWords.noCompetency },
  ];
  return (
    <div className="question-meta">
      <h3 className="question-label figures">{label}</h3>
      {(question.type !== 'logistics' || question.competency !== null) && (
        <Choice
          label={questionWords.competency(label)}
          hideLabel
          quiet
          options={competencies}
          value={question.competency ?? ''}
          onChange={(id) =>
            editQuestion(question, did.competency, { competency: id === '' ? null : id })
          }
        />
      )}
      <Choice
        label={questionWords.type(label)}
        hideLabel
        quiet
        options={types}
        value={question.type}
        onChange={(type) => editQuestion(question, did.type, { type })}
      />
      <MinutesBox
        label={questionWords.minutes(label)}
        hideLabel
        value={question.minutes}
        onChange={(minutes) => editQuestion(question, did.minutes, { minutes })}
      />
      {question.locked && (
        <span className="tag">
          <Lock className="icon" aria-hidden />
          {questionWords.locked}
        </span>
      )}
    </div>
  );
}
