import { join } from 'node:path';
import type { z } from 'zod';
import type { OperationName, operations, Output } from '../contract/operations.ts';
import type { Reply } from '../contract/reply.ts';
import { fail, ok } from '../core/result.ts';
import { createAbout } from './about.ts';
import { createBank } from './bank/bank.ts';
import { readCandidates } from './candidate-list.ts';
import { readCompleted } from './completed-forms/read-completed.ts';
import { createCoverageExport } from './coverage-export.ts';
import { createDebriefs } from './debriefs.ts';
import { createBatches } from './batches.ts';
import { createDocuments } from './documents.ts';
import { createDrafts } from './drafts.ts';
import { describeFolder } from './file-names.ts';
import { createKits } from './kits.ts';
import { keepLibrary } from './library.ts';
import { keepLintRules } from './lint-rules.ts';
import { createPages } from './pages.ts';
import type { Caller, Ports } from './ports.ts';
import { createSettings } from './settings.ts';
import { readTeam } from './team-list.ts';

/** The input of an operation after its schema has parsed it. */
export type Parsed<N extends OperationName> = z.output<(typeof operations)[N]['input']>;
export type Operation<N extends OperationName> = (
  input: Parsed<N>,
  caller: Caller,
) => Reply<Output<N>> | Promise<Reply<Output<N>>>;
export type Operations = { [N in OperationName]: Operation<N> };

/** @param data base64, as the contract's schema has checked it */
const bytesOf = (data: string): Uint8Array => Buffer.from(data, 'base64');

export const createServices = (ports: Ports) => {
  const pages = createPages(ports);
  const library = keepLibrary(ports.files, ports.app.competencies);
  const documents = createDocuments(ports);
  const lintRules = keepLintRules(ports.files, join(ports.app.resources, 'lint'));
  const bank = createBank(ports, library, lintRules, documents.remember);
  const batches = createBatches(ports, pages, () => bank.current());
  return {
    about: createAbout(ports),
    pages,
    bank,
    kits: createKits(ports, pages, () => bank.library()),
    drafts: createDrafts(ports),
    documents,
    debriefs: createDebriefs(ports, documents),
    exportCoverage: createCoverageExport(ports, documents),
    batches,
    settings: createSettings(ports),
    lintRules,

    /** Whether files are being written. */
    isBusy: (): boolean => documents.isBusy() || batches.isBusy(),
    /** Cancels what runs and waits until it has cleaned up; for the end of the program. */
    stop: async (): Promise<void> => {
      await Promise.all([documents.stop(), batches.stop()]);
    },
  };
};
export type Services = ReturnType<typeof createServices>;

