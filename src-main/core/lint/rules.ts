/** What a rule looks for in a question, and what to do about it. */
export interface Rule {
  id: string;
  /** unlawful: do not ask · wording: ask, but in other words. */
  kind: 'unlawful' | 'wording';
  pattern: RegExp;
  message: string;
  suggestion: string;
  /** Where the rule comes from. */
  source: string;
}

const eeoc =
  'US Equal Employment Opportunity Commission, prohibited practices and pre-employment inquiries';
const ada =
  'Americans with Disabilities Act, 42 U.S.C. 12112(d); EEOC guidance on pre-employment disability questions';
const opm = 'US Office of Personnel Management, structured interview guide';

/**
 * Topics and wordings that do not belong in an interview. US rules, as a reminder and not as advice;
 * elsewhere the same topics are protected as a rule.
 */
export const rules: Rule[] = [
  {
    id: 'age',
    kind: 'unlawful',
    pattern:
      /\bhow old\b|\byour age\b|\bdate of birth\b|\b(?:when|what year) (?:were you born|did you (?:graduate|finish (?:high )?school))\b|\b(?:retire|retirement)\b.*\byou\b|\bdigital native\b/iu,
    message: 'Asks about age.',
    suggestion:
      'Ask whether the person is of legal age for the work, if that matters, or about the experience itself.',
    source: `${eeoc}; Age Discrimination in Employment Act`,
  },
  {
    id: 'family',
    kind: 'unlawful',
    pattern:
      /\b(?:married|marital|spouse|husband|wife|fianc\p{L}+|pregnan\p{L}*|maternity|paternity|child ?care|children|kids|family (?:plans|situation|status)|plan(?:s|ning)? (?:on |for )?(?:a family|to have))\b/iu,
    message: 'Asks about family, marriage or pregnancy.',
    suggestion:
      'State the hours or travel the job needs, and ask whether the person can meet them.',
    source: `${eeoc}; Pregnancy Discrimination Act`,
  },
  {
    id: 'health',
    kind: 'unlawful',
    pattern:
      /\b(?:disabilit\p{L}+|disabled|illness\p{L}*|medical (?:condition|history)|medications?|health (?:problems?|issues?|conditions?|history)|your health|sick days?|sick leave|workers.? comp\p{L}*|mental health|therapy|depression|injur\p{L}+)\b/iu,
    message: 'Asks about health or disability before an offer.',
    suggestion:
      'Describe the task and ask how the person would do it, with or without adjustments.',
    source: ada,
  },
  {
    id: 'origin',
    kind: 'unlawful',
    pattern:
      /\b(?:where (?:are you|is your family|were you) (?:really |originally )?(?:from|born)|birthplace|native (?:language|tongue|country|speaker)|mother tongue|your accent|citizen(?:ship)?|nationality|ethnic\p{L}*|immigrat\p{L}+|your name come from)\b/iu,
    message: 'Asks about origin or citizenship.',
    suggestion:
      'Ask whether the person may lawfully work in the country, yes or no; ask for a language only where the job needs it.',
    source: `${eeoc}; Immigration and Nationality Act, 8 U.S.C. 1324b`,
  },
  {
    id: 'belief',
    kind: 'unlawful',
    pattern:
      /\b(?:religio\p{L}+|church|mosque|synagogue|temple|faith|pray\p{L}*|sabbath|christmas|ramadan|politic(?:s|al (?:views?|party))|did you vote|union member\p{L}*)\b/iu,
    message: 'Asks about belief, politics or union membership.',
    suggestion: 'State the working days and ask whether the person can work them.',
    source: `${eeoc}; National Labor Relations Act for unions`,
  },
  {
    id: 'gender',
    kind: 'unlawful',
    pattern:
      /\b(?:sexual orientation|your gender|gender identity|transgender|are you (?:gay|straight|a (?:man|woman))|maiden name|boyfriend|girlfriend)\b/iu,
    message: 'Asks about gender or orientation.',
    suggestion: 'Leave it out; nothing in a job is judged by it.',
    source: eeoc,
  },
  {
    id: 'race',
    kind: 'unlawful',
    pattern: /\b(?:your race|skin colou?r|racial|your hair|photograph of yourself)\b/iu,
    message: 'Asks about race, color or appearance.',
    suggestion: 'Leave it out; nothing in a job is judged by it.',
    source: eeoc,
  },
  {
    id: 'record',
    kind: 'unlawful',
    pattern:
      /\b(?:arrest(?:ed|s)?|criminal record|convicted|convictions|prior conviction|credit (?:score|history)|bankrupt\p{L}*|dishonou?rable discharge)\b/iu,
    message: 'Asks about arrests, convictions or credit.',
    suggestion: 'Leave it to a background check after the offer, where the law allows one.',
    source: `${eeoc}; state and local fair-chance laws`,
  },
  {
    id: 'pay-history',
    kind: 'unlawful',
    pattern:
      /\b(?:current(?:ly)?|present|last|previous|past)\b[^.?]{0,30}\b(?:salary|pay|wages?|compensation|earn(?:ing)?s?)\b|\bhow much (?:do|did) you (?:earn|make)\b|\bsalary history\b/iu,
    message: 'Asks what somebody earns or earned; many states forbid it.',
    suggestion: 'Give the range for the role and ask what the person expects.',
    source:
      'Salary-history bans, among them California Labor Code 432.3 and New York Labor Law 194-a',
  },
  {
    id: 'gap',
    kind: 'unlawful',
    pattern:
      /\b(?:why|what) [^.?]{0,40}\b(?:(?:employment|career|r[eé]sum[eé]) gap|gaps? (?:in|on) your|you (?:were )?out of work|unemployed|your absence|time off)\b/iu,
    message: 'Asks why somebody was away from work, which brings up health and family.',
    suggestion: 'Ask how the person kept their skills current.',
    source: ada,
  },
  {
    id: 'clubs',
    kind: 'unlawful',
    pattern:
      /\b(?:clubs?|societies|lodges?)\b[^.?]{0,30}\b(?:member|belong)|\b(?:member|belong)\p{L}*\b[^.?]{0,30}\b(?:clubs?|societies|lodges?)\b/iu,
    message: 'Asks about clubs, which tells belief or origin.',
    suggestion: 'Ask about professional bodies that bear on the job.',
    source: eeoc,
  },
  {
    id: 'leading',
    kind: 'wording',
    pattern:
      /\b(?:don['’]t you|wouldn['’]t you|isn['’]t it|aren['’]t you|surely|of course you|(?<!when would )you would agree|I (?:assume|take it|guess) (?:that )?you)\b/iu,
    message: 'Tells the candidate which answer is wanted.',
    suggestion: 'Ask what they did, without saying what you hope to hear.',
    source: opm,
  },
  {
    id: 'self-praise',
    kind: 'wording',
    pattern:
      /\b(?:are you (?:a |an )?(?:good|great|strong|team player|self[- ]starter|hard ?working|detail|creative|organi[sz]ed|passionate|motivated)|(?:greatest|biggest|main) (?:strengths?|weakness(?:es)?)|strengths and weaknesses|rate yourself|do you consider yourself|why should we hire you)\b/iu,
    message: 'Asks the candidate to praise or rate themselves.',
    suggestion: 'Ask for the last piece of work in which it showed.',
    source: opm,
  },
  {
    id: 'claim',
    kind: 'wording',
    pattern:
      /\b(?:describe|tell (?:me|us) about|talk about|what is) your experience (?:with|in|of)\b|\bhow (?:do you usually|would you describe your)\b|\bwhat is your (?:philosophy|approach to|style)\b/iu,
    message: 'Asks for a claim; it fits any job and any candidate.',
    suggestion: 'Ask for one case: the last, the hardest, the one that went wrong.',
    source: opm,
  },
  {
    id: 'riddle',
    kind: 'wording',
    pattern:
      /\b(?:how many (?:golf balls|ping[- ]?pong balls|windows|piano tuners)|if you were (?:an? )(?:animal|tree|color|colour|fruit)|desert island|manhole covers?|where do you see yourself in)\b/iu,
    message: 'A riddle shows nothing about the work.',
    suggestion: 'Ask about a problem that this job really brings.',
    source: opm,
  },
];
