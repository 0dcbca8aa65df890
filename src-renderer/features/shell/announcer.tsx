import { useEffect, useState } from 'react';
import { useAnnouncement } from '../../state/announcement-store.ts';

const shownFor = 6_000;

/**
 * What just happened: at the foot of the window for a moment, and read out. It has room of its own, so that it
 * never lies over a button, and is seen and heard beside open dialogs, too.
 */
export function Announcer() {
  const { message, turn } = useAnnouncement();
  const [gone, setGone] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setGone(turn), shownFor);
    return () => clearTimeout(timer);
  }, [turn]);
  const visible = turn > gone && message !== '';
  return (
    <div
      className="announcer"
      role="status"
      aria-live="polite"
      data-visible={visible || undefined}
      data-react-aria-top-layer="true"
    >
      {visible && <p key={turn}>{message}</p>}
    </div>
  );
}
