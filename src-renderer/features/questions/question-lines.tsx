import type { Kit, Question } from '../../../src-main/core/kit/kit.ts';
import { PageLine } from '../../ui/page-line.tsx';
import { questionWords } from './words.ts';

interface QuestionLinesProps {
  kit: Kit;
  question: Question;
  page: string | null;
}

/** Where on the page a question comes from. */
export function QuestionLines({ kit, question, page }: QuestionLinesProps) {
  const items = kit.items.filter((item) => question.items.includes(item.id));
  if (items.length === 0)
    return <span className="text-12 muted question-own">{questionWords.own}</span>;
  return (
    <span className="question-lines">
      {items.map((item, index) => (
        <PageLine
          key={item.id}
          line={item.line}
          text={item.text}
          page={page}
          file={kit.role.source.file}
          label={index === 0 ? questionWords.fromLine(item.line) : `line ${item.line}`}
        />
      ))}
    </span>
  );
}
