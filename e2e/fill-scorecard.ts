import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The scorecards of a kit as PDF, made by the built command line; in the order of the stages. */
export const makeScorecards = async (folder: string): Promise<string[]> => {
  const out = join(folder, 'scorecards');
  await mkdir(out);
  const role = [
    '--level',
    'Senior Product Marketing Manager',
    '--specialty',
    'Security Specialist',
  ];
  const what = ['--parts', 'scorecards', '--format', 'pdf', '--candidate', 'Ada Quinn'];
  await run(process.execPath, [
    ...['out/cli/main.js', 'build', 'product-marketing-manager', '--out', out],
    ...role,
    ...what,
  ]);
  return (await readdir(out)).sort().map((name) => join(out, name));
};

interface Place {
  id: string;
  type: string;
  exportValues?: unknown;
}

/** The names of a PDF form's fields. */
export const fieldNamesOf = async (path: string): Promise<string[]> => {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 })
    .promise;
  return Object.keys((await pdf.getFieldObjects()) ?? {});
};

/** A PDF form filled in as a viewer saves it: words, or the value of the box that is ticked. */
export const fillForm = async (path: string, entries: Record<string, string>): Promise<Buffer> => {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 })
    .promise;
  const fields = ((await pdf.getFieldObjects()) ?? {}) as Record<string, Place[]>;
  for (const [name, value] of Object.entries(entries))
    for (const { id, type, exportValues } of fields[name] ?? [])
      if (type !== '')
        pdf.annotationStorage.setValue(id, {
          value: type === 'text' ? value : exportValues === value,
        });
  return Buffer.from(await pdf.saveDocument());
};
