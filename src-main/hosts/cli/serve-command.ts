import type { Command } from 'commander';
import type { Act } from './command-line.ts';
import { pathName, portNumber } from './option-values.ts';
import type { ServeCommandOptions } from './serve.ts';

export const addServe = (program: Command, act: Act): void => {
  program
    .command('serve')
    .description('the app in a browser, on this machine only')
    .option('--port <n>', 'a free one unless given', portNumber)
    .option('--no-open', 'print the address and open no browser')
    .option('--folder <dir>', 'where kits and exports go', pathName)
    .action(
      act(async (options: ServeCommandOptions) => {
        const { serve } = await import('./serve.ts');
        return serve(options);
      }),
    );
};
