import type { Draft } from '../../../src-main/contract/kit-shapes.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { dropDraft } from '../../state/draft-keeper.ts';
import { openKit } from '../../state/kit-store.ts';
import { showKit } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { describeMoment } from '../../ui/dates.ts';
import { homeWords } from './words.ts';

interface RecoveredDraftsProps {
  drafts: readonly Draft[];
  onChange: () => void;
}

/** Kits whose changes were not in a file when the app ended. */
export function RecoveredDrafts({ drafts, onChange }: RecoveredDraftsProps) {
  const bridge = useBridge();
  if (drafts.length === 0) return null;
  const restore = (draft: Draft) => {
    openKit(draft.kit, { ref: draft.ref, draft: draft.id });
    showKit();
    announce(homeWords.restored(draft.kit.role.title));
  };
  const discard = (draft: Draft) => {
    dropDraft(bridge, window.localStorage, draft.id);
    onChange();
  };
  return (
    <section className="home-drafts" aria-label={homeWords.drafts}>
      <h2 className="title-13">{homeWords.drafts}</h2>
      <ul>
        {drafts.map((draft) => {
          const title = draft.ref?.name ?? draft.kit.role.title;
          return (
            <li key={draft.id}>
              <span className="home-draft-title">
                {title}
                <span className="text-12 muted">
                  {homeWords.draftFacts(describeMoment(draft.keptAt, new Date()))}
                </span>
              </span>
              <Action
                kind="quiet"
                aria-label={homeWords.discardLabel(title)}
                onPress={() => discard(draft)}
              >
                {homeWords.discard}
              </Action>
              <Action aria-label={homeWords.restoreLabel(title)} onPress={() => restore(draft)}>
                {homeWords.restore}
              </Action>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
