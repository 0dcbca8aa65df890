import { BookOpen, Info, Keyboard } from 'lucide-react';
import { shownKeys } from '../../../src-main/contract/commands.ts';
import { useBridge } from '../../bridge/bridge-context.ts';
import { show, useView } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { DisclosureBox } from '../../ui/disclosure-box.tsx';
import { isApple } from '../../ui/platform.ts';
import { WindowDialog } from '../../ui/window-dialog.tsx';
import { words } from '../../ui/words.ts';
import { canRun } from '../shell/commands.ts';
import './help.css';
import { openSampleKit } from './open-sample-kit.ts';
import { whyTopics, whyWords } from './why-words.ts';
import { helpWords } from './words.ts';

const close = () => show({ dialog: null });

/** How the app is used, what a structured interview is and why, and a sample to look at. */
export function HelpDialog() {
  const isOpen = useView((view) => view.dialog === 'help');
  return (
    <WindowDialog
      title={helpWords.title}
      isOpen={isOpen}
      wide
      onClose={close}
      foot={
        <>
          <Action kind="quiet" icon={Info} onPress={() => show({ dialog: 'about' })}>
            {helpWords.about}
          </Action>
          <Action kind="quiet" icon={Keyboard} onPress={() => show({ dialog: 'keys' })}>
            {helpWords.keys}
          </Action>
          <Action kind="primary" onPress={close}>
            {words.done}
          </Action>
        </>
      }
    >
      {canRun('sample') && <SampleOffer />}
      <section className="help-part">
        <h3 className="title-16">{helpWords.howTitle}</h3>
        <ol className="help-steps">
          {helpWords.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="muted">{helpWords.find(shownKeys('palette', isApple))}</p>
      </section>
      <section className="help-part">
        <h3 className="title-16">{helpWords.whatTitle}</h3>
        {helpWords.what.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <section className="help-part">
        <h3 className="title-16">{helpWords.whyTitle}</h3>
        {whyTopics.map((topic) => (
          <DisclosureBox key={topic} level={4} title={whyWords.question[topic]}>
            <ul className="help-reasons">
              {helpWords.reasons[topic].map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </DisclosureBox>
        ))}
      </section>
      <section className="help-part">
        <h3 className="title-16">{helpWords.sourcesTitle}</h3>
        <ul className="help-reasons text-13 muted">
          {helpWords.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </section>
    </WindowDialog>
  );
}

function SampleOffer() {
  const bridge = useBridge();
  const open = () => {
    // Unsaved changes are asked about in a dialog of their own.
    close();
    void openSampleKit(bridge);
  };
  return (
    <section className="help-sample">
      <div>
        <h3 className="title-16">{helpWords.sampleTitle}</h3>
        <p className="text-13 muted">{helpWords.sampleText}</p>
      </div>
      <Action icon={BookOpen} onPress={open}>
        {helpWords.sample}
      </Action>
    </section>
  );
}
