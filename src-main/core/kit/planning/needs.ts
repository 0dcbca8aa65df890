import type { Competency, CompanyFunction } from '../../competency/competency.ts';
import { findCompetencies, type Finding } from '../../competency/find-competencies.ts';
import type { ChosenCompetencies } from '../../job-family/competency-choice.ts';
import type { ProfileItem } from '../../role/role-profile.ts';
import { besidesYears } from '../../role/years.ts';
import { factKind, unaskable } from '../facts.ts';
import type { Fact } from '../wording/fact-questions.ts';
import { asksForKnowledge } from '../wording/knowledge-line.ts';
import { lineToRead, taskPhrase, topicPhrase } from '../wording/task-phrase.ts';

/** A competency that the role asks for, with the lines that ask for it. */
export interface Need {
  competency: Competency;
  items: {
    item: ProfileItem;
    words: string[];
    score: number;
    /** A person said that the line asks for it. */
    chosen?: boolean;
  }[];
  priority: 'core' | 'supporting';
}

/** What a profile's items come to: competencies to judge, facts to verify, lines nobody can ask about. */
export interface Needs {
  needs: Need[];
  facts: Fact[];
  unasked: { item: ProfileItem; reason: string }[];
}

/**
 * Competencies of last resort: for lines that name work or knowledge that no other competency knows. They
 * have no phrases, so no line finds them.
 */
export const ownTask = 'role-specific-work';
export const ownTopic = 'role-specific-knowledge';
export const ownLine = 'role-specific-line';
const lastResort = new Set([ownTask, ownTopic, ownLine]);

export const isLastResort = (competency: Competency): boolean => lastResort.has(competency.id);

/** More core competencies than this and nothing is core: guides say five to eight. */
const mostCore = 8;
/** The heaviest few are core; of the rest, those with more than a single line behind them. */
const sureCore = 5;
const coreWeight = 1.6;

/** What a line of another function's work counts for. */
const farKinship = 0.7;
/** What the role is named after, it does: a treasurer's lines about banks are about treasury. */
const titleKinship = 1.15;

/**
 * How near a competency is to the role: a line of another function's work counts for less than one of the
 * role's own, and what the role's main function judges before all others counts the most.
 */
const kinshipTo =
  (functions: readonly CompanyFunction[], named: ReadonlySet<string> = new Set()) =>
  ({ id, kind, judges }: Competency): number => {
    if (kind === 'general') return 0.9;
    const ofTitle = named.has(id) ? titleKinship : 1;
    if (functions.length === 0) return ofTitle;
    if (judges[0] === functions[0]) return 1.1 * ofTitle;
    return (judges.some((one) => functions.includes(one)) ? 1 : farKinship) * ofTitle;
  };

/** The competencies that a role's title names. */
const namedBy = (title: string, library: readonly Competency[]): ReadonlySet<string> =>
  new Set(
    findCompetencies(title, library)
      .filter(({ sure }) => sure)
      .map(({ competency }) => competency.id),
  );

/** Weight of a need: must-haves count, those of the chosen level and specialty the most. */
const weightOf = (need: Need): number =>
  need.items.reduce((sum, { item, score }) => {
    const own = item.origin === 'common' ? 1 : 1.5;
    const functional = need.competency.kind === 'functional' ? 1.25 : 0.75;
    return item.niceToHave ? sum : sum + own * functional * Math.min(1.2, 0.6 + score / 10);
  }, 0);

/** "Bonus: open-source work" asks for open-source work and says nothing of pay. */
const welcome =
  /^(?:(?:a )?(?:big |huge )?(?:plus|bonus)(?: points?)?(?: for| if)?|nice[- ]to[- ]haves?|preferred|ideally)\s*[:–—,-]\s*/iu;
/** "… is a plus", "a bonus" at a line's end. */
const welcomeEnd =
  /,?\s+(?:(?:is|are|would be)\s+)?(?:an?\s+)?(?:\p{L}+\s+)?(?:plus|bonus|asset|advantage)\W*$/iu;

/** The competency that a line asks for; single words do not lead to the work of another function. */
const found = (
  text: string,
  library: Competency[],
  kinship: (competency: Competency) => number,
): Finding | undefined => {
  const asked = text.replace(welcome, '').replace(welcomeEnd, '');
  return findCompetencies(asked, library, kinship).find(
    ({ competency, sure }) => sure || kinship(competency) > farKinship * titleKinship,
  );
};

