import type { PageLine as PageRow } from '../../../src-main/core/job-family/page-line.ts';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { useKitPart } from '../../state/kit-store.ts';
import { PageLine } from '../../ui/page-line.tsx';
import { placeOf } from '../../ui/page-place.ts';
import { questionWords } from './words.ts';

interface QuestionLinesProps {
  question: Question;
  page: readonly PageRow[] | null;
}

/** Where on the page a question comes from. */
export function QuestionLines({ question, page }: QuestionLinesProps) {
  const file = useKitPart((kit) => kit.role.source.file);
  const items = useKitPart((kit) => kit.items).filter((item) => question.items.includes(item.id));
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
          file={file}
          {...(index === 0 && {
            label: questionWords.from(placeOf(file, item.line)),
          })}
        />
      ))}
    </span>
  );
}
