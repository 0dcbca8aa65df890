import { Info, Keyboard } from 'lucide-react';
import { useState } from 'react';
import { CheckboxGroup, Label, RadioGroup } from 'react-aria-components';
import type { Failure } from '../../../src-main/contract/failure.ts';
import type { Settings } from '../../../src-main/contract/settings-shape.ts';
import type { Format, Paper } from '../../../src-main/core/kit/packet-options.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { changeSettings, useSettings } from '../../state/settings-store.ts';
import { show, useView } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { Check, Dot } from '../../ui/check.tsx';
import { FailureNotice } from '../../ui/notice.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { exportWords } from '../export/words.ts';
import { DocumentLookSetting } from './document-look-setting.tsx';
import { JurisdictionsSetting } from './jurisdictions-setting.tsx';
import { LanguageSetting } from './language-setting.tsx';
import { MembersSetting } from './members-setting.tsx';
import { ScaleSetting } from './scale-setting.tsx';
import { settingsWords } from './words.ts';

const themes: Settings['theme'][] = ['system', 'light', 'dark'];
const papers: Paper[] = ['a4', 'letter'];
const formats: Format[] = ['pdf', 'docx'];
const close = () => show({ dialog: null });

/** What the app remembers. Every change holds at once. */
export function SettingsDialog() {
  const bridge = useBridge();
  const isOpen = useView((view) => view.dialog === 'settings');
  const { settings, info } = useSettings();
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = async (part: Partial<Settings>) => {
    const reply = await changeSettings(bridge, part);
    setFailure(reply.ok ? null : reply.error);
  };
  return (
    <WindowDialog
      title={settingsWords.title}
      isOpen={isOpen}
      onClose={close}
      foot={
        <>
          <Action kind="quiet" icon={Info} onPress={() => show({ dialog: 'about' })}>
            {settingsWords.aboutApp}
          </Action>
          <Action kind="quiet" icon={Keyboard} onPress={() => show({ dialog: 'keys' })}>
            {settingsWords.keys}
          </Action>
          <Action kind="primary" onPress={close}>
            {words.done}
          </Action>
        </>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      <LanguageSetting
        value={settings.language}
        onChange={(language) => void change({ language })}
      />
      <RadioGroup
        className="field"
        value={settings.theme}
        onChange={(value) => {
          const theme = themes.find((one) => one === value);
          if (theme) void change({ theme });
        }}
      >
        <Label className="field-label">{settingsWords.theme}</Label>
        {themes.map((theme) => (
          <Dot key={theme} value={theme}>
            {settingsWords[theme]}
          </Dot>
        ))}
      </RadioGroup>
      <RadioGroup
        className="field"
        value={settings.paper}
        onChange={(value) => {
          const paper = papers.find((one) => one === value);
          if (paper) void change({ paper });
        }}
      >
        <Label className="field-label">{settingsWords.paper}</Label>
        {papers.map((paper) => (
          <Dot key={paper} value={paper}>
            {exportWords.paperWords[paper]}
          </Dot>
        ))}
      </RadioGroup>
      <CheckboxGroup
        className="field"
        value={settings.formats}
        onChange={(values) => {
          const chosen = formats.filter((format) => values.includes(format));
          if (chosen.length > 0) void change({ formats: chosen });
        }}
      >
        <Label className="field-label">{settingsWords.formats}</Label>
        {formats.map((format) => (
          <Check key={format} value={format}>
            {exportWords.formatWords[format]}
          </Check>
        ))}
      </CheckboxGroup>
      <ScaleSetting settings={settings} onChange={(part) => void change(part)} />
      <JurisdictionsSetting
        chosen={settings.jurisdictions}
        onChange={(jurisdictions) => void change({ jurisdictions })}
      />
      <TeamBox
        key={settings.team}
        team={settings.team}
        onChange={(team) => void change({ team })}
      />
      <MembersSetting members={settings.members} onChange={(members) => void change({ members })} />
      <DocumentLookSetting settings={settings} onChange={(part) => void change(part)} />
      {info && (
        <p className="text-12 muted">
          {words.appName}, {settingsWords.about(info.version)}.{' '}
          {!info.asksForFiles && settingsWords.folder(info.folder)}
        </p>
      )}
    </WindowDialog>
  );
}

/** Kept when the field is left, not at every key. */
function TeamBox({ team, onChange }: { team: string; onChange: (team: string) => void }) {
  const [typed, setTyped] = useState(team);
  return (
    <TextBox
      label={settingsWords.team}
      hint={settingsWords.teamHint}
      maxLength={80}
      value={typed}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== team) onChange(typed);
      }}
    />
  );
}
