import { lazy, Suspense, useEffect } from 'react';
import type { Bridge } from './bridge/bridge.ts';
import { BridgeContext } from './bridge/bridge-context.ts';
import { bankWords } from './features/bank/words.ts';
import { ChooseScreen } from './features/choose/choose-screen.tsx';
import { ExportAllDialog } from './features/export-all/export-all-dialog.tsx';
import { ExportDialog } from './features/export/export-dialog.tsx';
import { useChangedFile } from './features/file/changed-file-store.ts';
import { FileProblemDialog } from './features/file/file-problem-dialog.tsx';
import { LeaveDialog } from './features/file/leave-dialog.tsx';
import { HomeScreen } from './features/home/home-screen.tsx';
import { Announcer } from './features/shell/announcer.tsx';
import { ConnectionBanner } from './features/shell/connection-banner.tsx';
import { KeysDialog } from './features/shell/keys-dialog.tsx';
import { KitScreen } from './features/shell/kit-screen.tsx';
import { useCommands } from './features/shell/use-commands.ts';
import { useLifetime } from './features/shell/use-lifetime.ts';
import { useDoneNotice } from './state/done-notice.ts';
import { isEdited, useKitStore } from './state/kit-store.ts';
import { useSettings } from './state/settings-store.ts';
import { useView, type Screen } from './state/view-store.ts';
import { isApple } from './ui/platform.ts';
import { words } from './ui/words.ts';

// What a first kit does not need is loaded when it is first shown.
const BankScreen = lazy(async () => {
  const { BankScreen: component } = await import('./features/bank/bank-screen.tsx');
  return { default: component };
});
const CheckScreen = lazy(async () => {
  const { CheckScreen: component } = await import('./features/check/check-screen.tsx');
  return { default: component };
});
const ComponentsScreen = lazy(async () => {
  const { ComponentsScreen: component } =
    await import('./features/components/components-screen.tsx');
  return { default: component };
});
const DebriefScreen = lazy(async () => {
  const { DebriefScreen: component } = await import('./features/debrief/debrief-screen.tsx');
  return { default: component };
});
const WriteScreen = lazy(async () => {
  const { WriteScreen: component } = await import('./features/write/write-screen.tsx');
  return { default: component };
});
const SettingsDialog = lazy(async () => {
  const { SettingsDialog: component } = await import('./features/settings/settings-dialog.tsx');
  return { default: component };
});
const HelpDialog = lazy(async () => {
  const { HelpDialog: component } = await import('./features/help/help-dialog.tsx');
  return { default: component };
});
const AboutDialog = lazy(async () => {
  const { AboutDialog: component } = await import('./features/help/about-dialog.tsx');
  return { default: component };
});
const loadPalette = async () => {
  const { PaletteDialog: component } = await import('./features/shell/palette-dialog.tsx');
  return { default: component };
};
const PaletteDialog = lazy(loadPalette);

const ChangedFileDialog = lazy(async () => {
  const { ChangedFileDialog: component } = await import('./features/file/changed-file-dialog.tsx');
  return { default: component };
});

/** The whole window. */
export function App({ bridge }: { bridge: Bridge }) {
  // Who calls the palette types at once: it has to be there by then.
  useEffect(() => void loadPalette(), []);
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
        <Suspense>
          <CurrentScreen />
        </Suspense>
      </div>
      <ExportDialog />
      <ExportAllDialog />
      <KeysDialog />
      <LateDialogs />
      <LeaveDialog />
      <FileProblemDialog />
      <Announcer />
    </div>
  );
}

function LateDialogs() {
  const dialog = useView((view) => view.dialog);
  const compared = useChangedFile((state) => state.compared);
  return (
    <Suspense>
      {compared && <ChangedFileDialog compared={compared} />}
      {dialog === 'settings' && <SettingsDialog />}
      {dialog === 'palette' && <PaletteDialog />}
      {dialog === 'help' && <HelpDialog />}
      {dialog === 'about' && <AboutDialog />}
    </Suspense>
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
  if (screen.name === 'bank') return <BankScreen query={screen.query} />;
  if (screen.name === 'components') return <ComponentsScreen />;
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
  const edited = useKitStore((state) => isEdited(state.open));
  const done = useDoneNotice((state) => state.title);
  // macOS marks the window itself; everywhere else the title says that something is not saved yet.
  const hasMark = useSettings(({ info }) => info?.host === 'desktop' && isApple);
  const mark = edited && !hasMark ? '• ' : '';
  useEffect(() => {
    document.title = done ?? mark + (shown ? words.windowTitle(shown) : words.appName);
  }, [shown, mark, done]);
}
