import { Plus, X } from 'lucide-react';
import type { ProbePart } from '../../../src-main/core/competency/competency.ts';
import type { QuestionDraft } from '../../../src-main/core/bank/question-drafts.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { Choice } from '../../ui/choice.tsx';
import { KitText } from '../../ui/kit-text.tsx';
import { probePartWords } from '../../ui/words.ts';
import { bankWords } from './words.ts';

type Probes = QuestionDraft['probes'];

const parts = (Object.keys(probePartWords) as ProbePart[]).map((id) => ({
  id,
  label: probePartWords[id],
}));

/** Follow-ups of a question, in the order in which they are asked. */
export function ProbesFields({
  probes,
  onChange,
}: {
  probes: Probes;
  onChange: (probes: Probes) => void;
}) {
  const change = (index: number, part: Partial<Probes[number]>) =>
    onChange(probes.map((probe, at) => (at === index ? { ...probe, ...part } : probe)));
  return (
    <section aria-label={bankWords.probes} className="bank-part">
      <h3 className="title-13">{bankWords.probes}</h3>
      <ol className="question-rows">
        {probes.map((probe, index) => (
          // A follow-up has no identity of its own: its place in the list is what tells it apart.
          <li key={index} className="question-row">
            <Choice
              label={bankWords.probePart(index + 1)}
              hideLabel
              quiet
              options={parts}
              value={probe.part}
              onChange={(part) => change(index, { part })}
            />
            <KitText
              label={bankWords.probe(index + 1)}
              value={probe.text}
              onCommit={(text) => change(index, { text })}
            />
            <IconAction
              icon={X}
              small
              label={bankWords.removeProbe(index + 1)}
              onPress={() => onChange(probes.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ol>
      <div>
        <Action
          kind="quiet"
          small
          icon={Plus}
          onPress={() => onChange([...probes, { part: 'action', text: '' }])}
        >
          {bankWords.addProbe}
        </Action>
      </div>
    </section>
  );
}
