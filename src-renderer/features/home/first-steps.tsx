import { X } from 'lucide-react';
import { useBridge } from '../../bridge/bridge-context.ts';
import { forgetFirstSteps, useSettings } from '../../state/settings-store.ts';
import { IconAction } from '../../ui/action.tsx';
import { homeWords } from './words.ts';

/** The way from a page to paper, until it was gone once or sent away. */
export function FirstSteps() {
  const bridge = useBridge();
  const known = useSettings(({ settings }) => settings.knowsFirstSteps);
  if (known) return null;
  return (
    <section className="first-steps" aria-label={homeWords.steps}>
      <ol>
        {homeWords.step.map(({ title, text }, index) => (
          <li key={title}>
            <span className="first-steps-number figures" aria-hidden>
              {index + 1}
            </span>
            <span>
              <span className="title-13">{title}</span>
              <span className="text-13 muted first-steps-text">{text}</span>
            </span>
          </li>
        ))}
      </ol>
      <IconAction
        small
        icon={X}
        label={homeWords.dismissSteps}
        onPress={() => forgetFirstSteps(bridge)}
      />
    </section>
  );
}
