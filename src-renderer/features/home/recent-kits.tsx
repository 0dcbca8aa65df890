import { BookOpen, FolderOpen } from 'lucide-react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { openKitFile } from '../file/file-actions.ts';
import { openSampleKit } from '../help/open-sample-kit.ts';
import { KitRows } from './kit-rows.tsx';
import type { HomeLists } from './use-home-lists.ts';
import { homeWords } from './words.ts';

/** Kits that were saved or opened lately, pinned ones first. */
export function RecentKits({ lists }: { lists: HomeLists }) {
  const bridge = useBridge();
  return (
    <section className="home-recent" aria-label={homeWords.recent}>
      <div className="home-head">
        <h2 className="title-16">{homeWords.recent}</h2>
        <Action icon={FolderOpen} onPress={() => void openKitFile(bridge)}>
          {homeWords.openKit}
        </Action>
      </div>
      {lists.ready && lists.kits.length === 0 && (
        <div className="home-recent-empty">
          <p className="muted">{homeWords.recentEmpty}</p>
          <Action kind="quiet" icon={BookOpen} onPress={() => void openSampleKit(bridge)}>
            {homeWords.openSample}
          </Action>
        </div>
      )}
      <KitRows kits={lists.kits} onChange={lists.reload} />
    </section>
  );
}
