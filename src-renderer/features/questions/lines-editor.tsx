import { Plus, X } from 'lucide-react';
import { IconAction, Action } from '../../ui/action.tsx';
import { LintedText } from '../lint/linted-text.tsx';
import { KitText } from '../../ui/kit-text.tsx';
import './question-details.css';

interface LinesEditorProps {
  lines: readonly string[];
  label: (n: number) => string;
  addLabel: string;
  removeLabel: (n: number) => string;
  /** Ids of the fields. */
  fieldId: (index: number) => string;
  /** Lines are written down about a candidate and must be lawful. */
  isRecord?: boolean;
  onChange: (lines: string[], field?: string) => void;
}

/** A short list of lines: things to record, points to check. A line that is emptied goes away. */
export function LinesEditor({
  lines,
  label,
  addLabel,
  removeLabel,
  fieldId,
  isRecord = false,
  onChange,
}: LinesEditorProps) {
  return (
    <>
      <ul className="question-rows">
        {lines.map((line, index) => (
          // A line has no identity of its own: its place in the list is what tells it apart.
          <li key={index} className="question-line">
            {isRecord ? (
              <LintedText
                id={fieldId(index)}
                label={label(index + 1)}
                value={line}
                options={{ as: 'record' }}
                onCommit={(text, step) =>
                  onChange(
                    lines.map((one, at) => (at === index ? text : one)),
                    step === undefined ? `line-${index}` : undefined,
                  )
                }
              />
            ) : (
              <KitText
                id={fieldId(index)}
                label={label(index + 1)}
                value={line}
                onCommit={(text) =>
                  onChange(
                    lines.map((one, at) => (at === index ? text : one)),
                    `line-${index}`,
                  )
                }
              />
            )}
            <IconAction
              icon={X}
              small
              label={removeLabel(index + 1)}
              onPress={() => onChange(lines.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <Action kind="quiet" small icon={Plus} onPress={() => onChange([...lines, ''])}>
        {addLabel}
      </Action>
    </>
  );
}
