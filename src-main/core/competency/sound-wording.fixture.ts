/** Words of the field that the checker's dictionary lacks, in the very form in which they are written. */
export const fieldWords = [
  "another's",
  'actuals',
  // The plural of analysis; the checker knows it as British for "analyzes" only.
  'analyses',
  'approver',
  'asker',
  'collectability',
  'enablement',
  'findability',
  // From sign-ins and stand-ins, which the checker reads as two words each.
  'ins',
  'materiality',
  'measurability',
  'midcourse',
  'outwaited',
  'overclaiming',
  'presales',
  "reseller's",
  'runbook',
  'triages',
  'unowned',
  'unrequested',
  'unreviewed',
];

/** Groups of rules that are left out, under the checker's own names for them. They take half the time. */
export const groupsLeftOut: Record<string, string> = {
  'Word Choice and Usage': 'Misheard sayings and set phrases, of which the library has none.',
  'Phrase Corrections': 'More of the same, and abbreviations of programmers.',
  'Proper Nouns': 'Places and trade names; the library names neither.',
  Initialisms: 'Abbreviations of letters and chats.',
};

/** Rules of the checker that are wrong for this text, each with the reason why it is switched off. */
export const rulesThatErr: Record<string, string> = {
  OxfordComma:
    'The library follows the Associated Press: no comma before the last noun of a plain series.',
  WhomSubjectOfVerb:
    'Takes the object that opens a question ("Whom did you tell?") for its subject.',
  FindOut: 'Wants "find" for every "find out", and to find out is what many questions are about.',
  MissingTo:
    'Takes a noun behind "need", "agreed" or "prepares" for a verb ("prepares review cycles").',
  ToTwoToo: 'Takes a preposition at the end of a clause ("whom did you speak to first") for "too".',
  HowTo: 'Takes a noun behind "how" for a verb ("how work is handed out").',
  NotTo: 'Takes the no that somebody says ("said no to a partner") for "not".',
  PronounKnew: 'Takes "new" behind a pronoun ("somebody new", "which new rule") for "knew".',
  MissingPreposition:
    'Takes a clause that ends with a comparison or a noun ("is worth its cost") for one that lacks something.',
  LetsConfusion: 'Takes "let" in the past tense and in "let down" for "let\'s".',
  HavePronoun: 'Takes the person who is had to do something ("has them decide") for the subject.',
  OneOfTheSingular:
    'Asks for a plural behind "one of the", and a number ("one of the five") is none to it.',
  RoadMap: 'Writes "road map"; product people write "roadmap".',
  ExpandMemoryShorthands: 'Takes an option called B for a byte.',
};

/** Where a rule that is sound elsewhere stumbles over sound words: the words, as they stand in the library. */
export const soundWording: { rule: string; why: string; words: string[] }[] = [
  {
    rule: 'MassNouns',
    why: 'Can be counted, or is no noun here.',
    words: [
      'a briefing',
      'a finding',
      'a greeting',
      'a hearing',
      'a liking',
      'a rating',
      'a repositioning',
      'a ruling',
      'an opening',
      'each finding',
      'one chosen',
      'one failing',
      'one finding',
      'one opening',
      'one working',
    ],
  },
  {
    rule: 'CompoundNouns',
    why: 'Two words, or neighbors by chance.',
    words: [
      'clear way',
      'data set',
      'data sheet',
      'end points',
      'far away',
      'front line',
      'new lines',
      'per user',
      'team work longer',
      'time span',
      'touch screen',
      'twelve months',
      'whole sales force',
      'work fare in the end',
    ],
  },
  {
    rule: 'DisjointPrefixes',
    why: 'No prefix but a preposition or an adverb.',
    words: [
      'adds up per customer',
      'leaving it out right',
      'product lines over emphasis',
      'took over large parts',
      'under study for years',
    ],
  },
  {
    rule: 'Overall',
    why: 'Over all of something.',
    words: ['haggles over all three', 'evenly over all requests', 'query over all code'],
  },
  {
    rule: 'NounVerbConfusion',
    why: 'The noun where a noun belongs, and the verb where a verb belongs.',
    words: [
      'would the change affect',
      'its effect on hiring',
      'its effect large',
      'its effect once',
      'whose effects reach',
      'advice is only advice',
    ],
  },
  {
    rule: 'PhrasalVerbAsCompoundNoun',
    why: 'Nouns here.',
    words: ['Tests cutoff', 'color, layout or', 'Adds rollout', 'whether setup by'],
  },
  {
    rule: 'ThatThan',
    why: 'Opens a clause; nothing is compared.',
    words: [
      'a senior leader that the trouble',
      'gave leaders fewer that they own',
      'notice earlier that it is time',
      'a stranger that the smoke',
    ],
  },
  {
    rule: 'ThereToTheir',
    why: 'Says where.',
    words: ['nobody there answers', 'still there years later', 'is there today between'],
  },
  {
    rule: 'ModalBeAdjective',
    why: "The verb that follows the adjective is the modal one's.",
    words: ['would counting distinct', 'can training of this kind', 'can marketing do anything'],
  },
  { rule: 'WereWhere', why: 'The verb.', words: ['leads were no good', 'use were they to buyers'] },
  {
    rule: 'QuantifierNumeralConflict',
    why: 'To each of them; the one and the other.',
    words: ['Gives each 150 accounts', 'both one admitted'],
  },
  {
    rule: 'SpellCheck',
    why: 'A title that the question itself holds up for repair; the third of three, called A to C.',
    words: ['Key learnings from', 'about C.'],
  },
  { rule: 'MassNouns', why: 'The same title.', words: ['Key learnings from'] },
  { rule: 'HyphenateNumberDay', why: 'June has none.', words: ['no 31st day'] },
  { rule: 'NotIn', why: 'Somebody says no.', words: ['says no in a way'] },
  { rule: 'OkToOkay', why: 'So the Associated Press writes it.', words: ['all OK with'] },
  { rule: 'AnA', why: 'A letter that names an option.', words: ['that A is safer'] },
  { rule: 'AskNoPreposition', why: 'The "to" belongs to those told.', words: ['told to them'] },
  { rule: 'ItsContraction', why: 'The limit of the system.', words: ['to its limit did'] },
  {
    rule: 'MissingDeterminer',
    why: 'A plural needs none.',
    words: ['get very different'],
  },
  { rule: 'BuiltIn', why: 'What was built, in time.', words: ['built in time'] },
  { rule: 'Months', why: 'What a break-in may do.', words: ['may spread'] },
  {
    rule: 'NominalWants',
    why: 'Everybody is the subject of a question.',
    words: ['did everybody want'],
  },
];

/** Turns that no rule of the checker minds and an American would not use. */
export const foreignTurns: { pattern: RegExp; instead: string }[] = [
  {
    pattern: /\bagree[ds]? (?:an?|it|them|what|dates|deadlines|fixes|ownership)\b/iu,
    instead: 'agree on something',
  },
  { pattern: /\b(?:way|went|go|goes|got|gets|turned?) round\b/iu, instead: 'around' },
  { pattern: /\b(?:had|has) got\b/iu, instead: 'gotten, or have' },
  { pattern: /\bfill(?:ed|s)? in (?:the|a) form|\bforms? be filled in\b/iu, instead: 'fill out' },
  { pattern: /["”][.,]/u, instead: 'the period or comma inside the quotation marks' },
  {
    pattern:
      /\bwho (?:do|did|would|will|should|could|can) (?:you|they|we)\b(?! need to be)|\bwho to\b/iu,
    instead: 'whom, as everywhere else in the library',
  },
];
