import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sampleKit } from '../documents/sample-kit.fixture.ts';
import { createOperations } from './operations-table.ts';
import { createTestPorts, createWindow } from './testing/test-ports.ts';

const kit = sampleKit();
const folder = '/home/ada/Documents/Interview kits';
const stem = `${folder}/${kit.role.title} - coverage`;
const { caller } = createWindow();

/** One pixel. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==';

const openHost = () => {
  const host = createTestPorts();
  return { ...host, table: createOperations(host.ports) };
};
const rowsOf = (text = '') =>
  Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: true }).data;

describe('exporting the coverage', () => {
  it('writes a table with a row for every line, where exports go, and can show it', async () => {
    const { table, disk, shown } = openHost();
    const written = await table['coverage.export']({ format: 'csv', kit }, caller);
    expect(written).toMatchObject({
      ok: true,
      value: { name: `${kit.role.title} - coverage.csv`, where: 'Documents/Interview kits' },
    });
    expect(rowsOf(disk.text(`${stem}.csv`))).toHaveLength(
      1 + kit.items.length + kit.setAside.length,
    );
    if (written.ok) await table['documents.show']({ id: written.value.id }, caller);
    expect(shown).toEqual([`${stem}.csv`]);
  });

  it.each(['=1+1', '+1', '-1', '@here'])(
    'keeps %s from being run by a spreadsheet',
    async (text) => {
      const { table, disk } = openHost();
      const items = kit.items.map((item, at) => (at === 0 ? { ...item, text } : item));
      await table['coverage.export']({ format: 'csv', kit: { ...kit, items } }, caller);
      expect(rowsOf(disk.text(`${stem}.csv`))[1]?.[1]).toBe(`'${text}`);
    },
  );

  it('writes the picture that a window has drawn, and nothing that is none', async () => {
    const { table, disk } = openHost();
    await table['coverage.export']({ format: 'png', kit, picture }, caller);
    expect(disk.bytes(`${stem}.png`)).toEqual(Buffer.from(picture, 'base64'));
    const broken = Buffer.from(picture, 'base64').subarray(0, 50).toString('base64');
    expect(
      await table['coverage.export']({ format: 'png', kit, picture: broken }, caller),
    ).toMatchObject({ error: { code: 'call-invalid' } });
    expect(disk.paths()).toEqual([`${stem}.png`]);
  });

  it('leaves a file alone that is there already', async () => {
    const { table, disk } = openHost();
    disk.put(`${stem}.csv`, 'mine');
    const written = await table['coverage.export']({ format: 'csv', kit }, caller);
    expect(written).toMatchObject({ value: { name: `${kit.role.title} - coverage (2).csv` } });
    expect(disk.text(`${stem}.csv`)).toBe('mine');
  });

  it('writes nothing where no folder was chosen, and tells of a full disk', async () => {
    const { ports, disk } = createTestPorts();
    const chooser = {
      kitToOpen: () => Promise.resolve(null),
      kitToSave: () => Promise.resolve(null),
      exportFolder: () => Promise.resolve(null),
    };
    const asked = createOperations({ ...ports, chooser });
    expect(await asked['coverage.export']({ format: 'csv', kit }, caller)).toMatchObject({
      error: { code: 'cancelled' },
    });
    disk.refuse = (path) => (path.endsWith('.csv') ? 'full' : null);
    const full = createOperations(ports);
    expect(await full['coverage.export']({ format: 'csv', kit }, caller)).toMatchObject({
      error: { code: 'disk-full' },
    });
    expect(disk.paths()).toEqual([]);
  });
});
