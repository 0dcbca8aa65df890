import { Plus, X } from 'lucide-react';
import type { ProbePart } from '../../../src-main/core/competency/competency.ts';
import type { Probe, Question } from '../../../src-main/core/kit/kit.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { Choice } from '../../ui/choice.tsx';
import { KitText } from '../../ui/kit-text.tsx';
import { probePartWords } from '../../ui/words.ts';
import { editQuestion } from './question-changes.ts';
import { questionWords } from './words.ts';

const parts = (Object.keys(probePartWords) as ProbePart[]).map((id) => ({
  id,
  label: probePartWords[id],
}));

/** Follow-ups, one or more for each part of the story. */
export function ProbesEditor({ question }: { question: Question }) {
  const { probes } = question;
  const set = (next: Probe[], field?: string) =>
    editQuestion(question, questionWords.did.probes, { probes: next }, field);
  const change = (index: number, part: Partial<Probe>, field?: string) =>
    set(
      probes.map((probe, at) => (at === index ? { ...probe, ...part } : probe)),
      field,
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
            <KitText
              label={questionWords.probe(index + 1)}
              value={probe.text}
              onCommit={(text) => change(index, { text }, `probe-${index}`)}
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
