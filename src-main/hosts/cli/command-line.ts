import { Command, CommanderError } from 'commander';
import type { Reply } from '../../contract/reply.ts';
import { addBatch } from './batch-command.ts';
import { addBuild } from './build-command.ts';
import { describeBug, describeFailure, exitStatus } from './failure-line.ts';
import { addDebrief } from './debrief-command.ts';
import { addInspect } from './inspect-command.ts';
import { addLint } from './lint-command.ts';
import { addServe } from './serve-command.ts';
import { findInstallation } from '../local/installation.ts';

/** Wraps what a command does, so that its reply becomes the exit status. */
export type Act = <Args extends unknown[]>(
  run: (...args: Args) => Promise<Reply<null>>,
) => (...args: Args) => Promise<void>;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Commander's own complaint on one line, with where to read on. */
const describeMisuse = ({ message }: CommanderError, command: string): string => {
  const words = message.replace(/^error: /u, '').replace(/\s*\n\s*/gu, ' ');
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `${/[.?)]$/u.test(sentence) ? sentence : `${sentence}.`} Run "interview-kit ${command}--help" to see what it takes.`;
};

const commandIn = (args: string[], program: Command): string => {
  const name = program.commands.find((one) => args.includes(one.name()))?.name();
  return name === undefined ? '' : `${name} `;
};

/**
 * Runs one command of the command line.
 * @param args what stands after the program's name
 * @returns the exit status: 0 done, 2 the input or the call is at fault, 1 a bug
 */
export const runCommandLine = async (args: string[]): Promise<number> => {
  let status = 0;
  const act: Act =
    (run) =>
    async (...given) => {
      const reply = await run(...given);
      if (reply.ok) return;
      status = exitStatus(reply.error);
      say(describeFailure(reply.error));
    };

  const program = new Command('interview-kit')
    .description('Structured interview kits from job-family pages. Works offline.')
    .version(findInstallation().version)
    .helpCommand(false)
    .showSuggestionAfterError()
    // Commands take these two over from the program, so they are set before the first is added.
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  addInspect(program, act);
  addBuild(program, act);
  addBatch(program, act);
  addLint(program, act);
  addDebrief(program, act);
  addServe(program, act);

  const names = program.commands.map((one) => one.name()).join(', ');
  if (args.length === 0) {
    say(`Name a command: ${names}. Run "interview-kit --help" to see what they do.`);
    return 2;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      say(describeBug(error));
      return 1;
    }
    if (error.exitCode === 0) return 0;
    const unknown = error.code === 'commander.unknownCommand' ? ` There are ${names}.` : '';
    say(`${describeMisuse(error, commandIn(args, program))}${unknown}`);
    return 2;
  }
};
