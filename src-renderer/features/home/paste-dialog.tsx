import { useState, type ClipboardEvent } from 'react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { announce } from '../../state/announcement-store.ts';
import { Action } from '../../ui/action.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { showProblem } from '../file/file-problem-store.ts';
import { addPastedPage } from './add-page.ts';
import { homeWords } from './words.ts';

/** Takes the text of a page from the clipboard; headings and lists of formatted text come along. */
export function PasteDialog({ onClose }: { onClose: () => void }) {
  const bridge = useBridge();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const add = async () => {
    setTried(true);
    if (text.trim() === '') return;
    if (await addPastedPage(bridge, `${name.trim() || titleOf(text)}.md`, text)) onClose();
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const field = event.target;
    if (html === '' || !(field instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    const plain = event.clipboardData.getData('text/plain');
    const [from, to] = [field.selectionStart, field.selectionEnd];
    void bridge.call('pages.plain', { html }).then((reply) => {
      if (!reply.ok) showProblem(reply.error);
      const pasted = reply.ok && reply.value.text.trim() !== '' ? reply.value.text : plain;
      setText((before) => before.slice(0, from) + pasted + before.slice(to));
      announce(homeWords.pasted);
    });
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
      <div onPaste={paste}>
        <TextBox
          label={homeWords.pasteText}
          hint={homeWords.pasteHint}
          rows={12}
          value={text}
          onChange={setText}
          autoFocus
          error={tried && text.trim() === '' ? homeWords.pasteEmpty : undefined}
        />
      </div>
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
