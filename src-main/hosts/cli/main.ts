#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';

// `interview-kit inspect … | head` closes the pipe when it has seen enough; that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

// Not process.exit: what was written to a pipe may still be on its way.
process.exitCode = await runCommandLine(process.argv.slice(2));
