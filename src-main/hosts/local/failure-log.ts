import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FailureCode } from '../../contract/failure.ts';
import { operations } from '../../contract/operations.ts';
import { failureLogName } from '../../services/about.ts';

export interface FailureLog {
  /** Takes a line that was meant for the terminal, and keeps of it what tells of nobody. */
  note: (line: string) => void;
  /** An operation that ended with a failure that a person was told of. */
  refused: (operation: string, code: FailureCode) => void;
}

/** Bytes at which a new log is begun; the one before is kept, those before that are not. */
const most = 200_000;

/** What the program says of itself when something fails, and what is kept of it: words of its own alone. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^([a-z]+\.[a-z-]+) failed\b/u, '$1 failed'],
  [/^([a-z]+\.[a-z-]+) replied what its schema/u, '$1 replied against the contract'],
  [/^Making a (document|kit|debrief) failed\b/u, 'making a $1 failed'],
  [/^A worker ended by itself\b/u, 'a worker ended by itself'],
  [/^The web host failed\b/u, 'the web host failed'],
  [/^The window's page ended: ([a-z-]+)\./u, 'the page of a window ended, $1'],
  [/^The settings in .* were damaged\./u, 'the settings were damaged'],
  [/^The settings in .* cannot be written\b/u, 'the settings cannot be written'],
  [/^Kits are built without the question bank\b/u, 'the question bank cannot be read'],
  [/^The role .* failed\b/u, 'a role of a batch failed'],
];

const errorKind = /\b(?:Syntax|Type|Range|Reference|URI|Aggregate|Abort|Assertion|Zod)Error\b/u;

const headOf = (line: string): string => {
  for (const [pattern, words] of known) {
    const found = pattern.exec(line);
    if (found) return words.replace('$1', found[1] ?? '');
  }
  return 'something failed';
};

/** "at readPage (page-file.js:12:3)": the folders above could tell whose machine it is. */
const framesOf = (line: string): string[] =>
  [...line.matchAll(/^\s+at (?:(?:async )?([\w.$<>]+) )?\(?([^()\n]+):(\d+):(\d+)\)?$/gmu)]
    .slice(0, 12)
    .map(
      ([, name = '', path = '', row = '', column = '']) =>
        `  at ${name === '' ? '' : `${name} `}${basename(path.replaceAll('\\', '/'))}:${row}:${column}`,
    );

/**
 * What is kept of a line: which of the known things failed, the kind of the error and where it was. No message of an
 * error is: it can quote a file, a name, an answer.
 */
export const withoutPeople = (line: string): string => {
  const kind = errorKind.exec(line)?.[0];
  const head = kind === undefined ? headOf(line) : `${headOf(line)}, ${kind}`;
  return [head, ...framesOf(line)].join('\n');
};

/**
 * The log of failures in the data folder: two files of 200 kB at most. It names no candidate, nobody's words and
 * nobody's folders, so that it can be handed to whoever helps. A disk that refuses it costs a line, nothing else.
 */
export const openFailureLog = (
  dataFolder: string,
  version: string,
  now: () => Date = () => new Date(),
): FailureLog => {
  const path = join(dataFolder, failureLogName);
  const write = (words: string): void => {
    try {
      mkdirSync(dataFolder, { recursive: true });
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > most) renameSync(path, join(dataFolder, 'failures-before.log'));
      appendFileSync(path, `${now().toISOString()} ${version} ${words}\n`);
    } catch {
      // Nobody can be told where telling fails.
    }
  };
  return {
    note: (line) => write(withoutPeople(line)),
    refused: (operation, code) => {
      // Somebody who calls off their own export has not met a failure.
      if (code === 'cancelled') return;
      write(
        `${Object.hasOwn(operations, operation) ? operation : 'an unknown operation'}: ${code}`,
      );
    },
  };
};
