import type { WriteStream } from 'node:tty';
import type { BatchProgress } from '../../services/batch-progress.ts';
import type { Progress } from '../../services/document-files.ts';

const barWidth = 24;

/** "8 s", "3 min", "2 h 5 min": a guess, so it is not told to the second. */
const describeLeft = (seconds: number): string => {
  if (seconds < 60) return `${seconds} s left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60
    ? `${minutes} min left`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
};

/** One line on a terminal that is written over; nothing at all where nobody is looking. */
export const showProgress = (stream: Pick<WriteStream, 'isTTY' | 'write'>) => {
  const write = (text: string) => {
    if (stream.isTTY) stream.write(`\r\u001b[K${text}`);
  };
  return {
    show: ({ done, total, label }: Progress) => write(`${done + 1}/${total}  ${label}`),
    clear: () => write(''),
  };
};

/** A bar on a terminal that fills from role to role, with a guess at the time that is left. */
export const showBar = (stream: Pick<WriteStream, 'isTTY' | 'write' | 'columns'>) => {
  const write = (text: string) => {
    // A line that is longer than the terminal would not be written over but scroll away.
    if (stream.isTTY) stream.write(`\r\u001b[K${text.slice(0, Math.max(20, stream.columns - 1))}`);
  };
  return {
    show: ({ done, total, failed, label, secondsLeft }: BatchProgress) => {
      const filled = Math.round((barWidth * done) / Math.max(1, total));
      const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`;
      const facts = [
        `${done}/${total}`,
        ...(failed > 0 ? [`${failed} failed`] : []),
        ...(secondsLeft === null ? [] : [describeLeft(secondsLeft)]),
        label,
      ];
      write(`${bar} ${facts.join('  ')}`);
    },
    clear: () => write(''),
  };
};
