import type {
  KitComparison,
  KitDifference,
  StageComparison,
} from '../../../src-main/core/kit/kit-comparison.ts';
import { duration, questionTypeWords, stageKindWords } from '../../ui/words.ts';
import { differenceWords } from './difference-words.ts';

/** What differs between two kits: stage by stage, question by question, both texts side by side. */
export function KitDifferences({ comparison }: { comparison: KitComparison }) {
  const { same, differences, stages } = comparison;
  if (same) return <p>{differenceWords.same}</p>;
  return (
    <div
      className="kit-differences"
      role="group"
      aria-label={differenceWords.list}
      // A list that scrolls can be scrolled by keyboard.
      tabIndex={0}
    >
      {differences.length > 0 && (
        <section>
          <h3 className="title-13">{differenceWords.whole}</h3>
          <Sides differences={differences} />
        </section>
      )}
      {stages.map((stage) => (
        <StageDifferences key={stage.id} stage={stage} />
      ))}
    </div>
  );
}

function StageDifferences({ stage }: { stage: StageComparison }) {
  return (
    <section>
      <h3 className="title-13">
        {stage.title}
        {stage.in !== 'both' && <OneSide side={stage.in} />}
      </h3>
      <Sides differences={stage.differences} />
      {stage.questions.map((question) => (
        <div key={question.id} className="difference-question">
          <p className="difference-of">
            <span className="figures muted">{question.label}</span>
            {stage.in === 'both' && question.in !== 'both' && <OneSide side={question.in} />}
            {question.differences.every(({ field }) => field !== 'words') && (
              <span>{question.text}</span>
            )}
          </p>
          <Sides differences={question.differences} />
        </div>
      ))}
    </section>
  );
}

const OneSide = ({ side }: { side: 'mine' | 'file' }) => (
  <span className={`difference-side difference-side-${side}`}>{differenceWords.side(side)}</span>
);

function Sides({ differences }: { differences: readonly KitDifference[] }) {
  if (differences.length === 0) return null;
  return (
    <dl className="difference-fields">
      {differences.map((difference) => (
        <div key={difference.field} className="difference-field">
          <dt>{differenceWords.field(difference.field)}</dt>
          <dd>
            <span className="difference-label">{differenceWords.mine}</span>
            <Value field={difference.field} text={difference.mine} />
          </dd>
          <dd>
            <span className="difference-label">{differenceWords.file}</span>
            <Value field={difference.field} text={difference.file} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ field, text }: { field: KitDifference['field']; text: string }) {
  const shown = inWords(field, text);
  return shown === '' ? (
    <span className="muted">{differenceWords.nothing}</span>
  ) : (
    <span className="difference-value">{shown}</span>
  );
}

const nameIn = (names: Record<string, string>, key: string): string => names[key] ?? key;

/** Codes of a kit file as the window calls them. */
function inWords(field: KitDifference['field'], text: string): string {
  if (field === 'optional' || field === 'lock')
    return text === 'true' ? differenceWords.yes : differenceWords.no;
  if (field === 'minutes') return duration(Number(text));
  if (field === 'type') return nameIn(questionTypeWords, text);
  return field === 'kind' ? nameIn(stageKindWords, text) : text;
}
