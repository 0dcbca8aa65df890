/** An item where it is to be found again: on its line, or by its words where a person added it. */
interface Named {
  line: number | null;
  text: string;
}

/** Enough to know a text by. */
const mostShown = 60;

const shown = (text: string): string =>
  text.length <= mostShown ? text : `${text.slice(0, text.lastIndexOf(' ', mostShown))} …`;

/**
 * "line 4", "lines 4, 9", "line 4 and “Speaks Danish” (added by you)".
 * @param join puts several into one, commas by default
 */
export const placesOfItems = (
  items: readonly Named[],
  join: (list: string[]) => string = (list) => list.join(', '),
): string => {
  const lines = items.flatMap(({ line }) => (line === null ? [] : [String(line)]));
  const own = items.filter(({ line }) => line === null);
  return [
    ...(lines.length === 0 ? [] : [`${lines.length === 1 ? 'line' : 'lines'} ${join(lines)}`]),
    ...(own.length === 0
      ? []
      : [`${join(own.map(({ text }) => `“${shown(text)}”`))} (added by you)`]),
  ].join(' and ');
};
