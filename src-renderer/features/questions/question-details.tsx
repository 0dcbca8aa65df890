import { ChevronRight } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import type { Question } from '../../../src-main/core/kit/kit.ts';
import { Action } from '../../ui/action.tsx';
import { show, useView, type QuestionPart } from '../../state/view-store.ts';
import { words } from '../../ui/words.ts';
import { fieldIdOf } from '../lint/finding-places.ts';
import { AnchorsEditor } from './anchors-editor.tsx';
import { BackupEditor } from './backup-editor.tsx';
import { LinesEditor } from './lines-editor.tsx';
import { ProbesEditor } from './probes-editor.tsx';
import { editQuestion } from './question-changes.ts';
import './question-details.css';
import { questionWords } from './words.ts';

interface QuestionDetailsProps {
  question: Question;
  label: string;
  /** What stands in the same row before the parts. */
  children: ReactNode;
  /** What stands behind the parts. */
  more: ReactNode;
}

/** Probes, anchors, backup and facts of a question: one row of names, of which each opens its part. */
export function QuestionDetails({ question, label, children, more }: QuestionDetailsProps) {
  const [opened, setOpened] = useState<readonly QuestionPart[]>([]);
  const wanted = useView(({ openPart }) =>
    openPart?.question === question.id ? openPart.part : null,
  );
  const open = wanted === null || opened.includes(wanted) ? opened : [...opened, wanted];
  const id = useId();
  const isRated = question.anchors.length > 0;
  const parts: { name: QuestionPart; title: string; editor: ReactNode }[] = [
    ...(question.record.length > 0 || !isRated
      ? [
          {
            name: 'record' as const,
            title: questionWords.record(question.record.length),
            editor: <RecordEditor question={question} />,
          },
        ]
      : []),
    {
      name: 'probes',
      title: questionWords.probes(question.probes.length),
      editor: <ProbesEditor question={question} />,
    },
    ...(isRated
      ? [
          {
            name: 'anchors' as const,
            title: questionWords.anchors(question.anchors.length),
            editor: <AnchorsEditor question={question} />,
          },
        ]
      : []),
    { name: 'backup', title: questionWords.backup, editor: <BackupEditor question={question} /> },
  ];
  const toggle = (name: QuestionPart) => {
    if (wanted !== null) show({ openPart: null });
    setOpened(open.includes(name) ? open.filter((one) => one !== name) : [...open, name]);
  };
  return (
    <>
      <div className="question-row-foot">
        <span className="question-origin">{children}</span>
        <span className="question-parts">
          {parts.map(({ name, title }) => (
            <Action
              key={name}
              kind="quiet"
              small
              className="disclosure-button"
              aria-expanded={open.includes(name)}
              aria-controls={`${id}-${name}`}
              onPress={() => toggle(name)}
            >
              {title}
              <ChevronRight className="icon chevron" aria-hidden />
            </Action>
          ))}
          {more}
        </span>
      </div>
      {parts.map(({ name, title, editor }) => (
        <section
          key={name}
          id={`${id}-${name}`}
          aria-label={`${label}, ${title}`}
          hidden={!open.includes(name)}
        >
          {open.includes(name) && editor}
        </section>
      ))}
    </>
  );
}

function RecordEditor({ question }: { question: Question }) {
  return (
    <div className="question-panel">
      <p className="field-hint">{questionWords.recordHint}</p>
      <LinesEditor
        lines={question.record}
        label={questionWords.recordField}
        addLabel={questionWords.addRecord}
        removeLabel={words.removeNth}
        isRecord
        fieldId={(index) => fieldIdOf(question.id, `record-${index}`)}
        onChange={(record, field) =>
          editQuestion(question, questionWords.did.record, { record }, field)
        }
      />
    </div>
  );
}
