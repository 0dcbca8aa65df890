import {
  BaseDocument,
  BaseRenderer,
  type DocumentFace,
  type LaidOutLine,
  type LaidOutPage,
  type Ref,
} from './pdfmake-inside.ts';
import { joinRuns } from './join-runs.ts';
import { keepWords } from './set-words.ts';
import { isFurniture, slotNoted, type Slot, type TagTree } from './tag-tree.ts';

/** What content belongs to: a slot, or none of them. */
type Owner = Slot | 'Layout' | 'Pagination';

/** A run of text that is about to be drawn. */
interface Coming {
  owner: Owner;
  /** How wide a link is that begins here, in points; 0 where one goes on, which needs no second place to click. */
  linkWidth: number;
}

/** A document that notes of everything drawn on it which slot of the tags it belongs to. */
export class TaggedDocument extends BaseDocument {
  private tags: TagTree | null = null;
  private owner: Owner | null = null;
  private pageNumber = -1;
  /** The next runs of text. */
  private readonly coming: Coming[] = [];
  private linkWidth = 0;
  private readonly faces = new Set<DocumentFace>();

  override provideFont(family: string, bold: boolean, italics: boolean): DocumentFace {
    const face = super.provideFont(family, bold, italics);
    if (!this.faces.has(face)) keepWords(face, this.getFontFile(family, bold, italics));
    this.faces.add(face);
    return face;
  }

  useTags(tags: TagTree): void {
    this.tags = tags;
  }

  /** What is drawn from here on belongs to `owner`; what belongs together stays together. */
  drawFor(owner: Owner | null): void {
    if (owner === this.owner) return;
    if (this.owner !== null) this.endMarkedContent();
    this.owner = owner;
    if (owner === null) return;
    if (typeof owner === 'string') {
      this.markContent('Artifact', { type: owner });
      return;
    }
    for (const { pageRef, mcid } of this.markStructureContent(owner.tag.name).refs)
      owner.pieces.push({ page: this.pageNumber, pageRef, mcid });
  }

  expect(coming: Coming[]): void {
    this.coming.push(...coming);
  }

  ownerOf(drawn: object): Owner {
    const number = slotNoted(drawn);
    const slot = number === null ? undefined : this.tags?.slots[number];
    return slot ?? (isFurniture(drawn) ? 'Pagination' : 'Layout');
  }

  /** Ties a link or a field of the page at hand to a slot; it must not have been written yet. */
  tie(annotation: Ref, slot: Slot, page = this.pageNumber): void {
    const key = this.createStructParentTreeNextKey();
    annotation.data['StructParent'] = key;
    slot.annotations.push({ page, pageRef: this.page.dictionary, ref: annotation, key });
  }

  override addPage(options?: unknown): this {
    this.drawFor(null);
    this.pageNumber += 1;
    return super.addPage(options);
  }

  override text(text: string, x?: number, y?: number, options?: unknown): this {
    const coming = this.coming.shift();
    if (coming === undefined) return super.text(text, x, y, options);
    this.linkWidth = coming.linkWidth;
    this.drawFor(coming.owner);
    // pdfmake makes a link of every word, and the Tab key would stop at each.
    const goesOn = coming.linkWidth === 0 && typeof options === 'object';
    return super.text(text, x, y, goesOn ? { ...options, goTo: null } : options);
  }

  override annotate(
    x: number,
    y: number,
    w: number,
    h: number,
    options: Record<string, unknown>,
  ): this {
    const { owner, linkWidth } = this;
    if (owner === null || typeof owner === 'string') return super.annotate(x, y, w, h, options);
    return super.annotate(x, y, linkWidth, h, {
      ...options,
      // A plain string would be a name.
      Contents: new String(owner.label),
      structParent: {
        add: ({ annotationRef }: { annotationRef: Ref }) => this.tie(annotationRef, owner),
      },
    });
  }
}

const numberIn = (drawn: object, key: string): number => {
  const found: unknown = Reflect.get(drawn, key);
  return typeof found === 'number' ? found : 0;
};

/** From the run at `index` to the end of the last that follows it with the same owner. */
const widthFrom = (index: number, owners: Owner[], { inlines }: LaidOutLine): number => {
  const after = owners.findIndex((owner, place) => place > index && owner !== owners[index]);
  const last = inlines.at(after < 0 ? -1 : after - 1);
  return last === undefined ? 0 : last.x + last.width - (inlines[index]?.x ?? 0);
};

/** Draws pages on such a document. */
export class TaggedRenderer extends BaseRenderer {
  private readonly pdf: TaggedDocument;
  private readonly drawn = new Set<object[]>();

  constructor(pdf: TaggedDocument) {
    super(pdf);
    this.pdf = pdf;
  }

  override renderPages(pages: LaidOutPage[]): void {
    super.renderPages(pages);
    this.pdf.drawFor(null);
  }

  override renderLine(line: LaidOutLine, x: number, y: number): void {
    // A table's header is drawn again on every page that the table reaches; it is read once.
    const again = this.drawn.has(line.inlines);
    this.drawn.add(line.inlines);
    const joined = line.clone();
    const inlines = joinRuns(line.inlines);
    joined.inlines = inlines;
    const owners = inlines.map((run) => (again ? 'Pagination' : this.pdf.ownerOf(run)));
    this.pdf.expect(
      owners.map((owner, index) => ({
        owner,
        linkWidth: owner === owners[index - 1] ? 0 : widthFrom(index, owners, joined),
      })),
    );
    super.renderLine(joined, x, y);
  }

  override renderVector(vector: object): void {
    // Rules, fills and boxes say nothing; fields that lie over them have words of their own.
    this.pdf.drawFor(this.pdf.ownerOf(vector));
    super.renderVector(vector);
  }

  override renderImage(image: object): void {
    const owner = this.pdf.ownerOf(image);
    this.pdf.drawFor(owner);
    if (typeof owner !== 'string') {
      const left = numberIn(image, 'x');
      const top = this.pdf.page.height - numberIn(image, 'y');
      const right = left + numberIn(image, '_width');
      const bottom = top - numberIn(image, '_height');
      owner.tag.attributes = {
        O: 'Layout',
        Placement: 'Block',
        BBox: [left, bottom, right, top],
      };
    }
    super.renderImage(image);
  }

  // These keep and bring back the state of drawing, which should not happen halfway through somebody's content.
  override beginVerticalAlignment(item: object): void {
    this.pdf.drawFor(null);
    super.beginVerticalAlignment(item);
  }

  override endVerticalAlignment(item: object): void {
    this.pdf.drawFor(null);
    super.endVerticalAlignment(item);
  }
}