/** Knowing one's field, whatever it is: asked without naming the field. */
const anyField = 'domain-depth';

/**
 * "Working knowledge of booking systems" says nothing of knowing a field but the word; a question that names
 * the systems says more.
 */
const namesOwnTopic = (text: string, { competency, sure }: Finding): boolean =>
  competency.id === anyField && !sure && asksForKnowledge(text) && topicPhrase(text) !== null;

/** How a line that no competency knows can still be asked about: by its task, its topic or its own words. */
const lastResortFor = (text: string): string | null => {
  if (taskPhrase(text) !== null) return ownTask;
  if (topicPhrase(text) !== null) return ownTopic;
  return lineToRead(text) !== null ? ownLine : null;
};

/** The reason for a line of which a person said that there is nothing to ask. */
export const notToShow = 'Somebody chose for this line: nothing that an interview can show.';

/** What a person says of a line is surer than what its words say. */
const chosenScore = 6;

/** What is known of a role beside its items. */
export interface Reading {
  /** What a person said that items ask for. */
  chosen?: ChosenCompetencies;
  /** The role's title; what it names is nearer to the role. */
  title?: string;
}

/**
 * Sorts what a role asks for into competencies, facts and what an interview cannot show. What a person chose
 * for an item goes before everything that its words say; a competency that the library does not have is no choice.
 */
export const findNeeds = (
  items: ProfileItem[],
  library: Competency[],
  functions: CompanyFunction[],
  { chosen = new Map(), title = '' }: Reading = {},
): Needs => {
  const kinship = kinshipTo(functions, namedBy(title, library));
  const byId = new Map(library.map((one) => [one.id, one]));
  const needs = new Map<string, Need>();
  const facts: Fact[] = [];
  const unasked: Needs['unasked'] = [];
  const add = (competency: Competency, line: Need['items'][number]): void => {
    const need = needs.get(competency.id) ?? { competency, items: [], priority: 'supporting' };
    need.items.push(line);
    needs.set(competency.id, need);
  };
  const ownFor = (own: Competency): Competency =>
    needs.get(own.id)?.competency ?? (functions.length > 0 ? { ...own, judges: functions } : own);
  const read = (item: ProfileItem): void => {
    const kind = factKind(item);
    if (kind !== null) {
      facts.push({ kind, item });
      const rest = kind === 'years' ? besidesYears(item.text) : null;
      // Years are verified; what the same line asks for besides is judged, or verified by itself.
      if (rest !== null) read({ ...item, text: rest });
      return;
    }
    const finding = found(item.text, library, kinship);
    if (finding && !namesOwnTopic(item.text, finding)) {
      add(finding.competency, { item, words: finding.words, score: finding.score });
      return;
    }
    const own = byId.get(lastResortFor(item.text) ?? '');
    // Whoever does the role's own work can judge its own duties.
    if (own) add(ownFor(own), { item, words: [], score: 1 });
    else
      unasked.push({
        item,
        reason:
          'The library has no competency for this line, and it is too long to be read out. Add a question of your own.',
      });
  };
  for (const item of items) {
    const wanted = chosen.get(item.id);
    if (wanted === null) {
      unasked.push({ item, reason: notToShow });
      continue;
    }
    const competency = library.find((one) => one.id === wanted && !isLastResort(one));
    if (competency) {
      add(competency, { item, words: [], score: chosenScore, chosen: true });
      continue;
    }
    const reason = unaskable(item.text);
    if (reason !== null) {
      unasked.push({ item, reason });
      continue;
    }
    read(item);
  }
  const sorted = [...needs.values()].sort(
    (a, b) => weightOf(b) - weightOf(a) || a.competency.id.localeCompare(b.competency.id, 'en'),
  );
  // One line about another function's work, as of a designer who helps to hire, is no core of the role.
  const ofTheRole = (need: Need): boolean =>
    need.items.length > 1 || kinship(need.competency) > farKinship * titleKinship;
  sorted
    .filter((need) => !isLastResort(need.competency) && weightOf(need) > 0 && ofTheRole(need))
    .filter((need, rank) => rank < sureCore || weightOf(need) >= coreWeight)
    .slice(0, mostCore)
    .forEach((need) => (need.priority = 'core'));
  // Each line of last resort takes a question of its own, and there may not be enough: must-haves go first.
  for (const need of sorted)
    if (isLastResort(need.competency))
      need.items.sort((a, b) => Number(a.item.niceToHave) - Number(b.item.niceToHave));
  return { needs: sorted, facts, unasked };
};
