import { bands } from '../../../src-main/core/competency/band.ts';
import type { BankAnchorKey } from '../../../src-main/core/bank/bank.ts';
import type { QuestionDraft } from '../../../src-main/core/bank/question-drafts.ts';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { KitText } from '../../ui/kit-text.tsx';
import { anchorWords, bankWords } from './words.ts';

type Anchors = QuestionDraft['anchors'];

const points: readonly BankAnchorKey[] = ['poor', 'sound', 'strong'];
const ladder: readonly BankAnchorKey[] = [...bands, 'beyond'];

interface AnchorFieldsProps {
  anchors: Anchors;
  onChange: (anchors: Anchors, field: string) => void;
}

/** What answers contain: poor, sound and strong, and level by level where the team wants that. */
export function AnchorFields({ anchors, onChange }: AnchorFieldsProps) {
  const fields = (keys: readonly BankAnchorKey[]) => (
    <ol className="bank-anchors">
      {keys.map((key) => (
        <li key={key}>
          <span className="text-13 muted" aria-hidden>
            {anchorWords[key]}
          </span>
          <KitText
            label={bankWords.anchor(anchorWords[key])}
            value={anchors[key] ?? ''}
            onCommit={(text) => onChange({ ...anchors, [key]: text }, key)}
          />
        </li>
      ))}
    </ol>
  );
  const climbs = ladder.some((key) => anchors[key] !== undefined);
  return (
    <section aria-label={bankWords.anchors} className="bank-part">
      <h3 className="title-13">{bankWords.anchors}</h3>
      <p className="field-hint">{bankWords.anchorsHint}</p>
      {fields(points)}
      <DisclosureBox title={bankWords.ladder} level={4} defaultExpanded={climbs}>
        <p className="field-hint">{bankWords.ladderHint}</p>
        {fields(ladder)}
      </DisclosureBox>
    </section>
  );
}
