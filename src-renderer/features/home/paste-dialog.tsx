import { useState } from 'react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { Action } from '../../ui/action.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { addPage } from './add-page.ts';
import { homeWords } from './words.ts';

/** Takes the text of a page from the clipboard. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const bridge = useBridge();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const add = async () => {
    setTried(true);
    if (text.trim() === '') return;
    if (await addPage(bridge, `${name.trim() || titleOf(text)}.md`, text)) onClose();
  };
  return (
    <WindowDialog
      title={homeWords.pasteTitle}
      wide
      isOpen
      onClose={onClose}
      foot={
        <>
          <Action kind="quiet" onPress={onClose}>
            {words.cancel}
          </Action>
          <Action kind="primary" onPress={() => void add()}>
            {homeWords.pasteAdd}
          </Action>
        </>
      }
    >
      <TextBox
        label={homeWords.pasteText}
        hint={homeWords.pasteHint}
        rows={12}
        value={text}
        onChange={setText}
        autoFocus
        error={tried && text.trim() === '' ? homeWords.pasteEmpty : undefined}
      />
      <TextBox
        label={homeWords.pasteName}
        value={name}
        onChange={setName}
        placeholder={titleOf(text)}
      />
    </WindowDialog>
  );
}

/** The first heading or line of a text, short enough for a file name. */
const titleOf = (text: string): string => {
  const line = /^\s*(?:#+\s*)?(\S.*)$/m.exec(text.replace(/^---\n[\s\S]*?\n---\n/, ''))?.[1] ?? '';
  return (
    line
      .replace(/[\\/:*?"<>|#]/g, ' ')
      .trim()
      .slice(0, 60) || homeWords.untitled
  );
};
