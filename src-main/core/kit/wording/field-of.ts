import type { Competency, CompanyFunction } from '../../competency/competency.ts';
import { findCompetencies } from '../../competency/find-competencies.ts';
import type { Specialty } from '../../job-family/job-family.ts';
import { baseVerb } from './verb-forms.ts';

const wordCount = (text: string): number => text.split(/\s+/).length;

const clean = (title: string): string =>
  title
    .replace(
      /\b(?:specialist|specialty|speciali[sz]ation|team|group|focus|stage|engineer|manager)\b/giu,
      ' ',
    )
    .replace(/[-–—_/]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Lower case, but acronyms and names such as "DevOps" keep their capitals. */
const lower = (text: string): string =>
  text
    .split(' ')
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');

/** Names that companies give to parts of themselves; nobody buys "growth products". */
const inHouse =
  /\b(?:growth|enablement|fulfillment|fulfilment|foundations?|ecosystem|delivery|distribution|expansion|platform|core|general|leadership|productivity|dev|sec|ops|operations|secure)$/iu;

/** "Govern" or "Verify" names a group by what its part of the product does, not by a domain. */
const isDeed = (field: string): boolean => {
  const [first = ''] = field.split(' ');
  return baseVerb(first) === first.toLowerCase();
};

/**
 * The subject domain that a specialty names, as a modifier: "security", "continuous integration"; null
 * where the specialty names a kind of the role's own work ("Competitive Intelligence") rather than a domain.
 */
export const fieldOf = (
  specialty: Pick<Specialty, 'title'> | null,
  functions: CompanyFunction[],
  library: Competency[],
): string | null => {
  if (!specialty) return null;
  const bracket = /\(([^)]+)\)/u.exec(specialty.title)?.[1] ?? '';
  const outside = clean(specialty.title.replace(/\([^)]*\)/gu, ' '));
  const field = wordCount(outside) === 1 && wordCount(bracket) > 1 ? clean(bracket) : outside;
  if (field === '' || wordCount(field) > 3 || /[,&]|\band\b/iu.test(field)) return null;
  if (inHouse.test(field) || isDeed(field)) return null;
  const work = findCompetencies(specialty.title, library).some(
    ({ competency, sure }) =>
      competency.kind === 'functional' &&
      sure &&
      competency.judges.slice(0, 2).some((judge) => functions.includes(judge)),
  );
  return work ? null : lower(field);
};
