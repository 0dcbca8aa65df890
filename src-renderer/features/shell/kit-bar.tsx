import { Download, House, ListTree, PanelRight, Redo2, Save, Undo2 } from 'lucide-react';
import { shownKeys, type CommandId } from '../../../src-main/contract/commands.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { isEdited, useKitStore } from '../../state/kit-store.ts';
import { show, useView, type KitTab } from '../../state/view-store.ts';
import { Action, IconAction } from '../../ui/action.tsx';
import { isApple } from '../../ui/platform.ts';
import { ScreenTitle } from '../../ui/screen-title.tsx';
import { Segments } from '../../ui/segments.tsx';
import { sampleWords } from '../help/sample-words.ts';
import { goHome } from '../file/file-actions.ts';
import { CommandMenu } from './command-menu.tsx';
import { runCommand } from './commands.ts';
import { kitBarWords } from './kit-bar-words.ts';
import { redoInSight, undoInSight } from '../../state/take-back.ts';
import { usePreviewOpen } from './use-preview-open.ts';

/** What is done less often; in a narrow window the first ones have no button. */
const inMenu: CommandId[][] = [
  ['undo', 'redo'],
  ['find', 'replace'],
  ['save-as', 'print', 'debrief'],
  ['bank', 'palette', 'settings', 'keys'],
  ['help', 'about'],
];

/** What can be done with the kit as a whole. */
export function KitBar() {
  const bridge = useBridge();
  const tab = useView((view) => view.tab);
  const plan = useView((view) => view.plan);
  const preview = usePreviewOpen();
  return (
    <header className="top-bar kit-bar" data-part tabIndex={-1} aria-label={kitBarWords.bar}>
      <IconAction icon={House} label={kitBarWords.home} onPress={goHome} />
      <IconAction
        icon={ListTree}
        label={plan ? kitBarWords.hidePlan : kitBarWords.showPlan}
        aria-expanded={plan}
        className="kit-bar-plan"
        onPress={() => show({ plan: !plan })}
      />
      <KitName />
      <div className="kit-bar-tools">
        <Segments<KitTab>
          label={kitBarWords.tabs}
          value={tab}
          options={[
            { id: 'questions', label: kitBarWords.questions },
            { id: 'coverage', label: kitBarWords.coverage },
          ]}
          onChange={(next) => show({ tab: next })}
        />
        <UndoRedo />
        {tab === 'questions' && (
          <IconAction
            icon={PanelRight}
            label={preview ? kitBarWords.hidePreview : kitBarWords.showPreview}
            aria-pressed={preview}
            className={preview ? 'kit-bar-on' : ''}
            onPress={() => show({ preview: !preview })}
          />
        )}
        <CommandMenu label={kitBarWords.more} groups={inMenu} />
        <Action
          icon={Save}
          className="kit-bar-save"
          aria-label={kitBarWords.save}
          onPress={() => runCommand(bridge, 'save')}
        >
          <span className="kit-bar-save-word">{kitBarWords.save}</span>
        </Action>
        <Action
          kind="primary"
          icon={Download}
          className="kit-bar-export"
          aria-label={kitBarWords.export}
          onPress={() => runCommand(bridge, 'export')}
        >
          <span className="kit-bar-export-word">{kitBarWords.export}</span>
        </Action>
      </div>
    </header>
  );
}

function KitName() {
  const open = useKitStore((state) => state.open);
  if (!open) return null;
  const { kit } = open.history;
  const state = isEdited(open)
    ? kitBarWords.edited
    : open.ref
      ? kitBarWords.savedIn(open.ref.name)
      : kitBarWords.noFile;
  return (
    <div className="kit-name">
      <ScreenTitle className="title-13 kit-name-title" tip={kit.role.title}>
        {kit.role.title}
      </ScreenTitle>
      <p className="text-12 muted kit-name-state">
        {kit.sample && `${sampleWords.tag} · `}
        {state} · {kitBarWords.version(kit.version, kit.form)}
      </p>
    </div>
  );
}

function UndoRedo() {
  const last = useKitStore((state) => state.open?.history.past.at(-1)?.name);
  const next = useKitStore((state) => state.open?.history.future.at(-1)?.name);
  return (
    <div className="kit-bar-pair" role="group" aria-label={kitBarWords.history}>
      <IconAction
        icon={Undo2}
        label={kitBarWords.undo(last)}
        tip={`${kitBarWords.undo(last)} · ${shownKeys('undo', isApple)}`}
        isDisabled={last === undefined}
        onPress={undoInSight}
      />
      <IconAction
        icon={Redo2}
        label={kitBarWords.redo(next)}
        tip={`${kitBarWords.redo(next)} · ${shownKeys('redo', isApple)}`}
        isDisabled={next === undefined}
        onPress={redoInSight}
      />
    </div>
  );
}
