import { CircleHelp } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { DialogTrigger } from 'react-aria-components';
import { Action } from '../../ui/action.tsx';
import { PopoverBox } from '../../ui/popover-box.tsx';
import { words } from '../../ui/words.ts';
import { whyWords, type WhyTopic } from './why-words.ts';

const WhyText = lazy(async () => {
  const { WhyText: component } = await import('./why-text.tsx');
  return { default: component };
});

/** "Why?", beside what it is about; the reasons come when somebody wants them. */
export function WhyButton({ topic }: { topic: WhyTopic }) {
  const title = whyWords.question[topic];
  return (
    <DialogTrigger>
      <Action kind="quiet" small icon={CircleHelp} aria-label={title} className="why-button">
        {whyWords.why}
      </Action>
      <PopoverBox title={title} readOnly>
        {(close) => (
          <Suspense fallback={<p className="muted">{words.loading}</p>}>
            <WhyText topic={topic} onMore={close} />
          </Suspense>
        )}
      </PopoverBox>
    </DialogTrigger>
  );
}
