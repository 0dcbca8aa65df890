import type { WriteStream } from 'node:tty';
import type { Progress } from '../../services/document-files.ts';

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
