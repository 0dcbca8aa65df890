import { useEffect } from 'react';
import type { Bridge } from './bridge/bridge.ts';
import { BridgeContext } from './bridge/bridge-context.ts';
import { BankScreen } from './features/bank/bank-screen.tsx';
import { bankWords } from './features/bank/words.ts';
import { CheckScreen } from './features/check/check-screen.tsx';
import { ChooseScreen } from './features/choose/choose-screen.tsx';
import { DebriefScreen } from './features/debrief/debrief-screen.tsx';
import { ExportAllDialog } from './features/export-all/export-all-dialog.tsx';
import { ExportDialog } from './features/export/export-dialog.tsx';
import { FileProblemDialog } from './features/file/file-problem-dialog.tsx';
import { LeaveDialog } from './features/file/leave-dialog.tsx';
import { HomeScreen } from './features/home/home-screen.tsx';
import { SettingsDialog } from './features/settings/settings-dialog.tsx';
import { Announcer } from './features/shell/announcer.tsx';
import { ConnectionBanner } from './features/shell/connection-banner.tsx';
import { KeysDialog } from './features/shell/keys-dialog.tsx';
import { PaletteDialog } from './features/shell/palette-dialog.tsx';
import { KitScreen } from './features/shell/kit-screen.tsx';
import { useCommands } from './features/shell/use-commands.ts';
import { useLifetime } from './features/shell/use-lifetime.ts';
import { WriteScreen } from './features/write/write-screen.tsx';
import { useKitStore } from './state/kit-store.ts';
import { useView, type Screen } from './state/view-store.ts';
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
      <ExportAllDialog />
      <SettingsDialog />
      <KeysDialog />
      <PaletteDialog />
      <LeaveDialog />
      <FileProblemDialog />
      <Announcer />
    </div>
  );
}

function CurrentScreen() {
  const screen = useView((view) => view.screen);
  const hasKit = useKitStore((state) => state.open !== null);
  // The same file: what is chosen stays chosen, even where the page became a copy.
  if (screen.name === 'choose') return <ChooseScreen key={screen.page.sha256} page={screen.page} />;
  // Corrections keep list and selection, too.
  if (screen.name === 'check') return <CheckScreen key={screen.page.sha256} page={screen.page} />;
  if (screen.name === 'write')
    return <WriteScreen key={screen.id} id={screen.id} draft={screen.draft} />;
  if (screen.name === 'debrief') return <DebriefScreen from={hasKit ? screen.from : 'home'} />;
  if (screen.name === 'bank') return <BankScreen />;
  if (screen.name === 'kit' && hasKit) return <KitScreen />;
  return <HomeScreen />;
}

const titleOf = (screen: Screen): string | null => {
  if (screen.name === 'choose' || screen.name === 'check') return screen.page.title;
  if (screen.name === 'bank') return bankWords.title;
  return screen.name === 'write' ? screen.draft.title : null;
};

function useWindowTitle(): void {
  const screen = useView((view) => view.screen);
  const kit = useKitStore((state) => state.open?.ref?.name ?? state.open?.history.kit.role.title);
  const shown = screen.name === 'kit' ? kit : titleOf(screen);
  useEffect(() => {
    document.title = shown ? `${shown} – ${words.appName}` : words.appName;
  }, [shown]);
}
