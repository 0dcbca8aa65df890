import { BuilderElement, type XmlComponent } from 'docx';
import type { Block, CellBlock, DocumentModel } from '../document-model.ts';

/** Names the store of values within the file; any number that no other kind of file uses. */
const storeId = '{2F0D9A61-7B5E-4C83-A1D4-93E6C05B7F28}';
const space = 'urn:interview-kit-builder:filled-in';

const nameIn = (block: CellBlock): string[] =>
  block.kind === 'paragraph' && block.field !== undefined ? [block.field.name] : [];

const namesIn = (block: Block): string[] => {
  switch (block.kind) {
    case 'group':
      return block.blocks.flatMap(namesIn);
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap(({ blocks }) => blocks.flatMap(nameIn)),
      );
    case 'heading':
      return [];
    case 'paragraph':
    case 'list':
    case 'ruled':
    case 'choices':
      return nameIn(block);
  }
};

/** Names of the fields that stand in several places: the candidate on every sheet, an interviewer on guide and scorecard. */
export const sharedNames = ({ sections, header }: DocumentModel): Set<string> => {
  const onEachSheet =
    header.field === undefined ? [] : sections.map(() => header.field?.name ?? '');
  const names = [...onEachSheet, ...sections.flatMap(({ blocks }) => blocks.flatMap(namesIn))];
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
};

/** Ties a control to the value of its name, so that all that have the name are filled in together. */
export const bindingOf = (name: string): XmlComponent =>
  new BuilderElement({
    name: 'w:dataBinding',
    attributes: {
      prefixMappings: { key: 'w:prefixMappings', value: `xmlns:k='${space}'` },
      xpath: { key: 'w:xpath', value: `/k:values[1]/k:${name}[1]` },
      storeItemID: { key: 'w:storeItemID', value: storeId },
    },
  });

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The part of the file that holds the values, all of them empty. Names of fields are names in XML, too. */
export const valuesXml = (names: ReadonlySet<string>): string =>
  `${declaration}<values xmlns="${space}">${[...names].map((name) => `<${name}/>`).join('')}</values>`;

export const storeXml =
  `${declaration}<ds:datastoreItem ds:itemID="${storeId}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
  `<ds:schemaRefs><ds:schemaRef ds:uri="${space}"/></ds:schemaRefs></ds:datastoreItem>`;

export const storeRelationXml =
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" ' +
  'Target="itemProps1.xml"/></Relationships>';
