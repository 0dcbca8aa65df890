import type { KitFileComparison, KitFileState } from '../contract/kit-file-shapes.ts';
import type { Input, Output } from '../contract/operations.ts';
import type { CompetencyCard, ItemReading, RetieProposal } from '../contract/competency-shapes.ts';
import type { KitRef, OpenKit, RecentKit } from '../contract/kit-shapes.ts';
import type { Reply } from '../contract/reply.ts';
import type { Competency } from '../core/competency/competency.ts';
import { findAlternatives, suggestQuestions } from '../core/kit/alternatives.ts';
import { buildKit, roleFunctions, roleTitle } from '../core/kit/build-kit.ts';
import type { Wish } from '../core/kit/item-meaning.ts';
import type { SingleCommand } from '../core/kit/kit-command.ts';
import type { Kit, Question } from '../core/kit/kit.ts';
import { replan, type Replanned } from '../core/kit/replan/replan.ts';
import { isLastResort } from '../core/kit/planning/needs.ts';
import { readItems } from '../core/kit/read-items.ts';
import { proposeRetie } from '../core/kit/retie.ts';
import { saidOfPage } from '../core/role/page-said.ts';
import { profileAsSaid } from '../core/role/profile-as-said.ts';
import { fail, ok } from '../core/result.ts';
import { checkKitFile, compareWithFile } from './kit-file-changes.ts';
import { readKitFile, readKitText } from './kit-file.ts';
import { saveKit } from './kit-saving.ts';
import type { Pages } from './pages.ts';
import type { Caller, Ports } from './ports.ts';
import { createRecentKits } from './recent-kits.ts';
import { chooseRole } from './role-choice.ts';

type KitPorts = Pick<Ports, 'app' | 'chooser' | 'clock' | 'files' | 'store'>;
type Library = () => Promise<Competency[]>;

const gone = {
  code: 'kit-not-found',
  message: 'That kit is not on the list any more. Open it from where its file is.',
} as const;

const noSuchLine = {
  code: 'call-invalid',
  message: 'The kit does not have this line. Nothing was changed.',
} as const;

