import type { OpenPage } from '../contract/page-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import { lineKeys, sameLine, type LineKey } from '../core/job-family/correction.ts';
import { draftOfPage } from '../core/job-family/draft-of-page.ts';
import type { PageDraft } from '../core/job-family/page-draft.ts';
import type { PageLine } from '../core/job-family/page-line.ts';
import { writePage } from '../core/job-family/write-page.ts';
import { fail, ok } from '../core/result.ts';
import { safeFileName } from './file-names.ts';
import { notForThisPage } from './page-failures.ts';
import { factsOf, type PageFacts } from './page-keeping.ts';
import { openPageOf, type PageLibrary } from './page-library.ts';
import type { Place } from './page-places.ts';

const notWritten =
  'This page was not written in the app, so it cannot be written on here. Change its file, and update the page from it.';

const nothingYet = (name: string) =>
  fail({
    code: 'page-empty' as const,
    message:
      'There is nothing on the page yet that a kit can ask about. Write a responsibility, a requirement, a level or a hiring step first.',
    file: name,
  });

const nothingSaid = { choices: [], marks: [], own: [] };

/** What a line became, or undefined where it is not on the page. */
const becameIn = (lines: readonly PageLine[]) => {
  const keys = lineKeys(lines);
  return (line: LineKey) => lines[keys.findIndex((key) => sameLine(key, line))]?.became;
};

/** Pages that people write in the app. They are kept as Markdown, like any page. */
export const createWriting = (library: PageLibrary) => {
  const { find, inTurn, keeping, now, understand } = library;

  const findWritten = async (id: string): Promise<Reply<Place>> => {
    const place = await find(id);
    return place.ok && place.value.origin !== 'written' ? fail(notForThisPage(notWritten)) : place;
  };

  const keep = async (place: Place | null, draft: PageDraft): Promise<Reply<OpenPage>> => {
    const name = `${safeFileName(draft.title, 'Page')}.md`;
    const bytes = new TextEncoder().encode(writePage(draft));
    const corrections = place ? await standing(place, name, bytes) : [];
    const page = await understand(bytes, name, corrections);
    if (!page.ok) return page.error.code === 'page-empty' ? nothingYet(name) : page;
    const updatedAt = now();
    if (!place) {
      const facts = { name, origin: 'written', title: null, corrections, updatedAt } as const;
      const added = await keeping.add({ ...facts, ...nothingSaid, addedAt: updatedAt }, bytes);
      return added.ok ? ok(openPageOf(added.value, page.value)) : added;
    }
    // Whoever changes the role's title wants to see it.
    const title = place.name === name ? place.title : null;
    const facts = { ...factsOf(place), name, title, corrections, updatedAt };
    const kept = await keeping.replace(place, facts, bytes);
    return kept.ok ? ok(openPageOf(kept.value, page.value)) : kept;
  };

  /** Corrections without those of lines that the person has now written under another heading. */
  const standing = async (
    place: Place,
    name: string,
    bytes: Uint8Array,
  ): Promise<PageFacts['corrections']> => {
    const stored = await keeping.read(place);
    const older = stored.ok ? await understand(stored.value, place.name, []) : stored;
    const newer = await understand(bytes, name, []);
    if (!older.ok || !newer.ok) return place.corrections;
    const [was, is] = [becameIn(older.value.lines), becameIn(newer.value.lines)];
    return place.corrections.filter((one) => {
      const [before, after] = [was(one), is(one)];
      // A line that was not on the page, or is not any more, was not written elsewhere.
      return before === undefined || after === undefined || before === after;
    });
  };

  return {
    /** @param id of the page that is written on; null: a new one */
    write: async (id: string | null, draft: PageDraft): Promise<Reply<OpenPage>> =>
      id === null
        ? keep(null, draft)
        : inTurn(id, async () => {
            const place = await findWritten(id);
            return place.ok ? keep(place.value, draft) : place;
          }),

    /** A page that was written in the app, with what was said of its lines since, to go on with. */
    draft: (id: string): Promise<Reply<PageDraft>> =>
      inTurn(id, async () => {
        const place = await findWritten(id);
        if (!place.ok) return place;
        const bytes = await keeping.read(place.value);
        return bytes.ok
          ? ok(draftOfPage(new TextDecoder().decode(bytes.value), place.value.corrections))
          : bytes;
      }),
  };
};
