import { useEffect } from 'react';
import type { Bridge } from './bridge/bridge.ts';
import { BridgeContext } from './bridge/bridge-context.ts';
import { ChooseScreen } from './features/choose/choose-screen.tsx';
import { ExportDialog } from './features/export/export-dialog.tsx';
import { FileProblemDialog } from './features/file/file-problem-dialog.tsx';
import { LeaveDialog } from './features/file/leave-dialog.tsx';
import { HomeScreen } from './features/home/home-screen.tsx';
import { SettingsDialog } from './features/settings/settings-dialog.tsx';
import { Announcer } from './features/shell/announcer.tsx';
import { ConnectionBanner } from './features/shell/connection-banner.tsx';
import { KeysDialog } from './features/shell/keys-dialog.tsx';
import { KitScreen } from './features/shell/kit-screen.tsx';
import { useCommands } from './features/shell/use-commands.ts';
import { useLifetime } from './features/shell/use-lifetime.ts';
import { useKitStore } from './state/kit-store.ts';
import { useView } from './state/view-store.ts';
import { words } from './ui/words.ts';

/** The whole window. */
export function App({ bridge }: { bridge: Bridge }) {
  return (
    <BridgeContext value={bridge}>
      <Window />
    </BridgeContext>
  );
}

function Window() {
  useCommands();
  useLifetime();
  useWindowTitle();
  return (
    <div className="window">
      <ConnectionBanner />
      <div className="window-body">
        <CurrentScreen />
      </div>
      <ExportDialog />
      <SettingsDialog />
      <KeysDialog />
      <LeaveDialog />
      <FileProblemDialog />
      <Announcer />
    </div>
  );
}

function CurrentScreen() {
  const screen = useView((view) => view.screen);
  const hasKit = useKitStore((state) => state.open !== null);
  if (screen.name === 'choose') return <ChooseScreen key={screen.page.id} page={screen.page} />;
  if (screen.name === 'kit' && hasKit) return <KitScreen />;
  return <HomeScreen />;
}

function useWindowTitle(): void {
  const screen = useView((view) => view.screen);
  const kit = useKitStore((state) => state.open?.ref?.name ?? state.open?.history.kit.role.title);
  const shown =
    screen.name === 'kit' ? kit : screen.name === 'choose' ? screen.page.family.title : null;
  useEffect(() => {
    document.title = shown ? `${shown} – ${words.appName}` : words.appName;
  }, [shown]);
}
