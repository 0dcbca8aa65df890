import { move, transferableSymbol, valueSymbol } from 'piscina';
import { doWork } from '../services/do-work.ts';
import { keepLibrary } from '../services/library.ts';
import { findInstallation } from './local/installation.ts';
import { nodeFiles } from './local/node-files.ts';

/** What every worker thread runs, in all hosts: one piece of work after another. */

const { fonts, competencies } = findInstallation();
const library = keepLibrary(nodeFiles, competencies);

// Nearly every thread makes a PDF first: while it has no work yet, it reads what that takes.
void import('../documents/build-document.ts');
void import('../documents/pdf/write-pdf.ts');

/** Bytes that own their memory: what lies in a shared block cannot be handed over. */
const owned = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();

/** The one function that the pool calls, by this name. */
export const work = async (asked: unknown): Promise<unknown> => {
  const done = await doWork(asked, { fonts, library });
  if (!done.ok || !('bytes' in done.value)) return done;
  // The bytes of a document are handed over, not copied.
  const bytes = owned(done.value.bytes);
  return move({
    [transferableSymbol]: bytes.buffer,
    [valueSymbol]: { ok: true, value: { ...done.value, bytes } },
  });
};
