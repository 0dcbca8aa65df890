/** A demand for years of something, as a requirement states it. */
export interface YearsDemand {
  /** The least number of years. */
  years: number;
  /** What the years must have been spent on: "enterprise software marketing". */
  subject: string;
  /** A part of the years that must have been spent on something narrower. */
  including: { years: number; subject: string } | null;
}

const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};
const number = `(\\d{1,2}|${Object.keys(numberWords).join('|')})`;
const demand = new RegExp(
  `\\b${number}(?:\\s*\\+|\\s*(?:-|–|—|to)\\s*${number}\\+?)?(?:\\s*\\([^)]*\\))?\\s*\\+?\\s*(?:or more\\s+)?(?:plus\\s+)?(?:years?|yrs?)\\b[’']?(?:\\s*\\+)?(?:\\s+or more)?(.*)$`,
  'iu',
);
const part = new RegExp(
  `\\b(?:including|of which)\\s+(?:at least\\s+)?${number}\\+?\\s*(?:years?[’']?)?\\s*(.*)$`,
  'iu',
);

const toNumber = (text: string): number => numberWords[text.toLowerCase()] ?? Number(text);

/** Where a demand for something else than years begins: "… and a basic understanding of …". */
const further =
  /,?\s+(?:and|with|plus|as well as)\s+(?=(?:an?\s+)?(?:(?!of\b|in\b)[\p{L}-]+\s+){0,3}(?:understanding|knowledge|familiarity|grasp|awareness|ability|track record|comfort|desire|willingness|passion)\b)/iu;

/** Cuts "of product marketing experience marketing security products such as …" to "marketing security products". */
const subjectIn = (rest: string): string => {
  const head = rest
    .replace(/\([^)]*\)/g, ' ')
    .split(further, 1)[0]
    ?.split(
      /[,;:]|\.(?:\s|$)|\b(?:such as|with (?:desired|preferred|a|current|strong|proven|some)|preferably|ideally|including|of which|required|preferred|related to|with regards? to)\b/iu,
      1,
    )[0]
    ?.replace(/\s+/g, ' ')
    .trim();
  return (head ?? '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:of|in|within|as|with|on|at)\s+(?:an?\s+)?/iu, '')
    .replace(
      /^(?:(?:prior|previous|overall|relevant|proven|professional|relevant|progressive|demonstrated|hands-on|related|work|working|combined|total|full[- ]time|direct)\s+)*experience(?:\s+(?:in|with|of|as|within|at|on))?(?:\s+an?)?\b/iu,
      '',
    )
    .replace(/^.*\bexperience\s+(?=\p{L}+ing\b)/iu, '')
    .replace(/\bexperience\s+(?:in|with|of|as|within|on)\s+/iu, 'in ')
    .replace(/\bexperience\b/iu, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:of|in|within|as|with)\s+/iu, '')
    .trim();
};

/** A subject as it stands within a sentence: "Recruiting" was capital only because the line began there. */
const subjectOf = (rest: string): string =>
  subjectIn(rest)
    .replace(/^(?:successful|solid|strong) /iu, '')
    .replace(/^working (?:with|in|on) (?:an? )?(?=\p{L})/iu, '')
    .replace(/^((?:\p{L}+[\s/-])*(?:role|position|capacity))$/iu, 'a $1')
    .replace(/^\p{Lu}\p{Ll}+(?:ing|ment|tion|ance|ence)\b/u, (word) => word.toLowerCase());

/** Reads a demand for years out of a requirement, or null where there is none. */
export const readYears = (text: string): YearsDemand | null => {
  const found = demand.exec(text);
  if (!found?.[1] || /\byears? ago\b|\bper year\b|\byears (?:of age|old)\b/iu.test(text))
    return null;
  const rest = found[3] ?? '';
  const before = text
    .slice(0, found.index)
    .replace(/\b(?:at least|minimum(?: of)?|more than|over|around|about|approximately)\b/giu, ' ')
    .replace(/[^\p{L}\s-]+/gu, ' ')
    .replace(/\b(?:you have|have|has|with|a|an|of|for|experience(?: in)?|proven|solid)\b/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const inner = part.exec(rest);
  const years = toNumber(found[1]);
  if (!Number.isFinite(years) || years === 0 || years > 40) return null;
  return {
    years,
    subject: subjectOf(rest) || before.toLowerCase(),
    including: inner?.[1]
      ? { years: toNumber(inner[1]), subject: subjectOf(` ${inner[2] ?? ''}`) }
      : null,
  };
};

/** What a demand for years asks for besides: "a basic understanding of pricing research"; null where nothing. */
export const besidesYears = (text: string): string | null => {
  const rest = demand.exec(text)?.[3] ?? '';
  const at = further.exec(rest);
  return at ? rest.slice(at.index + at[0].length).trim() : null;
};
