import { join } from 'node:path';
import type { Failure } from '../../contract/failure.ts';
import type { Reply } from '../../contract/reply.ts';
import { emptyBank, type Bank } from '../../core/bank/bank.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { failureOfWriting } from '../file-failures.ts';
import { describeFolder, numberedName } from '../file-names.ts';
import { fingerprint } from '../fingerprint.ts';
import type { FileFault, Ports } from '../ports.ts';
import { createTurns } from '../turns.ts';
import { bankFileName, parseBankFile, writeBankFile } from './bank-file.ts';

type StorePorts = Pick<Ports, 'app' | 'files' | 'tellAll'>;

export interface KeptBank {
  bank: Bank;
  /** What a person should know of the file; null: nothing. */
  notice: string | null;
}

const tooNew: Failure = {
  code: 'bank-too-new',
  message:
    'The question bank was written by a newer version of the app. It is left as it is and not used here. Update the app to use and change it.',
};

/** Where the damaged file of the bank went, and what of it is still there. */
const saved = (name: string, lost: number | null): string =>
  lost === null
    ? `The file of the question bank was damaged and could not be read. It is kept as ${name}; the bank starts empty. Bring your questions back from an export, if there is one.`
    : `The file of the question bank was damaged. ${lost === 1 ? 'One entry' : `${lost} entries`} could not be read; all others are here. The damaged file is kept as ${name}.`;

/**
 * The team's bank in one file. Every change reads the file again within its turn and changes single entries of it,
 * so that windows do not undo each other's. A damaged file is set aside before anything is written in its place; one
 * of a newer version stays where it is, and nothing is written.
 */
export const createBankStore = ({ app, files, tellAll }: StorePorts) => {
  const path = join(app.data, bankFileName);
  const where = describeFolder(app.data, app.home);
  const turns = createTurns();
  let known: { mark: string; kept: KeptBank } | null = null;
  let setAside: string | null = null;

  const unreadable = (fault: FileFault): { ok: false; error: Failure } =>
    fail({
      code: 'bank-unreadable',
      message: `The question bank in ${where} cannot be read: ${fault.kind === 'denied' ? 'reading it is not allowed' : fault.reason}. Nothing was changed. Check the permissions of ${bankFileName} there and try again.`,
      file: bankFileName,
    });

  const write = async (bank: Bank): Promise<Reply<null>> => {
    const made = await files.makeFolder(app.data);
    if (!made.ok) return fail(failureOfWriting(made.error, where));
    const bytes = writeBankFile(bank);
    const written = await files.write(path, bytes);
    if (!written.ok) return fail(failureOfWriting(written.error, 'The question bank'));
    known = { mark: fingerprint(bytes), kept: { bank, notice: setAside } };
    return ok(null);
  };

  /** Moves the damaged file out of the way and writes what of it is whole. */
  const rescue = async (bank: Bank, lost: number | null): Promise<Reply<KeptBank>> => {
    for (let number = 1; ; number += 1) {
      const name = numberedName('bank damaged.json', number);
      const moved = await files.move(path, join(app.data, name));
      if (!moved.ok && moved.error.kind === 'exists') continue;
      if (!moved.ok) return unreadable(moved.error);
      setAside = saved(`${name} in ${where}`, lost);
      const written = bank === emptyBank ? ok(null) : await write(bank);
      return written.ok ? ok({ bank, notice: setAside }) : written;
    }
  };

  const load = async (): Promise<Reply<KeptBank>> => {
    const bytes = await files.read(path);
    if (!bytes.ok) {
      if (bytes.error.kind !== 'missing') return unreadable(bytes.error);
      return ok({ bank: emptyBank, notice: setAside });
    }
    const mark = fingerprint(bytes.value);
    if (known?.mark === mark) return ok({ ...known.kept, notice: setAside });
    const read = parseBankFile(bytes.value);
    if (read.state === 'damaged') return rescue(read.bank, read.lost);
    if (read.state === 'newer') return ok({ bank: emptyBank, notice: tooNew.message });
    const kept = { bank: read.bank, notice: setAside };
    known = { mark, kept };
    return ok(kept);
  };

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => turns(path, act);

  return {
    /** The bank as its file has it now. */
    read: (): Promise<Reply<KeptBank>> => inTurn(load),

    /** The bank as this program knows it, without a look at the file where it has one: for every key that is typed. */
    current: (): Promise<Reply<KeptBank>> =>
      known ? Promise.resolve(ok(known.kept)) : inTurn(load),

    /** Changes the bank and tells every window. What `work` refuses changes nothing. */
    change: <T>(
      work: (bank: Bank) => Result<{ bank: Bank; value: T }, Failure>,
    ): Promise<Reply<T>> =>
      inTurn(async () => {
        const kept = await load();
        if (!kept.ok) return kept;
        if (kept.value.notice === tooNew.message) return fail(tooNew);
        const worked = work(kept.value.bank);
        if (!worked.ok) return worked;
        if (worked.value.bank !== kept.value.bank) {
          const written = await write(worked.value.bank);
          if (!written.ok) return written;
          tellAll('bank-changed', {});
        }
        return ok(worked.value.value);
      }),
  };
};
export type BankStore = ReturnType<typeof createBankStore>;
