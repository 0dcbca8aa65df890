import { FolderOpen, Users, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { RecentKit } from '../../../src-main/contract/kit-shapes.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { showDebrief } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { describeMoment } from '../../ui/dates.ts';
import { openKitFile, reopenKit } from '../file/file-actions.ts';
import { matches, type HomeLists } from './use-home-lists.ts';
import { homeWords } from './words.ts';

/** Kits that were saved or opened lately; those whose file is gone are greyed and can be taken off. */
export function RecentKits({ lists, search }: { lists: HomeLists; search: string }) {
  const bridge = useBridge();
  const shown = lists.kits.filter(
    (kit) => matches(kit.title, search) || matches(kit.ref.name, search),
  );
  const forget = async (kit: RecentKit) => {
    await bridge.call('kits.forget', { id: kit.ref.id });
    lists.reload();
  };
  return (
    <section className="home-recent" aria-label={homeWords.recent}>
      <div className="home-recent-head">
        <h2 className="title-16">{homeWords.recent}</h2>
        <div className="home-recent-actions">
          <Action icon={Users} onPress={() => showDebrief('home')}>
            {homeWords.debrief}
          </Action>
          <Action icon={FolderOpen} onPress={() => void openKitFile(bridge)}>
            {homeWords.openKit}
          </Action>
        </div>
      </div>
      {lists.ready && shown.length === 0 && (
        <p className="home-recent-empty muted">
          {search === '' ? homeWords.recentEmpty : homeWords.nothingFound(search)}
        </p>
      )}
      <ul className="home-recent-list">
        {shown.map((kit) => (
          <li key={kit.ref.id} data-missing={kit.missing || undefined}>
            <Button
              className="home-recent-kit"
              isDisabled={kit.missing}
              onPress={() => void reopenKit(bridge, kit.ref.id)}
            >
              <span className="home-recent-title">{kit.title}</span>
              <span className="text-12 muted figures">{factsOf(kit)}</span>
              {kit.ref.name !== kit.title && (
                <span className="text-12 muted">
                  {kit.ref.name} · {kit.ref.where}
                </span>
              )}
            </Button>
            <IconAction
              icon={X}
              small
              className="home-recent-forget"
              label={homeWords.forget(kit.ref.name)}
              onPress={() => void forget(kit)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf({ missing, stages, gaps, savedAt }: RecentKit): string {
  if (missing) return homeWords.missing;
  return [
    homeWords.stages(stages),
    ...(gaps > 0 ? [homeWords.gaps(gaps)] : []),
    describeMoment(savedAt, new Date()),
  ].join(' · ');
}
