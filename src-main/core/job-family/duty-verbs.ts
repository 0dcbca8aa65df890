/** Verbs with which people begin a duty, in the base form. */
const verbs: ReadonlySet<string> = new Set(
  `accelerate achieve acquire act adapt address administer adopt advance advise advocate align allocate analyze analyse
  anticipate apply approve architect articulate assess assign assist assure attend attract audit author automate balance be
  become benchmark bring build calculate capture carry champion coach collaborate collect communicate compile complete
  comply conduct configure consolidate construct consult continue contribute control convene coordinate counsel craft
  create cultivate curate debug define deliver demonstrate deploy design detect determine develop devise diagnose direct
  discover distribute document draft drive edit educate embrace empower enable encourage enforce engage enhance ensure
  establish estimate evaluate evangelize evolve execute expand explain explore facilitate file find follow forecast foster
  gather generate get give govern grow guide handle have help hire hold identify implement improve influence inform
  initiate innovate inspire install instrument integrate interact interface interpret interview introduce investigate
  iterate join keep know launch lead learn leverage liaise listen maintain make manage map market maximize measure meet
  mentor migrate mitigate model monitor motivate negotiate observe operate optimize orchestrate organize oversee own
  participate partner perform pitch plan prepare present prioritize process produce program project promote propose
  protect prototype provide publish pursue qualify raise recommend recruit reduce refine report represent research
  resolve respond review run scale schedule scope secure select sell serve set shape share ship shepherd showcase
  simplify solve source spearhead speak standardize steer stay strengthen structure study supervise support sustain
  synthesize tailor take teach test track train transform translate triage troubleshoot turn understand update upgrade
  use utilize validate verify visit win work write`.split(/\s+/),
);

/** The first word is a verb of doing, in the base form, the third person or with -ing. */
export const startsWithVerb = (text: string): boolean => {
  const word = /^\W*(\p{L}+)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  if (verbs.has(word)) return true;
  const stems = [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];
  const ing = word.endsWith('ing') ? word.slice(0, -3) : null;
  if (ing !== null) stems.push(ing, `${ing}e`, ing.replace(/(.)\1$/, '$1'));
  return stems.some((stem) => stem !== word && verbs.has(stem));
};
