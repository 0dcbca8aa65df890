import type { CompanyFunction } from './competency.ts';

/** Words of a job title that tell whose work it is; earlier rules win over later ones on the same words. */
const rules: [RegExp, CompanyFunction][] = [
  [/\bproduct marketing\b/iu, 'marketing'],
  [
    /\b(?:recruit\w*|talent|sourcer|people|human resources|hr|hrbps?|diversity|compensation|benefits|(?:total )?rewards|learning (?:and|&) development)\b/iu,
    'people',
  ],
  [
    /\b(?:marketing|cmo|brand|communications?|content|editor\w*|community|evangelis\w*|demand|growth|events?|field(?! service))\b/iu,
    'marketing',
  ],
  [
    /\b(?:it support|help ?desk|service desk|trust (?:and|&) safety|field service|moderat\w*|facilities|workplace|plant|warehouse|supply chain|logistics|manufacturing)\b/iu,
    'operations',
  ],
  [
    /\b(?:customer success|customer|support|implementation|onboarding|professional services|solutions? architect\w*|services)\b/iu,
    'customer',
  ],
  [
    /\b(?:sales(?: development)?|revenue|cro|account (?:executive|manager)|business development|alliances?|channel|renewals?)\b/iu,
    'sales',
  ],
  [/\b(?:ux|ui|design\w*|user experience|researchers?)\b/iu, 'design'],
  [/\b(?:security|ciso|threat|red team|incident response|trust)\b/iu, 'security'],
  [/\b(?:data|analytics|analysts?|machine learning)\b/iu, 'data'],
  [
    /\b(?:engineer\w*|develop(?:er|ers|ment)|programmers?|cto|technical|technology|infrastructure|backend|frontend|quality|sre|reliability|software)\b/iu,
    'engineering',
  ],
  [/\b(?:product|cpo)\b/iu, 'product'],
  [
    /\b(?:financ\w*|account(?:ing|ant|s payable)|controller|cfo|payroll|tax|audit\w*|treasur\w*|procurement|purchasing|buyers?|fp&a|billing|pricing)\b/iu,
    'finance',
  ],
  [
    /\b(?:legal|counsel|paralegal|attorney|lawyer|clo|compliance|privacy|contracts?|regulatory|public policy|government (?:affairs|relations)|governance|risk|aml|kyc|fraud)\b/iu,
    'legal',
  ],
  [
    /\b(?:operations|coo|program|programme|project|delivery|chief of staff|business technology|it)\b/iu,
    'operations',
  ],
  [
    /\b(?:ceo|chief executive|managing director|general manager|founder|president|board|executive)\b/iu,
    'executive',
  ],
];

/**
 * The functions a job title works in, the main one first: "Senior Director of Marketing and Sales" is
 * marketing and sales; a chief officer judges for the whole company as well.
 */
export const functionsOfTitle = (title: string): CompanyFunction[] => {
  const spots: { at: number; is: CompanyFunction }[] = [];
  let rest = title.replace(/\bvice president\b/giu, (words) => ' '.repeat(words.length));
  for (const [pattern, is] of rules) {
    const found = pattern.exec(rest);
    if (!found) continue;
    spots.push({ at: found.index, is });
    rest = rest.replace(new RegExp(pattern.source, 'giu'), (words) => ' '.repeat(words.length));
  }
  const functions = spots.sort((a, b) => a.at - b.at).map((spot) => spot.is);
  if (/\bchief\b/iu.test(title)) functions.push('executive');
  return [...new Set(functions)];
};
