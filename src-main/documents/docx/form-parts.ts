import type { Document } from 'docx';
import type { DocumentModel } from '../document-model.ts';
import { emptyRoomsXml, roomOfLine, type EmptyRoom } from './empty-room.ts';
import { storeRelationXml, storeXml, valuesXml } from './shared-values.ts';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const officeType = 'application/vnd.openxmlformats-officedocument.';

/** The library's type leaves out one of the relations that the standard has. */
interface Relations {
  addRelationship(id: string, type: string, target: string): void;
}

/** The header's words before the line that is typed over, and that line; null where nothing is typed there. */
export const lineAtHead = ({
  header,
}: DocumentModel): { words: string; room: EmptyRoom } | null => {
  const at = header.right.indexOf('_');
  if (header.field === undefined || at < 0) return null;
  return { words: header.right.slice(0, at), room: roomOfLine(header.right.slice(at)) };
};

/**
 * Parts of a form's file that the library knows nothing of, announced to the document; they are written beside its own.
 * @param shared names of the fields that fill in together
 */
export const addFormParts = (
  document: Document,
  model: DocumentModel,
  shared: ReadonlySet<string>,
): { path: string; data: string }[] => {
  if (model.form === null && model.typed !== true) return [];
  const relations: Relations = document.Document.Relationships;
  document.ContentTypes.addOverride(
    `${officeType}wordprocessingml.document.glossary+xml`,
    '/word/glossary/document.xml',
  );
  relations.addRelationship('Rooms', `${relation}glossaryDocument`, 'glossary/document.xml');
  const rooms = {
    path: 'word/glossary/document.xml',
    data: emptyRoomsXml(lineAtHead(model)?.room ?? null),
  };
  if (shared.size === 0) return [rooms];
  document.ContentTypes.addOverride(
    `${officeType}customXmlProperties+xml`,
    '/customXml/itemProps1.xml',
  );
  relations.addRelationship('Values', `${relation}customXml`, '../customXml/item1.xml');
  return [
    rooms,
    { path: 'customXml/item1.xml', data: valuesXml(shared) },
    { path: 'customXml/itemProps1.xml', data: storeXml },
    { path: 'customXml/_rels/item1.xml.rels', data: storeRelationXml },
  ];
};
