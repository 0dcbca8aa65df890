import { Pin, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { RecentKit } from '../../../src-main/contract/kit-shapes.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { describeMoment } from '../../ui/dates.ts';
import { openKitFile, reopenKit } from '../file/file-actions.ts';
import { homeWords } from './words.ts';

interface KitRowsProps {
  kits: readonly RecentKit[];
  onChange: () => void;
}

/** Recent kits to open and to pin; those whose file is gone can be looked for or taken off. */
export function KitRows({ kits, onChange }: KitRowsProps) {
  return (
    <ul className="home-kits">
      {kits.map((kit) => (
        <KitRow key={kit.ref.id} kit={kit} onChange={onChange} />
      ))}
    </ul>
  );
}

function KitRow({ kit, onChange }: { kit: RecentKit; onChange: () => void }) {
  const bridge = useBridge();
  const { id, name, where } = kit.ref;
  const forget = async () => {
    await bridge.call('kits.forget', { id });
    onChange();
  };
  const pin = async () => {
    await bridge.call('kits.pin', { id, pinned: !kit.pinned });
    announce(kit.pinned ? homeWords.unpinned(name) : homeWords.pinned(name));
    onChange();
  };
  return (
    <li data-missing={kit.missing || undefined}>
      <Button
        className="home-kit"
        isDisabled={kit.missing}
        onPress={() => void reopenKit(bridge, id)}
      >
        <span className="home-kit-title">{kit.title}</span>
        <span className="text-12 muted figures">{factsOf(kit)}</span>
        {name !== kit.title && (
          <span className="text-12 muted">
            {name} · {where}
          </span>
        )}
      </Button>
      <div className="home-kit-actions">
        {kit.missing ? (
          <Action
            small
            aria-label={homeWords.findLabel(name)}
            onPress={() => void openKitFile(bridge, id)}
          >
            {homeWords.find}
          </Action>
        ) : (
          <IconAction
            icon={Pin}
            small
            className={kit.pinned ? 'home-kit-pinned' : 'home-kit-late'}
            aria-pressed={kit.pinned}
            label={homeWords.pin(name)}
            onPress={() => void pin()}
          />
        )}
        <IconAction
          icon={X}
          small
          className={kit.missing ? '' : 'home-kit-late'}
          label={homeWords.forget(name)}
          onPress={() => void forget()}
        />
      </div>
    </li>
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
