import type { EventName, EventOf } from '../contract/events.ts';
import type { Reply } from '../contract/reply.ts';
import type { Kit } from '../core/kit/kit.ts';
import type { Result } from '../core/result.ts';
import type { DebriefWork, DocumentWork, KitWork, MadeDocument } from './work-orders.ts';

/** Why the machine could not read or write something, from a closed set. */
export type FileFaultKind = 'missing' | 'folder' | 'denied' | 'full' | 'exists' | 'other';

export interface FileFault {
  kind: FileFaultKind;
  path: string;
  /** The system's own words, for the log and for kinds that have no better ones. */
  reason: string;
}
export type FileResult<T> = Promise<Result<T, FileFault>>;

/** The machine's files. Paths are absolute. Nothing here throws for what a disk can do. */
export interface Files {
  read(path: string): FileResult<Uint8Array>;
  /** The whole content or none of it: a reader never sees half a file. */
  write(path: string, bytes: Uint8Array): FileResult<null>;
  /** Like `write`, for content that comes bit by bit; `exists` when something has that name already. */
  writeParts(path: string, parts: AsyncIterable<Uint8Array>): FileResult<null>;
  /** Puts a finished file in place; `exists` when something has that name already. */
  move(from: string, to: string): FileResult<null>;
  /** Names of the files in a folder, sorted; an absent folder is empty. */
  list(folder: string): FileResult<string[]>;
  exists(path: string): Promise<boolean>;
  /** A file that is not there counts as removed. */
  remove(path: string): FileResult<null>;
  /** Makes the folder and those above it; gives the topmost one that was not there before, or null. */
  makeFolder(path: string): FileResult<string | null>;
  /** A new hidden folder inside `folder`. */
  makeTemporaryFolder(folder: string): FileResult<string>;
  /** With everything in it. */
  removeFolder(path: string): FileResult<null>;
  /** Removes `path` and the folders above it up to and with `topmost`, as long as they are empty. */
  removeEmptyFolders(path: string, topmost: string): FileResult<null>;
}

/** Small values that outlive the program, by name. What comes back is not to be trusted. */
export interface Store {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

export interface Clock {
  now(): Date;
}

/** Asks the person, with the system's dialogs, in front of the window that asked. Null: they cancelled. */
export interface Chooser {
  kitToOpen(window: string): Promise<string | null>;
  kitToSave(window: string, fileName: string): Promise<string | null>;
  exportFolder(window: string): Promise<string | null>;
}

/** Shows a file in the system's file manager; false where there is none. */
export type Reveal = (path: string) => Promise<boolean>;

export type Tell = <N extends EventName>(event: N, data: EventOf<N>) => void;

/** The window that asked. */
export interface Caller {
  /** Stays the same while the window lives. */
  id: string;
  tell: Tell;
  /**
   * What the window holds: with unsaved changes or without, under a title that is empty where it holds nothing, and
   * the path of its file, if it has one.
   */
  markEdited(edited: boolean, title: string, path: string | null): void;
  /** Tells by the system's means that something is done, where the person is not looking at the window. */
  notify(title: string, text: string): void;
  /** Opens another window; false where the host has none of its own. */
  openWindow(): boolean;
}

export interface AppFacts {
  host: 'desktop' | 'browser';
  version: string;
  platform: string;
  /** The person's home folder: places are told from there. */
  home: string;
  /** Where kits and exports go when nobody can be asked. */
  folder: string;
  /** What the app keeps for itself: imported pages, drafts. */
  data: string;
  /** The folder of what comes with the app. */
  resources: string;
  /** The competency library: its folder, or the one file that a build made of it. */
  competencies: string;
  /** What the program runs on: Electron and Chromium where they are there, and Node.js. */
  runtime: readonly { name: string; version: string }[];
  /** What the program is made with, by name, each with its license. */
  libraries: () => Promise<{ name: string; version: string; license: string }[]>;
  /** Tells one state of the program and its library from another, so that old documents are told from new. */
  edition: () => Promise<string>;
}

/**
 * Makes kits and documents away from the thread that answers windows. What goes wrong inside, even the
 * end of a worker, is the reply `bug` to that one piece of work, and logged; work that `signal` calls off
 * is `cancelled`.
 */
export interface Workers {
  /** How many of them there can be: more work than that at a time only waits. */
  count: number;
  document(work: Omit<DocumentWork, 'make'>, signal?: AbortSignal): Promise<Reply<MadeDocument>>;
  kit(work: Omit<KitWork, 'make'>, signal?: AbortSignal): Promise<Reply<Kit>>;
  debrief(work: Omit<DebriefWork, 'make'>): Promise<Reply<MadeDocument>>;
}

/** Absolute paths of the four faces that documents are printed with. */
export interface FontPaths {
  regular: string;
  bold: string;
  italics: string;
  bolditalics: string;
}

/** All that the operations need from a host. */
export interface Ports {
  app: AppFacts;
  files: Files;
  store: Store;
  clock: Clock;
  /** Null where the host has no dialogs. */
  chooser: Chooser | null;
  reveal: Reveal;
  workers: Workers;
  /** Tells every window. */
  tellAll: Tell;
  /** A line for whoever looks after the program; never for the person. */
  log: (line: string) => void;
}
