import { Asterisk, Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import type { ItemKind } from '../../../src-main/core/role/role-profile.ts';
import { Action } from '../../ui/action.tsx';
import { PageLine } from '../../ui/page-line.tsx';
import { PageItemCompetency } from '../competency/page-item-competency.tsx';
import { groupItems, type Addition } from './choice-of-role.ts';
import { markKeyOf, rowStepOf, type MarkKey } from './mark-keys.ts';
import { MarkMenu } from './mark-menu.tsx';
import { isChanged, type MarkedRow } from './marked-rows.ts';
import { goToRow } from './row-focus.ts';
import { chooseWords, markWords } from './words.ts';

/** What can be done with rows. */
export interface RowActs {
  onMark: (row: MarkedRow, as: MarkKey) => void;
  /** Only what a person added can be edited. */
  onEdit: (row: MarkedRow) => void;
  onAdd: (kind: ItemKind) => void;
}

interface ProfileItemsProps extends RowActs {
  page: OpenPage;
  rows: readonly MarkedRow[];
  kind: ItemKind;
  /** What level and specialty bring of their own. */
  additions: readonly Addition[];
  /** What each leads to; empty until it is known. */
  readings: ReadonlyMap<string, ItemReading>;
}

export const addButtonId = (kind: ItemKind): string => `add-own-${kind}`;

/** The items of one kind under the labels of the page, each with its line, and then what was added. */
export function ProfileItems(props: ProfileItemsProps) {
  const { page, rows, kind, additions, readings, onMark, onEdit, onAdd } = props;
  const own = rows.filter((row) => row.kind === kind);
  const title = kind === 'responsibility' ? chooseWords.responsibilities : chooseWords.requirements;
  const rowOf = (row: MarkedRow) => (
    <ProfileRow
      key={row.id}
      page={page}
      row={row}
      addition={additions.find(({ items: added }) => added.includes(row.id)) ?? null}
      reading={readings.get(row.id)}
      onMark={(as) => onMark(row, as)}
      onEdit={() => onEdit(row)}
    />
  );
  const added = own.filter(({ line }) => line === null);
  return (
    <section className="profile-items" aria-label={title}>
      <h3 className="title-16">{title}</h3>
      {groupItems(own.filter(({ line }) => line !== null)).map((group) => (
        <div key={group.title ?? ''} className="profile-group">
          {group.title !== null && <h4 className="title-13 muted">{group.title}</h4>}
          <ul>{group.items.map(rowOf)}</ul>
        </div>
      ))}
      {added.length > 0 && <ul>{added.map(rowOf)}</ul>}
      <div>
        <Action
          id={addButtonId(kind)}
          kind="quiet"
          small
          icon={Plus}
          className="profile-add"
          onPress={() => onAdd(kind)}
        >
          {markWords.add[kind]}
        </Action>
      </div>
    </section>
  );
}

/** The sign of what a level or specialty adds; its name is said beside it to screen readers. */
export function AdditionMark({ by }: { by: Addition['by'] }) {
  const Icon = by === 'level' ? Plus : Asterisk;
  return (
    <span className="profile-mark" data-by={by}>
      <Icon className="icon" aria-hidden />
    </span>
  );
}

interface ProfileRowProps {
  page: OpenPage;
  row: MarkedRow;
  addition: Addition | null;
  reading: ItemReading | undefined;
  onMark: (as: MarkKey) => void;
  onEdit: () => void;
}

function ProfileRow({ page, row, addition, reading, onMark, onEdit }: ProfileRowProps) {
  const { state, text, line, idle } = row;
  const changed = isChanged(row);
  const onKey = (event: KeyboardEvent<HTMLLIElement>) => {
    // A menu or popover is no part of the row, although its keys arrive here.
    const { target, currentTarget } = event;
    if (!(target instanceof HTMLElement && currentTarget.contains(target))) return;
    const as = markKeyOf(event);
    const step = target.matches('.mark-button') ? rowStepOf(event) : 0;
    if (as === null && step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== 0) goToRow(target, step);
    else if (as !== null && !event.repeat) onMark(as);
  };
  return (
    <li className="profile-row" data-state={state} onKeyDownCapture={onKey}>
      <span className="profile-row-mark">{addition && <AdditionMark by={addition.by} />}</span>
      <div className="profile-row-text">
        {state === 'out' ? <del>{text}</del> : text}
        {addition && (
          <span className="visually-hidden"> ({chooseWords.addedBy(addition.title)})</span>
        )}
        {idle !== null && <p className="text-12 muted">{idle}</p>}
        {reading && state !== 'out' && idle === null ? (
          <PageItemCompetency page={page} item={row} reading={reading} />
        ) : (
          // Its room is kept, so that nothing moves once it is known.
          <span className="profile-reading-room" aria-hidden />
        )}
      </div>
      <span
        className="profile-row-state"
        data-told={changed || state !== 'must' || line === null || undefined}
      >
        <MarkMenu row={row} onMark={onMark} onEdit={onEdit} />
        {changed && <span className="tag tag-edited">{markWords.changedTag}</span>}
      </span>
      <PageLine line={line} text={text} page={page.lines} file={page.name} />
    </li>
  );
}
