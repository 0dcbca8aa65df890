import type { Command } from 'commander';
import type { Reply } from '../../contract/reply.ts';
import { buildRoleProfile } from '../../core/role/build-role-profile.ts';
import type { RoleProfile } from '../../core/role/role-profile.ts';
import { fail, ok } from '../../core/result.ts';
import type { PageFile } from '../../services/page-file.ts';
import { chooseRole } from '../../services/role-choice.ts';
import type { Act } from './command-line.ts';
import { describePage, describeProfile } from './inspect-text.ts';
import { openPageArgument } from './page-argument.ts';

interface InspectOptions {
  level?: string;
  specialty?: string;
  json?: true;
}

const chooseProfile = (page: PageFile, options: InspectOptions): Reply<RoleProfile | null> => {
  const { level, specialty = null } = options;
  if (level === undefined)
    return specialty === null
      ? ok(null)
      : fail({
          code: 'call-invalid',
          message: '--specialty needs a --level beside it. Add --level with an id or a title.',
        });
  const role = chooseRole(page, { level, specialty });
  return role.ok ? ok(buildRoleProfile(page.family, role.value.level, role.value.specialty)) : role;
};

const inspect = async (argument: string, options: InspectOptions): Promise<Reply<null>> => {
  const page = await openPageArgument(argument);
  if (!page.ok) return page;
  const { name, sha256, lineCount, family, lines } = page.value;
  const profile = chooseProfile({ ...page.value, name: argument }, options);
  if (!profile.ok) return profile;

  if (options.json) {
    const said = {
      schema: 'interview-kit/inspect@1',
      source: { file: name, sha256, lines: lineCount },
      ...family,
      lines,
      ...(profile.value ? { profile: profile.value } : {}),
    };
    process.stdout.write(`${JSON.stringify(said, null, 2)}\n`);
  } else {
    process.stdout.write(describePage(page.value));
    if (profile.value) process.stdout.write(`\n${describeProfile(family, profile.value)}`);
  }
  return ok(null);
};

export const addInspect = (program: Command, act: Act): void => {
  program
    .command('inspect')
    .description('what the app understood of a job-family page')
    .argument(
      '<page>',
      'a Word, Markdown, HTML or text file, or the id of a page that comes with the app',
    )
    .option('--level <level>', 'id or title; adds what the page asks of this level')
    .option('--specialty <specialty>', 'id or title; needs --level')
    .option('--json', 'print one JSON document')
    .action(act(inspect));
};
