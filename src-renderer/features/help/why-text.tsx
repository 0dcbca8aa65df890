import { show } from '../../state/view-store.ts';
import { Action } from '../../ui/action.tsx';
import { whyWords, type WhyTopic } from './why-words.ts';
import { helpWords } from './words.ts';

/** The reasons of one topic, and the way to all of them. */
export function WhyText({ topic, onMore }: { topic: WhyTopic; onMore: () => void }) {
  return (
    <>
      {helpWords.reasons[topic].map((reason) => (
        <p key={reason} className="text-13">
          {reason}
        </p>
      ))}
      <div>
        <Action
          small
          onPress={() => {
            onMore();
            show({ dialog: 'help' });
          }}
        >
          {whyWords.more}
        </Action>
      </div>
    </>
  );
}
