import type { Failure } from '../../contract/failure.ts';

export const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

/** One line for a terminal, clickable in most: "page.md:12: what is wrong, what to do". */
export const describeFailure = ({ file, line, message }: Failure): string => {
  const words = oneLine(message);
  if (file === undefined) return words;
  if (line !== undefined) return `${file}:${line}: ${words}`;
  return words.startsWith(file) || words.includes(` ${file}`) ? words : `${file}: ${words}`;
};

/** 2: the input or the call is at fault. 1: the app is. 130: the person stopped it, as shells say. */
export const exitStatus = ({ code }: Failure): number =>
  code === 'bug' ? 1 : code === 'cancelled' ? 130 : 2;

/** For whoever will mend it: the words first, then where it happened. */
export const describeBug = (error: unknown): string =>
  `A bug in interview-kit: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
