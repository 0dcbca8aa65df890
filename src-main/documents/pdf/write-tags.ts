import type { PdfDocument, Ref } from './pdfmake-inside.ts';
import type { Slot, Tag, TagTree } from './tag-tree.ts';

/** Keep their place with nothing in them, so that a row has all its cells. */
const keptEmpty: ReadonlySet<string> = new Set(['Table', 'TR', 'TH', 'TD']);

/** May hold text without a paragraph around it. */
const holdsText: ReadonlySet<string> = new Set(['TH', 'TD', 'LBody']);

const isTag = (kid: Tag | Slot): kid is Tag => 'name' in kid;

/** The last page that something of a part stands on; -1 where nothing is drawn. */
const lastPageOf = (part: Tag | Slot): number =>
  isTag(part)
    ? Math.max(-1, ...part.kids.map(lastPageOf))
    : Math.max(-1, ...[...part.pieces, ...part.annotations].map(({ page }) => page));

/** A field in a tag of its own, which holds nothing else. */
const formTags = (slot: Slot): Tag[] =>
  slot.annotations.map((annotation) => {
    const tag: Tag = { name: 'Form', kids: [] };
    tag.kids.push({ ...slot, tag, heads: false, pieces: [], annotations: [annotation] });
    return tag;
  });

/** The fields at the head of each page, before the first part that reaches this page. */
const placeHeads = (kids: (Tag | Slot)[]): (Tag | Slot)[] => {
  const rest = kids.filter((kid) => isTag(kid) || !kid.heads);
  const heads = kids.flatMap((kid) => (isTag(kid) || !kid.heads ? [] : formTags(kid)));
  for (const head of heads) {
    const page = lastPageOf(head);
    const at = rest.findIndex((kid) => lastPageOf(kid) >= page);
    rest.splice(at < 0 ? rest.length : at, 0, { name: 'P', kids: [head] });
  }
  return rest;
};

/** The tag as it is written: fields in tags of their own, no paragraph alone in a cell, nothing that is empty. */
const settle = (tag: Tag): Tag => {
  const kids = placeHeads(tag.kids)
    .flatMap((kid) =>
      isTag(kid) || tag.name === 'Link' || tag.name === 'Form' ? [kid] : [kid, ...formTags(kid)],
    )
    .map((kid) => (isTag(kid) ? settle(kid) : kid))
    .filter((kid) => (isTag(kid) ? kid.kids.length > 0 || keptEmpty.has(kid.name) : hasOwn(kid)));
  const [only] = kids;
  const isAlone = kids.length === 1 && only !== undefined && isTag(only) && only.name === 'P';
  return { ...tag, kids: isAlone && holdsText.has(tag.name) ? only.kids : kids };
};

/** Whether the slot itself holds something in its tag: fields of others than links have tags of their own. */
const hasOwn = (slot: Slot): boolean =>
  slot.pieces.length > 0 ||
  (slot.annotations.length > 0 && (slot.tag.name === 'Link' || slot.tag.name === 'Form'));

/** Writes what is read aloud, in which order and as what, once everything is drawn and every field in its place. */
export const writeTags = (pdf: PdfDocument, { root }: TagTree): void => {
  const tree = pdf.getStructTreeRoot();
  const parents = pdf.getStructParentTree();

  const write = (tag: Tag, parent: Ref): Ref => {
    const { name, kids, attributes, alt } = tag;
    const ref = pdf.ref({
      S: name,
      P: parent,
      ...(attributes === undefined ? {} : { A: attributes }),
      // A plain string would be a name.
      ...(alt === undefined ? {} : { Alt: new String(alt) }),
    });
    const held: unknown[] = kids.flatMap((kid): unknown[] =>
      isTag(kid) ? [write(kid, ref)] : writeSlot(kid, ref),
    );
    if (held.length > 0) ref.data['K'] = held.length === 1 ? held[0] : held;
    ref.end();
    return ref;
  };

  const writeSlot = (slot: Slot, ref: Ref): unknown[] => {
    const isOnPage = (pageRef: Ref): boolean => {
      ref.data['Pg'] ??= pageRef;
      return ref.data['Pg'] === pageRef;
    };
    const texts = slot.pieces.map(({ pageRef, mcid }): unknown => {
      const ofPage = parents.get(pageRef.data['StructParents'] as number) as unknown[];
      ofPage[mcid] = ref;
      return isOnPage(pageRef) ? mcid : { Type: 'MCR', Pg: pageRef, MCID: mcid };
    });
    if (slot.tag.name !== 'Link' && slot.tag.name !== 'Form') return texts;
    const annotations = slot.annotations.map(({ pageRef, ref: annotation, key }): unknown => {
      parents.add(key, ref);
      return { Type: 'OBJR', Obj: annotation, ...(isOnPage(pageRef) ? {} : { Pg: pageRef }) };
    });
    return [...texts, ...annotations];
  };

  tree.data['K'] = write(settle(root), tree);
};
