import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useKitStore } from '../../state/kit-store.ts';
import { Action } from '../../ui/action.tsx';
import { Notice } from '../../ui/notice.tsx';
import { downloadKit } from '../file/download-kit.ts';
import { shellWords } from './words.ts';

/** Shown as long as the host cannot be reached. */
export function ConnectionBanner() {
  const bridge = useBridge();
  const kit = useKitStore((state) => state.open?.history.kit);
  const [connected, setConnected] = useState(true);
  useEffect(() => bridge.onConnection(setConnected), [bridge]);
  if (connected) return null;
  return (
    <div className="connection-banner">
      <Notice title={shellWords.lostTitle}>
        <p>{kit ? shellWords.lostText : shellWords.lostTextNoKit}</p>
        {kit && (
          <div>
            <Action icon={Download} onPress={() => downloadKit(kit, kit.role.title)}>
              {shellWords.lostDownload}
            </Action>
          </div>
        )}
      </Notice>
    </div>
  );
}
