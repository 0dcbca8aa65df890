import type { Command } from 'commander';
import { formatSchema, partSchema } from '../../core/kit/packet-options.ts';
import type { BatchCommandOptions } from './batch.ts';
import type { Act } from './command-line.ts';
import { addLookOptions } from './look-options.ts';
import { listOf, oneOf, pathName, wholeNumber } from './option-values.ts';

export const addBatch = (program: Command, act: Act): void => {
  const command = program
    .command('batch')
    .description('documents for every level and specialty of pages; run again, it goes on')
    .argument('<page...>', 'files, folders or patterns, or ids of pages that come with the app')
    .requiredOption(
      '--out <dir>',
      'gets a folder for each page; made where it is not there',
      pathName,
    )
    .option('--format <formats>', 'docx,pdf', listOf(formatSchema.options), formatSchema.options)
    .option('--parts <parts>', partSchema.options.join(','), listOf(partSchema.options), [
      'packet',
    ]);
  addLookOptions(command)
    .option('--form <form>', 'A or B: parallel sets of questions', oneOf(['A', 'B']), 'A')
    .option(
      '--jobs <n>',
      'documents at a time; as many as there are cores unless given',
      wholeNumber(64),
    )
    .option('--bank <file>', 'the team’s own questions: CSV, YAML or Word', pathName)
    .option('--zip', 'puts all of the documents into one ZIP, too')
    .option('--json', 'print one JSON document: what was written, left out, and what failed')
    .action(
      act(async (pages: string[], options: BatchCommandOptions) => {
        const { batch } = await import('./batch.ts');
        return batch(pages, options);
      }),
    );
};
