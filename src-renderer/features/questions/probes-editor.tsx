import { Plus, X } from 'lucide-react';
import type { ProbePart } from '../../../src-main/core/competency/competency.ts';
import type { Probe, Question } from '../../../src-main/core/kit/kit.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { Choice } from '../../ui/choice.tsx';
import { probePartWords } from '../../ui/words.ts';
import { fieldIdOf } from '../lint/finding-places.ts';
import { LintedText } from '../lint/linted-text.tsx';
import { muteIn } from './mute-notes.ts';
import { editQuestion } from './question-changes.ts';
import { questionWords } from './words.ts';

const parts = (Object.keys(probePartWords) as ProbePart[]).map((id) => ({
  id,
  label: probePartWords[id],
}));

/** Follow-ups, one or more for each part of the story. */
export function ProbesEditor({ question }: { question: Question }) {
  const { probes } = question;
  const set = (next: Probe[], field?: string, step?: string) =>
    editQuestion(
      question,
      step ?? questionWords.did.probes,
      { probes: next },
      step === undefined ? field : undefined,
    );
  const change = (index: number, part: Partial<Probe>, field?: string, step?: string) =>
    set(
      probes.map((probe, at) => (at === index ? { ...probe, ...part } : probe)),
      field,
      step,
    );
  return (
    <div className="question-panel">
      <p className="field-hint">{questionWords.probesHint}</p>
      <ol className="question-rows">
        {probes.map((probe, index) => (
          // A probe has no identity of its own: its place in the list is what tells it apart.
          <li key={index} className="question-row">
            <Choice
              label={questionWords.probePart(index + 1)}
              hideLabel
              quiet
              options={parts}
              value={probe.part}
              onChange={(part) => change(index, { part })}
            />
            <LintedText
              id={fieldIdOf(question.id, `probe-${index}`)}
              label={questionWords.probe(index + 1)}
              value={probe.text}
              options={{ type: question.type, as: 'probe' }}
              muted={question.muted ?? []}
              onMute={muteIn(question)}
              onCommit={(text, step) => change(index, { text }, `probe-${index}`, step)}
            />
            <IconAction
              icon={X}
              small
              label={questionWords.removeProbe(index + 1)}
              onPress={() => set(probes.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <Action
        kind="quiet"
        small
        icon={Plus}
        onPress={() => set([...probes, { part: 'action', text: '' }])}
      >
        {questionWords.addProbe}
      </Action>
    </div>
  );
}
