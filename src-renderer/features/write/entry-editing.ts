/** One entry of a list while it is written. */
export interface Entry {
  /** Tells it apart as long as the screen lives. */
  key: string;
  text: string;
}

/** A list after a change, and where the keyboard goes. */
export interface Edited {
  entries: Entry[];
  focus: { key: string; caret: number } | null;
}

/** A stretch of an entry's text, in characters; both ends are the same where nothing is selected. */
export interface Selection {
  start: number;
  end: number;
}

export const newEntry = (text = ''): Entry => ({ key: crypto.randomUUID(), text });

/** A list has a field to write in, even when it holds nothing. */
export const entriesOf = (texts: readonly string[]): Entry[] =>
  texts.length === 0 ? [newEntry()] : texts.map(newEntryOf);

const newEntryOf = (text: string): Entry => newEntry(text);

export const typeEntry = (entries: readonly Entry[], key: string, text: string): Entry[] =>
  entries.map((entry) =>
    entry.key === key ? { key, text: text.replace(/\s*\n\s*/g, ' ') } : entry,
  );

/** Enter: what stands behind the caret goes into the next entry. */
export const splitEntry = (
  entries: readonly Entry[],
  key: string,
  { start, end }: Selection,
): Edited => {
  const text = entries.find((entry) => entry.key === key)?.text ?? '';
  const next = newEntry(text.slice(end).trimStart());
  return {
    entries: entries.flatMap((entry) =>
      entry.key === key ? [{ key, text: text.slice(0, start).trimEnd() }, next] : [entry],
    ),
    focus: { key: next.key, caret: 0 },
  };
};

/** Backspace at the start of an entry: an empty one goes, another is joined to the one above. */
export const joinEntry = (entries: readonly Entry[], key: string): Edited => {
  const index = entries.findIndex((entry) => entry.key === key);
  const [entry, above] = [entries[index], entries[index - 1]];
  if (entry === undefined) return { entries: [...entries], focus: null };
  if (entry.text.trim() === '') return removeEntry(entries, key);
  if (above === undefined) return { entries: [...entries], focus: { key, caret: 0 } };
  const gap = above.text === '' || entry.text === '' ? '' : ' ';
  const joined = { key: above.key, text: above.text + gap + entry.text };
  return {
    entries: entries.flatMap((one, at) => (at === index ? [] : [at === index - 1 ? joined : one])),
    focus: { key: above.key, caret: above.text.length + gap.length },
  };
};

/** The keyboard goes to the end of the entry above, or of the one that takes the first place. */
export const removeEntry = (entries: readonly Entry[], key: string): Edited => {
  const index = entries.findIndex((entry) => entry.key === key);
  const rest = entries.filter((entry) => entry.key !== key);
  const left = rest.length === 0 ? [newEntry()] : rest;
  const next = left[Math.max(0, index - 1)];
  return {
    entries: left,
    focus: next === undefined ? null : { key: next.key, caret: next.text.length },
  };
};

const bullet = /^\s*(?:[-*+•●○◦▪▫■‣⁃·–—]|\d{1,3}[.)]|\[[ x]\])(?:\s+|$)/i;

/** The entries in pasted text: its lines, without the bullets and numbers in front of them. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');

/** Several lines become several entries; one line is no matter of lists, and null is given. */
export const pasteEntries = (
  entries: readonly Entry[],
  key: string,
  { start, end }: Selection,
  text: string,
): Edited | null => {
  const at = entries.find((entry) => entry.key === key);
  if (at === undefined || !/[\r\n\u2028\u2029]/.test(text.trim())) return null;
  const lines = linesOf(text);
  const [first = '', ...others] = lines;
  const pasted = [{ key, text: at.text.slice(0, start) + first }, ...others.map(newEntryOf)];
  const last = pasted.at(-1);
  if (last === undefined) return null;
  const caret = last.text.length;
  last.text += at.text.slice(end);
  return {
    entries: entries.flatMap((entry) => (entry.key === key ? pasted : [entry])),
    focus: { key: last.key, caret },
  };
};

/** Anything in a list, moved up (-1) or down (1); the same list where it is at the end already. */
export const moveByKey = <T extends { key: string }>(
  list: readonly T[],
  key: string,
  by: -1 | 1,
): readonly T[] => {
  const from = list.findIndex((one) => one.key === key);
  const moved = list[from];
  const to = from + by;
  if (moved === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((one) => one.key !== key);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
};
