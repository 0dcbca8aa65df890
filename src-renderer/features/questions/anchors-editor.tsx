import { anchorPlace } from '../../../src-main/core/kit/anchor-place.ts';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { ratingsBetween } from '../../../src-main/core/kit/rating-scale.ts';
import { useRatingScale } from '../../state/settings-store.ts';
import { KitText } from '../../ui/kit-text.tsx';
import { fieldIdOf } from '../lint/finding-places.ts';
import { WhyButton } from '../help/why-button.tsx';
import { editQuestion } from './question-changes.ts';
import { questionWords } from './words.ts';

/** What an answer contains at the points of the chosen scale. The kit keeps its anchors at 1, 3 and 5. */
export function AnchorsEditor({ question }: { question: Question }) {
  const { anchors } = question;
  const scale = useRatingScale();
  if (anchors.length === 0)
    return (
      <div className="question-panel">
        <p className="field-hint">{questionWords.notRated}</p>
      </div>
    );
  return (
    <div className="question-panel">
      <div className="question-panel-lead">
        <p className="field-hint">{questionWords.anchorsHint(ratingsBetween(scale))}</p>
        <WhyButton topic="scorecard" />
      </div>
      <ol className="question-anchors">
        {anchors.map((anchor) => {
          const { ratings, name } = anchorPlace(scale, anchor.rating);
          return (
            <li key={anchor.rating}>
              <span className="question-anchor-rating figures" aria-hidden>
                {ratings}
              </span>
              <div>
                <p className="field-hint question-anchor-name" aria-hidden>
                  {name}
                </p>
                <KitText
                  id={fieldIdOf(question.id, `anchor-${anchor.rating}`)}
                  label={questionWords.anchor(`${ratings} ${name}`)}
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
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