/** Kits: made from pages, kept in files, opened again. */
export const createKits = (ports: KitPorts, pages: Pages, library: Library) => {
  const recent = createRecentKits(ports);
  /** The kit that a window imported without its file: a changed one is saved as the next version. */
  const imported = new Map<string, Kit>();

  const openFile = async (path: string, caller: Pick<Caller, 'id'>): Promise<Reply<OpenKit>> => {
    const stored = await readKitFile(ports.files, path);
    if (!stored.ok) return stored;
    imported.delete(caller.id);
    const { kit, revision } = stored.value;
    return ok({ kit, ref: recent.note(path, revision, kit, false) });
  };

  return {
    async build(wanted: Input<'kits.build'>, caller: Pick<Caller, 'id'>): Promise<Reply<Kit>> {
      const page = await pages.readFile(wanted.page);
      if (!page.ok) return page;
      const { family, name, sha256, said } = page.value;
      const role = chooseRole(page.value, wanted);
      if (!role.ok) return role;
      imported.delete(caller.id);
      const source = { file: name, sha256 };
      const { form } = wanted;
      const input = { family, ...role.value, library: await library(), source, form };
      return ok(buildKit({ ...input, ...saidOfPage(page.value, said) }));
    },

    /** What every line of a role leads to, as a kit would have it. */
    async readings(wanted: Input<'pages.readings'>): Promise<Reply<ItemReading[]>> {
      const page = await pages.readFile(wanted.id);
      if (!page.ok) return page;
      const { family } = page.value;
      const role = chooseRole(page.value, wanted);
      if (!role.ok) return role;
      const { level, specialty } = role.value;
      const said = saidOfPage(page.value, page.value.said);
      const { items } = profileAsSaid(family, level, specialty, said);
      const reading = {
        functions: roleFunctions(family, level, specialty),
        title: roleTitle(level, specialty),
      };
      return ok(readItems(items, await library(), reading, said.chosen));
    },

    /** Every competency that a person can choose for a line, by name. */
    async competencies(): Promise<Reply<CompetencyCard[]>> {
      const cards = (await library())
        .filter((one) => !isLastResort(one))
        .map(({ id, name, definition }) => ({ id, name, definition }));
      return ok(cards.sort((a, b) => a.name.localeCompare(b.name, 'en')));
    },

    /** What it takes to put an item of a kit under another competency. */
    async retie(kit: Kit, item: string, wish: Wish): Promise<Reply<RetieProposal>> {
      const retie = proposeRetie(kit, item, wish, await library());
      return retie ? ok(retie) : fail(noSuchLine);
    },

    async alternatives(kit: Kit, question: string): Promise<Reply<Question[]>> {
      return ok(findAlternatives(kit, question, await library()));
    },

    async suggestions(
      kit: Kit,
      stage: string,
      competency: string | null,
    ): Promise<Reply<Question[]>> {
      return ok(suggestQuestions(kit, stage, competency, await library()));
    },

    async replan({
      kit,
      changes,
      like,
    }: Pick<Input<'kits.replan'>, 'like'> & {
      kit: Kit;
      changes: SingleCommand[];
    }): Promise<Reply<Replanned>> {
      const replanned = replan(kit, changes, await library(), { like });
      return replanned.ok
        ? replanned
        : fail({
            code: 'kit-invalid',
            message: `${replanned.error} The plan was left as it is; try again.`,
          });
    },

    /** Over the same file, or where the person chooses, or under a free name in the app's folder. */
    async save(
      wanted: { kit: Kit; ref: KitRef | null; as: boolean; keepOther?: boolean | undefined },
      caller: Pick<Caller, 'id'>,
    ): Promise<Reply<Output<'kits.save'>>> {
      const known = wanted.ref ? recent.find(wanted.ref.id) : undefined;
      const saved = await saveKit(ports, {
        kit: wanted.kit,
        over: known ?? null,
        elsewhere: wanted.as || !known,
        keepOther: wanted.keepOther ?? false,
        earlier: imported.get(caller.id) ?? null,
        window: caller.id,
      });
      if (!saved.ok) return saved;
      imported.delete(caller.id);
      const { kit, path, revision, copy } = saved.value;
      return ok({ kit, ref: recent.note(path, revision, kit, true), copy });
    },

    /** Path of a kit that is on the list. */
    pathOf: (id: string): string | null => recent.find(id)?.path ?? null,

    /** Whether the file is what the window saw of it. */
    async check(id: string): Promise<Reply<KitFileState>> {
      const known = recent.find(id);
      return known ? ok(await checkKitFile(ports, recent, known, id)) : fail(gone);
    },

    /** What differs between a window's kit and what its file holds now. */
    async compare(id: string, kit: Kit): Promise<Reply<KitFileComparison>> {
      const known = recent.find(id);
      return known ? compareWithFile(ports, recent, known.path, kit) : fail(gone);
    },

    /** @param insteadOf id of a recent kit whose file is looked for */
    async open(caller: Pick<Caller, 'id'>, insteadOf?: string): Promise<Reply<OpenKit>> {
      if (!ports.chooser)
        return fail({
          code: 'not-here',
          message: 'A browser cannot open files this way. Drop the kit onto the window instead.',
        });
      const path = await ports.chooser.kitToOpen(caller.id);
      if (path === null) return fail({ code: 'cancelled', message: 'No kit was chosen.' });
      const opened = await openFile(path, caller);
      if (opened.ok && insteadOf !== undefined) recent.follow(insteadOf, path);
      return opened;
    },

    /** Puts a kit file that the system handed over on the list; the id is for `reopen`. */
    async receive(path: string): Promise<Reply<{ id: string }>> {
      const stored = await readKitFile(ports.files, path);
      if (!stored.ok) return stored;
      return ok({ id: recent.note(path, stored.value.revision, stored.value.kit, false).id });
    },

    import(name: string, text: string, caller: Pick<Caller, 'id'>): Reply<OpenKit> {
      const kit = readKitText(text, name);
      if (!kit.ok) return kit;
      imported.set(caller.id, kit.value);
      return ok({ kit: kit.value, ref: null });
    },

    async reopen(id: string, caller: Pick<Caller, 'id'>): Promise<Reply<OpenKit>> {
      const known = recent.find(id);
      return known ? openFile(known.path, caller) : fail(gone);
    },

    recent: (): Promise<RecentKit[]> => recent.list(),
    forget: (id: string): void => recent.forget(id),
    pin: (id: string, pinned: boolean): void => recent.pin(id, pinned),
  };
};
export type Kits = ReturnType<typeof createKits>;
