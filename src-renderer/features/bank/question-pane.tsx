import { CopyPlus, Trash2 } from 'lucide-react';
import type { BankFacts } from '../../../src-main/contract/bank-shapes.ts';
import { bankAnchorKeys } from '../../../src-main/core/bank/bank.ts';
import type { QuestionDraft } from '../../../src-main/core/bank/question-drafts.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { probePartWords, questionTypeWords } from '../../ui/words.ts';
import { editShown, makeOwn, removeShown, useBank } from './bank-store.ts';
import { EmptyBank } from './empty-bank.tsx';
import { QuestionForm } from './question-form.tsx';
import { inRow } from '../../ui/in-language.ts';
import { anchorWords, bandWords, bankWords } from './words.ts';

/** The chosen question: the team's own to change, one of ours to read. */
export function QuestionPane({ facts, onImport }: { facts: BankFacts; onImport: () => void }) {
  const bridge = useBridge();
  const shown = useBank((state) => state.shown);
  if (!shown)
    return facts.questions === 0 ? (
      <EmptyBank onImport={onImport} />
    ) : (
      <p className="bank-none muted">{bankWords.chooseText}</p>
    );
  const isOwn = shown.source === 'team';
  return (
    <div className="bank-entry" key={shown.turn}>
      <div className="bank-entry-head">
        <div>
          <h2 className="title-16">{titleOf(isOwn, shown.row)}</h2>
          {isOwn && <p className="text-12 muted">{bankWords.keptByItself}</p>}
        </div>
        <div className="bank-entry-actions">
          {isOwn ? (
            <Action
              kind="quiet"
              icon={Trash2}
              isDisabled={shown.row === null}
              onPress={() => void removeShown(bridge)}
            >
              {bankWords.remove}
            </Action>
          ) : (
            <Action icon={CopyPlus} onPress={() => void makeOwn(bridge)}>
              {bankWords.makeOwn}
            </Action>
          )}
        </div>
      </div>
      {isOwn ? (
        <QuestionForm
          question={shown.question}
          facts={facts}
          onEdit={(part, field) => void editShown(bridge, part, field)}
        />
      ) : (
        <QuestionFacts question={shown.question} facts={facts} />
      )}
    </div>
  );
}

const titleOf = (isOwn: boolean, row: string | null): string => {
  if (!isOwn) return bankWords.oursTitle;
  return row === null ? bankWords.newTitle : bankWords.ownTitle;
};

/** One of ours, to be read. */
function QuestionFacts({ question, facts }: { question: QuestionDraft; facts: BankFacts }) {
  const competency = facts.named.find(({ id }) => id === question.competency)?.name;
  return (
    <div className="bank-form">
      <Notice quiet>
        <p>{bankWords.oursText}</p>
      </Notice>
      <p className="bank-entry-text">{question.text}</p>
      <p className="text-13 muted">
        {[
          competency ?? bankWords.noCompetency,
          questionTypeWords[question.type],
          inRow(question.bands.map((band) => bandWords[band])),
        ].join(' · ')}
      </p>
      <Facts
        title={bankWords.probes}
        rows={question.probes.map(({ part, text }) => [probePartWords[part], text])}
      />
      <Facts
        title={bankWords.anchors}
        rows={bankAnchorKeys.flatMap((key) => {
          const text = question.anchors[key];
          return text === undefined ? [] : [[anchorWords[key], text]];
        })}
      />
      <Facts title={bankWords.backup} rows={[['', question.backup]]} />
    </div>
  );
}

function Facts({ title, rows }: { title: string; rows: string[][] }) {
  return (
    <section className="bank-part" aria-label={title}>
      <h3 className="title-13">{title}</h3>
      <ul className="bank-facts">
        {rows.map(([name, text], index) => (
          <li key={index}>
            {name !== '' && <span className="text-12 muted">{name}</span>}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
