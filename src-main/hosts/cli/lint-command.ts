import type { Command } from 'commander';
import { basename, join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type { Reply } from '../../contract/reply.ts';
import { compileRules, type CompiledRules } from '../../core/lint/compile-rules.ts';
import { lintKit, lintText, type PlacedFinding } from '../../core/lint/lint-many.ts';
import { applyRewording } from '../../core/lint/rewording.ts';
import { fail, ok } from '../../core/result.ts';
import { kitEnding, readKitText } from '../../services/kit-file.ts';
import { loadLintRules } from '../../services/lint-rules.ts';
import { findInstallation } from '../local/installation.ts';
import { nodeFiles } from '../local/node-files.ts';
import type { Act } from './command-line.ts';

interface Source {
  name: string;
  text: string;
}

const readSource = async (argument: string): Promise<Reply<Source>> => {
  if (argument === '-') return ok({ name: 'standard input', text: await readAll(process.stdin) });
  const bytes = await nodeFiles.read(resolve(argument));
  if (!bytes.ok)
    return fail({
      code: 'call-invalid',
      message:
        bytes.error.kind === 'missing'
          ? `${argument} is not there. Name a kit, a text file with a question a line, or - for standard input.`
          : `${argument} cannot be read: ${bytes.error.reason}`,
      file: argument,
    });
  return ok({ name: argument, text: new TextDecoder().decode(bytes.value) });
};

const isKit = ({ name, text }: Source): boolean =>
  name.toLowerCase().endsWith(kitEnding) || /^\uFEFF?\s*\{/u.test(text);

const findingsOf = (source: Source, rules: CompiledRules): Reply<PlacedFinding[]> => {
  if (!isKit(source)) return ok(lintText(source.text, rules));
  const kit = readKitText(source.text, source.name);
  return kit.ok ? ok(lintKit(kit.value, rules)) : kit;
};

const whereWords: Record<PlacedFinding['jurisdictions'][number], string> = {
  us: 'US',
  'us-states': 'US states',
  uk: 'UK',
  eu: 'EU',
  canada: 'Canada',
  australia: 'Australia',
};

const describeOne = (name: string, finding: PlacedFinding): string => {
  const { place, line, column, rule, kind, message, suggestion, text } = finding;
  const at = line === undefined ? `${name}, ${place}:${column}` : `${name}:${line}:${column}`;
  const holds = finding.jurisdictions.map((one) => whereWords[one]).join(', ');
  const better = finding.rewording && applyRewording(text, finding.rewording);
  return [
    `${at}: ${kind === 'unlawful' ? 'do not ask' : 'ask otherwise'} (${rule}). ${message} ${suggestion}`,
    `    ${text}`,
    ...(better ? [`    Better: ${better}`] : []),
    `    ${holds === '' ? 'Source' : `Protected in ${holds}`}: ${finding.source}`,
    '',
  ].join('\n');
};

const describe = (name: string, findings: PlacedFinding[]): string =>
  findings.length === 0
    ? 'Nothing to object to.\n'
    : findings.map((finding) => describeOne(name, finding)).join('');

const lint = async (argument: string, options: { json?: true }): Promise<Reply<null>> => {
  const source = await readSource(argument);
  if (!source.ok) return source;
  const rules = await loadLintRules(nodeFiles, join(findInstallation().resources, 'lint'));
  const findings = findingsOf(source.value, compileRules(rules));
  if (!findings.ok) return findings;
  const name = basename(source.value.name);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ schema: 'interview-kit/lint@1', source: { file: name }, findings: findings.value }, null, 2)}\n`
      : describe(name, findings.value),
  );
  return ok(null);
};

export const addLint = (program: Command, act: Act): void => {
  program
    .command('lint')
    .description('questions that should not be asked, or not asked so')
    .argument('<source>', 'a kit, a text file with a question a line, or - for standard input')
    .option('--json', 'print one JSON document')
    .action(act(lint));
};
