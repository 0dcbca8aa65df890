import { useCallback, useState, type ReactNode } from 'react';
import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Wish } from '../../../src-main/core/kit/item-meaning.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { Action } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { placeOf } from '../../ui/page-place.ts';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { CompetencyList } from './competency-list.tsx';
import { competencyOptions, type CompetencyOption } from './competency-options.ts';
import './competency.css';
import { competencyWords } from './words.ts';

interface CompetencyDialogProps {
  item: { text: string; line: number | null };
  /** File name of the page. */
  file: string;
  reading: Omit<ItemReading, 'item'>;
  /** Where the choice is kept, in a sentence. */
  note: string;
  /** Told what is selected in the list. */
  onSelect?: (wish: Wish) => void;
  /** Gives the failure that kept it from being done, or null. */
  onApply: (wish: Wish, name: string) => Promise<Failure | null>;
  onClose: () => void;
  /** What else the person decides before it is done. */
  children?: ReactNode;
}

/** Says what a line led to, and lets a person say better. */
export function CompetencyDialog(props: CompetencyDialogProps) {
  const { item, file, reading, note, onSelect, onApply, onClose, children } = props;
  const bridge = useBridge();
  const load = useCallback(() => bridge.call('competencies.list', {}), [bridge]);
  const [reply] = useReply(load);
  const [picked, setPicked] = useState<CompetencyOption | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const options = competencyOptions(reply?.ok ? reply.value : [], reading.chosen);
  const apply = async () => {
    if (!picked) return;
    const failed = await onApply(picked.wish, picked.name);
    setFailure(failed);
    if (!failed) onClose();
  };
  return (
    <WindowDialog
      title={competencyWords.title}
      isOpen
      wide
      onClose={onClose}
      foot={
        <>
          <Action kind="quiet" onPress={onClose}>
            {words.cancel}
          </Action>
          <Action kind="primary" isDisabled={picked === null} onPress={() => void apply()}>
            {competencyWords.apply}
          </Action>
        </>
      }
    >
      <blockquote className="competency-line">
        {item.text} <span className="text-12 muted">{placeOf(file, item.line)}</span>
      </blockquote>
      <ReadingNow reading={reading} />
      {reply && !reply.ok && <FailureNotice failure={reply.error} />}
      <CompetencyList
        options={options}
        value={picked?.id ?? null}
        onChange={(id) => {
          const option = options.find((one) => one.id === id) ?? null;
          setPicked(option);
          if (option) onSelect?.(option.wish);
        }}
      />
      {picked && children}
      <p className="field-hint">{note}</p>
      {failure && <FailureNotice failure={failure} />}
    </WindowDialog>
  );
}

/** What the line asks for until now, and why. */
function ReadingNow({ reading }: Pick<CompetencyDialogProps, 'reading'>) {
  const { as, competency, words: led, chosen } = reading;
  return (
    <p className="text-13">
      <span className="muted">{competencyWords.now}:</span>{' '}
      <strong>{competency?.name ?? competencyWords.as[as]}</strong>
      {chosen && <span className="tag tag-edited competency-tag">{competencyWords.byPerson}</span>}
      <br />
      <span className="muted">
        {[
          competency?.definition ?? (as === 'competency' ? '' : competencyWords.definitionOf[as]),
          led.length > 0 ? competencyWords.byWords(led) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
    </p>
  );
}
