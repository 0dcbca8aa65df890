import type { Command } from 'commander';
import { paperSchema } from '../../core/kit/packet-options.ts';
import type { Act } from './command-line.ts';
import type { DebriefOptions } from './debrief.ts';
import { oneOf, pathName } from './option-values.ts';

export const addDebrief = (program: Command, act: Act): void => {
  program
    .command('debrief')
    .description('one document with the ratings of completed scorecards side by side')
    .argument('<scorecards...>', 'PDF and Word scorecards that were filled in, for one candidate')
    .requiredOption('--out <file>', 'the document; its ending, .pdf or .docx, says which', pathName)
    .option('--paper <paper>', 'a4 or letter', oneOf(paperSchema.options), 'a4')
    .option('--json', 'print one JSON document: the debrief and the file')
    .action(
      act(async (files: string[], options: DebriefOptions) => {
        // Loaded here: no other command reads forms.
        const { debrief } = await import('./debrief.ts');
        return debrief(files, options);
      }),
    );
};
