import { lazy, Suspense, useMemo, useState } from 'react';
import type { ItemReading } from '../../../src-main/contract/competency-shapes.ts';
import type { OpenPage } from '../../../src-main/contract/page-shapes.ts';
import { isLost, type OwnItemDraft } from '../../../src-main/core/role/own-item.ts';
import type { ItemKind } from '../../../src-main/core/role/role-profile.ts';
import { focusSoon } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { additionsOf, type RoleChoice } from './choice-of-role.ts';
import { markButtonId } from './mark-menu.tsx';
import type { MarkKey } from './mark-keys.ts';
import { isChanged, markedRows, type MarkedRow } from './marked-rows.ts';
import { emptyDraft, scopeOf } from './own-item-form.ts';
import { addButtonId, ProfileItems } from './profile-items.tsx';
import { neighborOf } from './row-focus.ts';
import { useSaying } from './use-saying.ts';
import { markWords } from './words.ts';

const OwnItemDialog = lazy(async () => {
  const { OwnItemDialog: component } = await import('./own-item-dialog.tsx');
  return { default: component };
});

interface ProfileRowsProps {
  page: OpenPage;
  choice: RoleChoice;
  readings: ReadonlyMap<string, ItemReading>;
}

/** The rows of a role with what a person says of them. */
export function ProfileRows({ page, choice, readings }: ProfileRowsProps) {
  const saying = useSaying(page);
  const [written, setWritten] = useState<OwnItemDraft | null>(null);
  const lost = useMemo(() => page.own.filter((own) => isLost(own, page.family)), [page]);
  const rows = useMemo(() => markedRows(choice.asOnPage, choice.profile, lost), [choice, lost]);
  const additions = useMemo(() => additionsOf(choice), [choice]);
  const changed = rows.filter(isChanged);

  const remove = (id: string, kind: ItemKind) => {
    // The row goes, and the keyboard with it.
    const next = neighborOf(markButtonId(id)) ?? addButtonId(kind);
    saying.removeOwn(id);
    focusSoon(next);
  };
  const mark = (row: MarkedRow, as: MarkKey) => {
    if (row.line === null && (as === 'out' || as === 'page')) remove(row.id, row.kind);
    else saying.mark([row], as);
  };
  const acts = {
    onMark: mark,
    onEdit: (row: MarkedRow) => {
      const own = page.own.find(({ id }) => id === row.id);
      // What has lost its role is offered to the one that is shown.
      if (own) setWritten(lost.includes(own) ? { ...own, ...scopeOf(choice) } : own);
    },
    onAdd: (kind: ItemKind) => setWritten(emptyDraft(choice, kind)),
  };
  return (
    <>
      <div className="profile-changes text-13 muted">
        <p>{changed.length > 0 ? markWords.changes(changed.length) : markWords.hint}</p>
        {changed.length > 0 && (
          <Action
            kind="quiet"
            small
            onPress={() => {
              saying.mark(changed, 'page');
              // The button goes; what it changed begins here.
              focusSoon(markButtonId(changed[0]?.id ?? ''));
            }}
          >
            {markWords.allAsOnPage}
          </Action>
        )}
      </div>
      {(['responsibility', 'requirement'] as const).map((kind) => (
        <ProfileItems
          key={kind}
          page={page}
          rows={rows}
          kind={kind}
          additions={additions}
          readings={readings}
          {...acts}
        />
      ))}
      {written && (
        <Suspense fallback={null}>
          <OwnItemDialog
            choice={choice}
            file={page.name}
            draft={written}
            onKeep={saying.keepOwn}
            onRemove={
              written.id === undefined ? null : () => remove(written.id ?? '', written.kind)
            }
            onClose={() => setWritten(null)}
          />
        </Suspense>
      )}
    </>
  );
}
