/**
 * What headings and labels announce, learnt from some 230 public job pages. All patterns are applied to the output
 * of `normalizeHeading`: lower case, straight apostrophes, no closing punctuation.
 */

/** The hiring process. */
export const hiringPatterns: readonly RegExp[] = [
  /\b(?:hiring|interview(?:ing)?|interviews|recruitment|recruiting|recruiter|selection|application|screening|candidate) (?:process|processes|steps|stages|procedure|timeline|loop|rounds|plan|pipeline|schedule|journey)\b/,
  /^(?:our |the )?(?:hiring|interviews?|interviewing|recruitment|selection)$/,
  /\bhow (?:we|to) (?:hire|interview)\b/,
  /^(?:what )?(?:the |our )?process(?: looks like| is)?$/,
  /^what to expect from (?:the|our) process$/,
];

/** Lists under these are never what the person does or must have. */
export const leftOutPatterns: readonly { pattern: RegExp; what: string; hard: boolean }[] = [
  {
    pattern: /\bperformance indicators?\b|\bkpis?\b|\bperformance (?:measures?|metrics)\b/,
    what: 'performance indicators',
    hard: true,
  },
  {
    pattern:
      /\b(?:key|success) (?:measures?|metrics)\b|\bhow (?:you|success|we)(?:'ll| will)?(?: be| is)? measured?\b|^measures?$|^metrics$|^success criteria$/,
    what: 'measures',
    hard: true,
  },
  {
    pattern:
      /\bcareer (?:ladders?|paths?|progression|growth|development|opportunities|framework|tracks?|next steps)\b|^(?:next|promotion) steps?$|^career$/,
    what: 'career ladder',
    hard: true,
  },
  {
    pattern: /\bpitch(?:ing)?\b|\bplaybook\b|\bnegotiation\b/,
    what: 'working instructions',
    hard: true,
  },
  {
    pattern: /^(?:on this page|table of contents|contents|toc|index)$/,
    what: 'table of contents',
    hard: false,
  },
  {
    pattern:
      /\b(?:benefits|perks|we offer|what we offer|why (?:join|work|us|you)|what's in it for you|what you(?:'ll| will)? get)\b.*$/,
    what: 'benefits',
    hard: false,
  },
  {
    pattern:
      /^(?:.* )?(?:compensation|salary|pay|remuneration|location|travel|work schedule|working hours|hours)$/,
    what: 'pay and place',
    hard: false,
  },
  {
    pattern:
      /^(?:about|who we are|who are we|meet|life at|working at|what(?:'s| is| it's| it is)(?: it)?(?: like)?(?: to work)?)\b(?! you$)(?! the (?:role|job|position))(?! your)/,
    what: 'about the company or team',
    hard: false,
  },
  {
    pattern:
      /^(?:the |our )?(?:team|company|mission|vision|values|culture|department|organization|why)$/,
    what: 'about the company or team',
    hard: false,
  },
  {
    pattern:
      /^(?:a brief )?(?:overview|summary|introduction|background|description)$|\b(?:role|job|position) (?:summary|overview|purpose|profile)$/,
    what: 'an overview',
    hard: false,
  },
  {
    pattern:
      /\b(?:relevant|useful|helpful|related|quick) (?:links|resources|pages|handbook)\b|^(?:.* )?(?:links|references|resources|reading|see also|faqs?|notes?)$/,
    what: 'links and notes',
    hard: false,
  },
  {
    pattern: /^(?:tools|technology|technologies|tech stack|our stack|stack)\b/,
    what: 'tools',
    hard: false,
  },
  {
    pattern:
      /^(?:how to apply|applying|apply|apply now|application|contact|point of contact|contacts|additional information|basic information|equal opportunity.*|eeo.*|privacy.*|disclaimer.*|reasonable accommodations?.*|veterans'? preference.*|what to expect next)$/,
    what: 'how to apply',
    hard: false,
  },
  {
    pattern:
      /\bmarket justification\b|\bspan of control\b|\breporting (?:line|structure|lines)\b|^reports? to\b|^direct reports$|\borg(?:anization)? chart\b|\bjob family matrix\b/,
    what: 'place in the organization',
    hard: false,
  },
  {
    pattern:
      /\b(?:preparing|prepare|preparation|tips|guidelines|case studies|internal candidates|what to expect|frequently asked)\b.*$/,
    what: 'hints for candidates',
    hard: false,
  },
  {
    pattern:
      /\bprojects you (?:might|may|could)\b|\binitiatives?$|\bproject expectations\b|^activities$/,
    what: 'projects',
    hard: false,
  },
];

/** A grade. */
export const gradePatterns: readonly RegExp[] = [
  /\b(?:job|pay|salary) (?:grades?|levels?|bands?)\b/,
  /(?:^|\s)grades?$/,
  /^series & grade\b/,
];

export const specialtyZonePatterns: readonly RegExp[] = [
  /\b(?:specialties|specialty|specializations?)\b(?! responsibilities| requirements)/,
  /^(?:[\p{L}'-]+ ){0,3}(?:segments?|focus areas?|areas? of (?:focus|specialization)|disciplines|tracks|sub-?teams)$/u,
  /^(?:our |the |available |open )?teams$/,
  /^teams (?:at|in|within|you)\b/,
];

export const levelZonePatterns: readonly RegExp[] = [
  /^(?:[\p{L}&,/()'-]+ ){0,7}levels$/u,
  /^levels?$/,
  /^levels (?:of|for|within|in|and)\b/,
  /^(?:[\p{L}&,/'-]+ ){0,5}(?:roles|positions|job titles)(?: (?:at|in|within) .+)?$/u,
  /^seniority(?: levels)?$/,
];

/** Requirements that a good candidate need not meet. */
export const nicePatterns: readonly RegExp[] = [
  /\bnice[- ]to[- ]haves?\b/,
  /^(?:.*\b)?bonus(?: points| skills| qualifications)?(?: if| for)?(?: you.*)?$/,
  /\b(?:preferred|desired|desirable|optional) (?:qualifications?|skills?|experience|requirements?|criteria|attributes|knowledge)\b/,
  /^(?:preferred|desirables?|desired|ideally|pluses|extra credit|good to have|great to have)(?: you.*)?$/,
  /\b(?:it's |is |are )?(?:also )?a (?:big |huge |real )?plus(?: if.*)?$/,
  /\b(?:qualifications|skills|experience|requirements) (?:preferred|desired)\b/,
];

export const requirementPatterns: readonly RegExp[] = [
  /\brequirements?\b/,
  /\bqualifications?\b/,
  /\bcompetenc(?:y|ies|es)$|^competenc/,
  /\bmust[- ]haves?\b/,
  /\bprerequisites?\b/,
  /^(?:(?:[\p{L}-]+(?:,| and| &)? ){0,3})(?:skills?|knowledge|abilities|attributes|traits)(?:(?:,? and|,| &) [\p{L}-]+(?: [\p{L}-]+)*)?$/u,
  /^(?:(?:professional|required|relevant|specialized|minimum|desired|work|prior|previous|key|technical|industry|your|skills|knowledge|education|background|ideal)(?:,| and| &|,? and)? )*(?:experience|background|education)(?:(?:,| and| &|,? and) (?:skills|education|knowledge|qualifications|experience|background))*$/u,
  /\bperson specification\b|\b(?:essential|selection|minimum) criteria\b/,
  /^(?:who you are|who are you|about you|your profile|your background|you are|you have|you're|you've|you bring|you)$/,
  /\byou (?:may|might|could|would|will|should|'ll)? ?be a (?:good |great |strong )?(?:fit|match)\b|\byou're a (?:good |great )?(?:fit|match)\b/,
  /\byou should (?:apply|have)\b|\b(?:apply|join us) if\b/,
  /\bwhat (?:you(?:'ll| will)? (?:need|bring|have|should have)|we(?:'re| are)? look(?:ing)? for|we(?:'d| would) like|it takes|we (?:need|expect|require|want|value)|makes you)\b/,
  /\byou(?:'ll| will)? (?:need|bring|have)\b/,
  /\bwe(?:'re| are) looking for\b|\blooking for someone\b/,
  /\b(?:ideal|successful|strong|qualified) (?:candidate|applicant)s?\b/,
  /\bexpectations of (?:you|candidates)\b/,
  /\b(?:role|job|position)(?: is|'s)? (?:might be |may be |could be )?(?:right )?for you if\b|\b(?:hear from|talk to|meet) you if\b|\byou(?:'ll| will| might| may) (?:love|enjoy|thrive in) (?:this|the) (?:role|job)\b/,
  /^(?:the )?essentials?$/,
];

export const responsibilityPatterns: readonly RegExp[] = [
  /\bresponsibilit(?:y|ies)\b/,
  /\bresponsible for$/,
  /\bduties\b/,
  /\baccountabilit(?:y|ies)\b|\baccountable for$/,
  /\bwhat (?:you(?:'ll| will)? (?:do|be doing|work on|own|can expect|be working on)|you(?:'re| are) (?:doing|responsible)|the (?:role|job) (?:involves|entails))/,
  /\bwhat (?:will|would) you (?:do|be doing|work on|own)\b|\b(?:things|some of the things) you(?:'ll| will) (?:do|work on)\b/,
  /\bhow you(?:'ll| will) (?:spend|contribute|make|help)\b/,
  /^(?:the|your|about the|about your|in this|in your) (?:role|job|work|mission|impact|contribution|position)(?: you will| you'll)?$/,
  /\bday[- ]to[- ]day\b|\ba day in the life\b|\btypical (?:day|week)\b/,
  /^(?:as an? .{2,80}\b)?(?:you|they|[\p{L}-]+s) (?:will|'ll|would)(?: also)?(?: be)?$|\b(?:you(?:'ll| will)|will)(?: also)?(?: be)?(?: expected to| responsible for)?$/u,
  /\byou'll(?: also)?(?: be)?$/,
  /\b(?:also|additionally)$/,
  /\b(?:in|within|during|over) (?:your|the) first (?:\d+|few|three|six|two|one|month|year|week|quarter)/,
  /^(?:first |by |after )?(?:day |month )?\d+(?:(?: ?\/ ?| ?- ?|, )\d+)* (?:days?|months?|weeks?)(?: .*)?$/,
  /^(?:(?:key |main |core |primary |essential )activities|(?:(?:your|our|the|key|main|core|primary|essential|typical) ){0,2}(?:tasks|objectives|deliverables|functions|job functions|areas of work))$/,
  /\bscope of (?:work|the role|role)\b/,
  /\blevel expectations\b/,
];
