/**
 * Puts what pages write into what people say: no "and/or", no "(s)", no "&", no "w/", no word twice in a row,
 * "a" and "an" where they belong. White space is made single.
 */
export const asSpoken = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?:\band|&)\s?\/\s?or\b|\band or\b/giu, 'or')
    .replace(/ & /gu, ' and ')
    .replace(/(?<![\p{L}\d])w\/o(?:ut)? /giu, 'without ')
    .replace(/(?<![\p{L}\d])w\/ ?(?=[\p{L}\d])/giu, 'with ')
    .replace(/\bincl\.? (?=\S)/gu, 'including ')
    .replace(/ re: (?=\S)/gu, ' about ')
    .replace(/[~≈] ?(?=[$€£]?\d)/gu, 'about ')
    .replace(/≥ ?(?=[$€£]?\d)/gu, 'at least ')
    .replace(/≤ ?(?=[$€£]?\d)/gu, 'at most ')
    .replace(/(?<=\p{L})\(s\)/gu, 's')
    .replace(/(?<![-’'])\b(?!(?:that|had)\b)(\p{L}{2,}) \1\b(?![-’'])/giu, '$1')
    .replace(/\b([Aa])n (?=(?!hour|honest|honou?r|heir)[b-df-hj-np-tv-z]\p{Ll})/gu, '$1 ')
    .replace(/\b([Aa])n (?=[BCDGJKPQTVWYZ]\p{Lu})/gu, '$1 ')
    .replace(/\b([Aa]) (?=(?!one\b|once\b|eu)[aeio]\p{Ll})/gu, '$1n ')
    .trim();

/** Words for people that a "their" after them may stand for. */
const people =
  /\b(?:people|staff|everybody|everyone|others|teams?|groups?|departments?|company|companies|clients?|customers?|partners?|users?|squads?|\p{L}{2,}(?:ers|ors|ists|ants|ents|ees|ives|eads|eams|peers|mates|groups|PMs))\b/iu;
/** Any plural, for a "their" that is not about a team that somebody holds. */
const plural =
  /\b(?:people|staff|team|group|department|company|client|customer|partner|user|\p{L}+(?<![sui])s)\b/iu;

/**
 * A duty that speaks of its holder as "they" speaks to them: "their team" becomes "your team" where
 * nothing was named before it that could be meant.
 */
export const addressed = (task: string): string => {
  // Somebody from outside cannot know what is internal to us and what is not.
  const plain = task.replace(
    /\bour (?:internal|in-house|homegrown|proprietary|legacy) /giu,
    'our ',
  );
  const own = plain.replace(/\b(members (?:of|on)) their (?=team|staff|group)/giu, '$1 your ');
  const hiring = /^(?:hire|recruit|mentor|coach|hold|lead)\b/u.test(own)
    ? own.replace(/\b(on|with) their (teams?|department)\b/gu, '$1 your $2')
    : own;
  return hiring.replace(
    /\b(their|themselves)\b( (?:teams?|department|sub-department|organi[sz]ation)\b)?/gu,
    (words, word: string, held: string | undefined, at: number) => {
      const before = hiring.slice(0, at);
      const other = held === undefined && word === 'their' ? plural : people;
      if (other.test(before)) return words;
      return `${word === 'themselves' ? 'yourself' : 'your'}${held ?? ''}`;
    },
  );
};

/** The same duty said of somebody: "your team" becomes "their team". */
export const ofSomebody = (task: string): string =>
  task
    .replace(/\byourself\b/gu, 'themselves')
    .replace(/\byours\b/gu, 'theirs')
    .replace(/\byour\b/gu, 'their')
    .replace(/\b(to|for|with|from|by|on|of) you\b/gu, '$1 them')
    .replace(/\byou(?=[’'](?:ve|re|ll|d)\b|\b)/gu, 'they');
