import { describe, expect, it } from 'vitest';
import { partOf } from '../every-document.fixture.ts';
import { readZipText } from '../reading.fixture.ts';
import { writeDocx } from './write-docx.ts';

interface Control {
  name: string;
  /** Names the value that the control shows; null where it has one of its own. */
  value: string | null;
  properties: string;
}

const controlsIn = (xml: string): Control[] =>
  [...xml.matchAll(/<w:sdtPr>(.*?)<\/w:sdtPr>/g)].map(([, properties = '']) => ({
    name: /<w:tag w:val="([^"]*)"/.exec(properties)?.[1] ?? '',
    value: /w:xpath="\/k:values\[1\]\/k:([^"]+)\[1\]"/.exec(properties)?.[1] ?? null,
    properties,
  }));

describe('controls for the same thing', async () => {
  const docx = await writeDocx(partOf('packet'));
  const controls = controlsIn(readZipText(docx, 'word/document.xml'));
  const values = readZipText(docx, 'customXml/item1.xml');
  const countOf = (name: string): number =>
    controls.filter((control) => control.name === name).length;

  it('show one value, so that it is typed once: candidate, interviewer, date', () => {
    for (const name of ['candidate', 'S3.interviewer', 'S3.date']) {
      const same = controls.filter((control) => control.name === name);
      expect(same.length).toBeGreaterThan(1);
      expect(new Set(same.map(({ value }) => value))).toEqual(new Set([name]));
      expect(values).toContain(`<${name}/>`);
    }
  });

  it('have a value of their own where they stand alone, and hold several lines', () => {
    const alone = controls.filter(({ value }) => value === null);
    expect(alone.length).toBeGreaterThan(100);
    for (const { name, properties } of alone) {
      const isText = /<w:(?:text|date)\b/.test(properties);
      if (isText) expect([name, countOf(name)]).toEqual([name, 1]);
      expect(values).not.toContain(`<${name}/>`);
    }
  });

  it('are in the header of every sheet, too', () => {
    for (const number of [1, 5, 20]) {
      const [control, ...others] = controlsIn(readZipText(docx, `word/header${number}.xml`));
      expect(control).toMatchObject({ name: 'candidate', value: 'candidate' });
      expect(others).toEqual([]);
    }
  });

  it('have numbers that differ, those in headers included', () => {
    const headers = [1, 2, 3].map((number) => readZipText(docx, `word/header${number}.xml`));
    const all = [...controls, ...headers.flatMap(controlsIn)].map(
      ({ properties }) => /<w:id w:val="(\d+)"/.exec(properties)?.[1],
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('find the store of their values and what they show while they are empty', () => {
    const [, store] =
      /ds:itemID="([^"]+)"/.exec(readZipText(docx, 'customXml/itemProps1.xml')) ?? [];
    const relations = readZipText(docx, 'word/_rels/document.xml.rels');
    expect(relations).toContain('Target="../customXml/item1.xml"');
    expect(relations).toContain('Target="glossary/document.xml"');
    const rooms = readZipText(docx, 'word/glossary/document.xml');
    for (const { properties, value } of controls) {
      if (value !== null) expect(properties).toContain(`w:storeItemID="${store ?? ''}"`);
      const [, room] = /<w:docPart w:val="(\w+)"/.exec(properties) ?? [];
      if (room !== undefined) expect(rooms).toContain(`<w:name w:val="${room}"/>`);
      expect(room !== undefined).toBe(properties.includes('<w:showingPlcHdr/>'));
    }
  });

  it('take no more room than their cell has, so that rows stay as low as they are printed', async () => {
    const debrief = readZipText(await writeDocx(partOf('debrief')), 'word/document.xml');
    const [narrow = ''] = /<w:tag w:val="debrief\.S3\.[^"]+"\/>.*?<\/w:sdt>/.exec(debrief) ?? [];
    expect(/<w:t [^>]*>(\u2002+)<\/w:t>/.exec(narrow)?.[1]?.length).toBeLessThan(4);
  });
});

it('leaves a document without fields without the parts for them', async () => {
  const docx = await writeDocx(partOf('briefing'));
  expect(() => readZipText(docx, 'customXml/item1.xml')).toThrow('no customXml/item1.xml');
  expect(() => readZipText(docx, 'word/glossary/document.xml')).toThrow();
});
