import type { Question } from '../../../src-main/core/kit/kit.ts';
import { KitText } from '../../ui/kit-text.tsx';
import { editQuestion } from './question-changes.ts';
import { questionWords } from './words.ts';

/** What an answer contains at the points of the scale. */
export function AnchorsEditor({ question }: { question: Question }) {
  const { anchors } = question;
  if (anchors.length === 0)
    return (
      <div className="question-panel">
        <p className="field-hint">{questionWords.notRated}</p>
      </div>
    );
  return (
    <div className="question-panel">
      <p className="field-hint">{questionWords.anchorsHint}</p>
      <ol className="question-anchors">
        {anchors.map((anchor) => (
          <li key={anchor.rating}>
            <span className="question-anchor-rating figures" aria-hidden>
              {anchor.rating}
            </span>
            <KitText
              label={questionWords.anchor(anchor.rating)}
              value={anchor.text}
              onCommit={(text) =>
                editQuestion(
                  question,
                  questionWords.did.anchors,
                  {
                    anchors: anchors.map((one) =>
                      one.rating === anchor.rating ? { ...one, text } : one,
                    ),
                  },
                  `anchor-${anchor.rating}`,
                )
              }
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