/** Every operation of the contract, over what a host provides. Both window hosts run this one table. */
export const createOperations = (ports: Ports, services = createServices(ports)): Operations => {
  const { about, pages, bank, kits, drafts, documents } = services;
  const { debriefs, batches, settings, lintRules } = services;
  const { app } = ports;
  return {
    'app.info': () =>
      ok({
        host: app.host,
        version: app.version,
        platform: app.platform,
        asksForFiles: ports.chooser !== null,
        folder: describeFolder(app.folder, app.home),
      }),

    'app.about': () => about.read(),
    'app.show-log': () => about.showLog(),

    'pages.list': () => pages.list(),
    'pages.read': ({ id }) => pages.read(id),
    'pages.import': ({ name, data }) => pages.import(name, bytesOf(data)),
    'pages.paste': ({ name, text }) => pages.paste(name, text),
    'pages.plain': ({ html }) => pages.plain(html),
    'pages.rename': ({ id, title }) => pages.rename(id, title),
    'pages.compare': ({ id, name, data }) => pages.compare(id, name, bytesOf(data)),
    'pages.update': ({ id, name, data }) => pages.update(id, name, bytesOf(data)),
    'pages.correct': (wanted) => pages.correct(wanted),
    'pages.choose': (wanted) => pages.choose(wanted),
    'pages.mark': (wanted) => pages.mark(wanted),
    'pages.own': (wanted) => pages.own(wanted),
    'pages.readings': (wanted) => kits.readings(wanted),
    'pages.write': ({ id, draft }) => pages.write(id, draft),
    'pages.draft': ({ id }) => pages.draft(id),
    'pages.remove': ({ id }) => pages.remove(id),

    'competencies.list': () => kits.competencies(),

    'kits.build': (wanted, caller) => kits.build(wanted, caller),
    'kits.alternatives': ({ kit, question }) => kits.alternatives(kit, question),
    'kits.replan': (wanted) => kits.replan(wanted),
    'kits.suggestions': ({ kit, stage, competency }) => kits.suggestions(kit, stage, competency),
    'kits.retie': ({ kit, item, wish }) => kits.retie(kit, item, wish),
    'kits.save': (wanted, caller) => kits.save(wanted, caller),
    'kits.check': ({ id }) => kits.check(id),
    'kits.compare': ({ id, kit }) => kits.compare(id, kit),
    'kits.open': ({ insteadOf }, caller) => kits.open(caller, insteadOf),
    'kits.import': ({ name, text }, caller) => kits.import(name, text, caller),
    'kits.recent': async () => ok(await kits.recent()),
    'kits.reopen': ({ id }, caller) => kits.reopen(id, caller),
    'kits.forget': ({ id }) => {
      kits.forget(id);
      return ok({});
    },
    'kits.pin': ({ id, pinned }) => {
      kits.pin(id, pinned);
      return ok({});
    },

    'bank.read': () => bank.read(),
    'bank.change': ({ changes }) => bank.change(changes),
    'bank.search': (query) => bank.search(query),
    'bank.question': ({ id }) => bank.question(id),
    'bank.ask': ({ id, kit }) => bank.ask(id, kit),
    'bank.preview': ({ name, data }) => bank.preview(name, bytesOf(data)),
    'bank.take': ({ name, data }) => bank.take(name, bytesOf(data)),
    'bank.export': ({ format }, caller) => bank.export(format, caller),

    'drafts.keep': (draft, caller) => drafts.keep(draft, caller),
    'drafts.list': () => drafts.list(),
    'drafts.drop': ({ id }) => drafts.drop(id),

    'documents.preview': (wanted) => documents.preview(wanted),
    'documents.export': (wanted, caller) => documents.export(wanted, caller),
    'coverage.export': (wanted, caller) => services.exportCoverage(wanted, caller),
    'candidates.read': ({ name, data }) => readCandidates(name, bytesOf(data)),
    'team.read': ({ name, data }) => readTeam(name, bytesOf(data)),
    'documents.cancel': ({ job }) => documents.cancel(job),
    'documents.show': ({ id }) => documents.show(id),

    'lint.rules': async () => ok(await lintRules()),
    'scorecards.read': ({ name, data }) => readCompleted(bytesOf(data), name),
    'debrief.export': (wanted, caller) => debriefs.export(wanted, caller),
    'batch.plan': ({ pages: ids }) => batches.plan(ids),
    'batch.export': (order, caller) => batches.export(order, caller),
    'batch.cancel': ({ job }) => batches.cancel(job),
    'batch.show': ({ folder }) => batches.show(folder),

    'settings.read': () => ok(settings.read()),
    'settings.change': (changed) => settings.change(changed),
    'window.edited': ({ edited, title, file }, caller) => {
      caller.markEdited(edited, title, file ? kits.pathOf(file) : null);
      return ok({});
    },
    'window.notify': ({ title, text }, caller) => {
      caller.notify(title, text);
      return ok({});
    },
    'window.open': (_, caller) =>
      caller.openWindow()
        ? ok({})
        : fail({
            code: 'not-here',
            message: 'A browser opens windows by itself. Open the address in another tab.',
          }),
  };
};
