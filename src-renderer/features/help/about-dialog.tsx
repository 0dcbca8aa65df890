import { Copy, FolderOpen } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { About } from '../../../src-main/contract/about-shape.ts';
import type { Failure } from '../../../src-main/contract/failure.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { useReply } from '../../bridge/use-reply.ts';
import { announce } from '../../state/announcement-store.ts';
import { useSettings } from '../../state/settings-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { aboutWords } from './about-words.ts';
import { detailsOf, detailsText, type Detail } from './details-text.ts';
import './help.css';
import { LicenseList } from './license-list.tsx';

const close = () => show({ dialog: null });

/** What this copy of the app is, where it keeps things, and what it is made with. */
export function AboutDialog() {
  const bridge = useBridge();
  const isOpen = useView((view) => view.dialog === 'about');
  const [reply] = useReply(useCallback(() => bridge.call('app.about', {}), [bridge]));
  return (
    <WindowDialog
      title={aboutWords.title}
      isOpen={isOpen}
      wide
      onClose={close}
      foot={
        <Action kind="primary" onPress={close}>
          {words.done}
        </Action>
      }
    >
      <p>{aboutWords.lead}</p>
      {reply?.ok === false && <FailureNotice failure={reply.error} />}
      {reply?.ok && <Facts about={reply.value} />}
    </WindowDialog>
  );
}

function Facts({ about }: { about: About }) {
  const info = useSettings((state) => state.info);
  const details = detailsOf(about, info?.platform ?? '', info?.folder ?? '');
  return (
    <>
      <dl className="about-facts">
        {details.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-12 muted">{aboutWords.logHint}</p>
      <Ways details={details} canShow={info?.host === 'desktop'} />
      <LicenseList program={about.libraries} />
    </>
  );
}

function Ways({ details, canShow }: { details: readonly Detail[]; canShow: boolean }) {
  const bridge = useBridge();
  const [failure, setFailure] = useState<Failure | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(detailsText(details));
      announce(aboutWords.copied);
    } catch {
      announce(aboutWords.copyFailed);
    }
  };
  const showLog = async () => {
    const reply = await bridge.call('app.show-log', {});
    setFailure(reply.ok ? null : reply.error);
  };
  return (
    <>
      <div className="about-ways">
        <Action icon={Copy} onPress={() => void copy()}>
          {aboutWords.copy}
        </Action>
        {canShow && (
          <Action icon={FolderOpen} onPress={() => void showLog()}>
            {aboutWords.showLog}
          </Action>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
