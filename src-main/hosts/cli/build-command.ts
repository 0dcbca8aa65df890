import type { Command } from 'commander';
import { formatSchema, partSchema } from '../../core/kit/packet-options.ts';
import type { Act } from './command-line.ts';
import { addLookOptions } from './look-options.ts';
import { listOf, oneOf, pathName } from './option-values.ts';
import type { BuildOptions } from './build.ts';

export const addBuild = (program: Command, act: Act): void => {
  const command = program
    .command('build')
    .description('documents for one level and specialty, from a page or a saved kit')
    .argument(
      '[page]',
      'a Word, Markdown, HTML or text file, or the id of a page that comes with the app',
    )
    .option('--kit <file>', 'a saved kit, in place of the page', pathName)
    .option('--level <level>', 'id or title')
    .option('--specialty <specialty>', 'id or title')
    .requiredOption('--out <dir>', 'folder for the documents; made where it is not there', pathName)
    .option('--format <formats>', 'docx,pdf', listOf(formatSchema.options), formatSchema.options)
    .option('--parts <parts>', partSchema.options.join(','), listOf(partSchema.options), ['packet'])
    .option('--candidate <name>', 'printed on every document')
    .option('--candidates <file>', 'a CSV file of names; a folder for each of them', pathName)
    .option('--requisition <id>', 'printed on every document');
  addLookOptions(command)
    .option('--form <form>', 'A or B: parallel sets of questions', oneOf(['A', 'B']))
    .option(
      '--bank <file>',
      "the team's own questions (CSV, YAML or Word), asked before those of the library",
      pathName,
    )
    .option('--save <file>', 'keep the kit in a file that the app can open and edit', pathName)
    .option('--json', 'print one JSON document: the kit and the files')
    .action(
      act(async (page: string | undefined, options: BuildOptions) => {
        // Loaded here, so that `inspect` does not wait for what only `build` needs.
        const { build } = await import('./build.ts');
        return build(page, options);
      }),
    );
};
