import type { Kit, KitCompetency, KitItem, KitStage, Question } from '../core/kit/kit.ts';
import type { Probe } from '../core/kit/kit.ts';

/** A whole kit for tests and for looking at documents: an imaginary firm's page, read by hand. */

type ItemRow = [
  line: number,
  kind: 'responsibility' | 'requirement',
  priority: 'must' | 'nice',
  text: string,
];

const itemRows: ItemRow[] = [
  [
    12,
    'responsibility',
    'must',
    'Find out who buys and who uses our products, what slows their work down, and what they would pay to change.',
  ],
  [
    13,
    'responsibility',
    'must',
    'Write down the situations in which customers turn to us, and keep the rest of the company working from them.',
  ],
  [
    14,
    'responsibility',
    'must',
    'Decide what sets our products apart, and say it in words that buyers use themselves.',
  ],
  [
    15,
    'responsibility',
    'must',
    'Take what the market asks for to product management, and help decide what comes first.',
  ],
  [
    17,
    'responsibility',
    'must',
    'Make the pages, papers, decks and data sheets that a buyer needs from first look to signature.',
  ],
  [
    18,
    'responsibility',
    'must',
    'Speak at fairs and meetings of the trade on behalf of the company.',
  ],
  [
    19,
    'responsibility',
    'must',
    'Teach sales and partners what is new in product and market so that they can use it in a call.',
  ],
  [
    20,
    'responsibility',
    'must',
    'Supply campaigns with messages that hold from advertisement to demo.',
  ],
  [
    22,
    'responsibility',
    'must',
    'Know the analysts who cover our market and keep them up to date on what makes us different.',
  ],
  [
    23,
    'responsibility',
    'must',
    'Win customers over to tell their story in public, in writing or on a stage.',
  ],
  [
    25,
    'responsibility',
    'must',
    'Find out why deals are won and lost, and say what should be done about it.',
  ],
  [
    26,
    'responsibility',
    'must',
    'Follow competitors closely enough that nobody in sales is surprised by them.',
  ],
  [
    31,
    'requirement',
    'must',
    'Six years in marketing of enterprise software, four of them in product marketing.',
  ],
  [
    32,
    'requirement',
    'must',
    'A sound grasp of how software is built, delivered and secured in large firms; knowing containers from daily work is welcome but not needed.',
  ],
  [
    33,
    'requirement',
    'must',
    'Clear English, spoken and written, above all when something technical has to be made simple.',
  ],
  [
    34,
    'requirement',
    'must',
    'Used to moving a piece of work through many teams, in steps, while plans change.',
  ],
  [
    35,
    'requirement',
    'must',
    'Works on their own, asks when it matters, and needs little steering.',
  ],
  [
    36,
    'requirement',
    'must',
    'Uses numbers to see whether something worked and to decide what comes next.',
  ],
  [
    37,
    'requirement',
    'nice',
    'Has marketed a service sold by subscription, or a product with an open core.',
  ],
  [
    38,
    'requirement',
    'must',
    'Has made sales material from nothing, starting from calls, interviews and research of their own.',
  ],
  [39, 'requirement', 'must', 'Shares our values and acts by them.'],
  [
    44,
    'responsibility',
    'must',
    'Plan and carry out the way a product reaches its market, with sales, growth and content teams.',
  ],
  [45, 'responsibility', 'must', 'Give advice on prices and packages, backed by research.'],
  [46, 'responsibility', 'must', 'Set up and lead studies of particular parts of the market.'],
  [
    52,
    'requirement',
    'must',
    'Five years of marketing security products, such as application security, endpoint protection or log analysis.',
  ],
  [
    53,
    'requirement',
    'must',
    'Knows how security buyers decide, who else sells to them, and what they fear.',
  ],
  [54, 'requirement', 'nice', 'A certificate in security, CISSP for instance.'],
  [
    55,
    'requirement',
    'must',
    'Lives within reach of our office in Lyon and is there twice a week.',
  ],
];

const items: KitItem[] = itemRows.map(([line, kind, priority, text]) => ({
  id: `line-${line}`,
  kind,
  text,
  line,
  priority,
  origin: line > 50 ? 'specialty:security' : line > 40 ? 'level:senior' : 'common',
  words: [],
  chosen: false,
}));

type CompetencyRow = [
  id: string,
  name: string,
  definition: string,
  priority: 'core' | 'supporting',
  lines: number[],
];

const competencyRows: CompetencyRow[] = [
  [
    'buyer-research',
    'Buyer and user research',
    'Finds out at first hand who buys, who uses and why, and makes others act on it.',
    'core',
    [12, 13, 53],
  ],
  [
    'positioning',
    'Positioning and messaging',
    'Chooses what a product stands for against its rivals and says it in the buyer’s words.',
    'core',
    [14, 20],
  ],
  [
    'roadmap',
    'Work with product management',
    'Brings evidence from the market into decisions on what is built and when.',
    'core',
    [15],
  ],
  [
    'material',
    'Sales material',
    'Makes what a buyer needs at each step, from real conversations, and drops what nobody uses.',
    'core',
    [17, 38],
  ],
  [
    'speaking',
    'Speaking for the company',
    'Holds an audience of experts with substance rather than slogans.',
    'supporting',
    [18],
  ],
  [
    'enablement',
    'Sales enablement',
    'Teaches sales and partners in a way that changes what they say to customers.',
    'core',
    [19],
  ],
  [
    'analysts',
    'Analyst relations',
    'Changes what analysts believe about a product with evidence that they can use.',
    'supporting',
    [22],
  ],
  [
    'proof',
    'Customer proof',
    'Gets customers to speak in public and makes their story useful to the next buyer.',
    'supporting',
    [23],
  ],
  [
    'win-loss',
    'Win and loss analysis',
    'Learns from deals what to change, and gets it changed.',
    'core',
    [25],
  ],
  [
    'rivals',
    'Competitive intelligence',
    'Knows rivals well enough that sales can answer them honestly.',
    'supporting',
    [26, 53],
  ],
  [
    'technical',
    'Technical fluency',
    'Understands how software is made and secured well enough to explain it without errors.',
    'core',
    [32, 52],
  ],
  [
    'clarity',
    'Clear communication',
    'Makes hard matters simple without making them wrong.',
    'core',
    [33],
  ],
  [
    'teams',
    'Work across teams',
    'Gets a result through people who report to somebody else.',
    'core',
    [34],
  ],
  [
    'self-direction',
    'Self-direction',
    'Sees what is needed, checks that it is worth it, and finishes it without being pushed.',
    'core',
    [35],
  ],
  [
    'numbers',
    'Deciding with data',
    'Says beforehand what would count as success, measures it, and acts on it.',
    'core',
    [36],
  ],
  [
    'values',
    'Values at work',
    'Acts by the firm’s values where that costs something.',
    'core',
    [39],
  ],
  [
    'launch',
    'Going to market',
    'Plans and runs the way a product reaches its buyers, with the teams who have to carry it.',
    'core',
    [44],
  ],
  [
    'pricing',
    'Pricing and packaging',
    'Gives advice on price that rests on what buyers value and can be tested.',
    'supporting',
    [45],
  ],
  [
    'studies',
    'Market studies',
    'Sets up a study so that its answer can change a decision.',
    'supporting',
    [46],
  ],
];

const pitfalls: Record<string, string[]> = {
  speaking: ['A good voice is not substance: rate what the audience could do afterwards.'],
  analysts: ['Famous names prove nothing; rate what changed in what the analyst said.'],
};

const competencies: KitCompetency[] = competencyRows.map(
  ([id, name, definition, priority, lines]) => ({
    id,
    name,
    definition,
    priority,
    items: lines.map((line) => `line-${line}`),
    judges: [],
    pitfalls: pitfalls[id] ?? ['Fluent telling is not evidence: rate what the candidate did.'],
  }),
);

interface Ask {
  competency: string;
  lines: number[];
  minutes: number;
  type?: Question['type'];
  text: string;
  /** Situation, task, action, result, learning. */
  probes: [string, string, string, string, string];
  anchors: [string, string, string];
  backup: string;
}

const parts = ['situation', 'task', 'action', 'result', 'learning'] as const;

const ask = (source: Ask): Omit<Question, 'id'> => ({
  text: source.text,
  type: source.type ?? 'behavioral',
  competency: source.competency,
  items: source.lines.map((line) => `line-${line}`),
  minutes: source.minutes,
  probes: parts.map((part, index): Probe => ({ part, text: source.probes[index] ?? '' })),
  anchors: source.anchors.map((text, index) => ({ rating: index * 2 + 1, text })),
  backup: source.backup,
  record: [],
  source: `library:${source.competency}/sample`,
  why: '',
  edited: false,
  locked: false,
});

const fact = (
  text: string,
  record: string[],
  lines: number[],
  minutes: number,
): Omit<Question, 'id'> => ({
  text,
  type: 'logistics',
  competency: null,
  items: lines.map((line) => `line-${line}`),
  minutes,
  probes: [],
  anchors: [],
  backup: null,
  record,
  source: 'page',
  why: '',
  edited: false,
  locked: false,
});

const screenQuestions = [
  fact(
    'Walk me through your marketing roles since the first one in enterprise software: for each, the years, and how much of the work was product marketing.',
    ['Years in enterprise software marketing', 'Years in product marketing'],
    [31],
    4,
  ),
  fact(
    'Which security products have you marketed, for how long, and to whom were they sold?',
    ['Years with security products', 'Products and buyers'],
    [52],
    3,
  ),
  fact(
    'The role is two days a week in our Lyon office. From when on, and how, could you do that?',
    ['Start date', 'Office days possible'],
    [55],
    2,
  ),
  fact('Which certificates in security do you hold, if any?', ['Certificate and year'], [54], 1),
  ask({
    competency: 'self-direction',
    lines: [35],
    minutes: 6,
    text: 'Tell me about the last piece of work that nobody had asked you for. How did you decide that it was worth your time, and who found out about it, when?',
    probes: [
      'What was going on at the time?',
      'What did you put aside for it?',
      'Whom did you check it with before you started?',
      'What came of it, and how do you know?',
      'At what point would you have stopped?',
    ],
    anchors: [
      'Waited for tasks, or worked alone on something that nobody needed.',
      'Saw a need, checked it with somebody concerned, delivered, and told the right people.',
      'Did so repeatedly, chose between several needs by their effect, and made it easy for others to say stop.',
    ],
    backup:
      'When did you last tell your manager that a task was not worth doing? What happened next?',
  }),
  ask({
    competency: 'values',
    lines: [39],
    minutes: 5,
    type: 'motivation',
    text: 'Which of the values on our page would be hardest for you to keep in a bad quarter, and when was it last put to the test?',
    probes: [
      'What was the pressure, and from whom?',
      'What were you expected to do?',
      'What did you do in the end?',
      'What did it cost you or the firm?',
      'What would you ask of a manager so that it is easier?',
    ],
    anchors: [
      'Recites values, or names one that costs nothing.',
      'Names a real conflict and what was given up, with consequences.',
      'Shows a pattern over years, and how others were helped to do the same.',
    ],
    backup: 'When did you see somebody else keep to a principle at a cost? What did you do?',
  }),
];

const chiefQuestions = [
  ask({
    competency: 'positioning',
    lines: [14, 20],
    minutes: 8,
    text: 'Take a product whose story you changed. What did buyers believe it was before, and what made you decide on the new story rather than on the other ones you could have told?',
    probes: [
      'Against whom were you losing, and to which kind of buyer?',
      'Which part of the decision was yours?',
      'Which story did you drop, and who had wanted it?',
      'Where could one see that buyers had taken it up?',
      'Which part of the story would you leave out today?',
    ],
    anchors: [
      'Describes a slogan or a new website; cannot say what buyers believed before or after.',
      'Chose one belief to change, with evidence from buyers, against a named alternative, and shows use by sales.',
      'Weighed several positions by what each would win and lose, tested them with buyers, and shows the effect on deals for more than a quarter.',
    ],
    backup: 'Tell me about a message of yours that did not work. How did you notice, and how soon?',
  }),
  ask({
    competency: 'launch',
    lines: [44],
    minutes: 8,
    text: 'Which launch of yours had the most to lose? Tell me how you decided who would hear of it first, and what you would not do.',
    probes: [
      'What would have happened had it gone wrong?',
      'What did you answer for, and what did sales and growth answer for?',
      'What did you cut when time ran short?',
      'Which numbers did you look at four weeks later?',
      'What has become a habit since?',
    ],
    anchors: [
      'Lists activities and dates; success is that everything was delivered.',
      'Planned by audience and effect, made the cuts, and can show what came of it in pipeline or use.',
      'Built the plan with the teams that had to carry it, had a measure and a way back for each step, and changed course on evidence.',
    ],
    backup: 'When did you call off or move a launch? On what grounds?',
  }),
  ask({
    competency: 'numbers',
    lines: [36],
    minutes: 7,
    text: 'Tell me about a decision in marketing that you turned round because of a number. What did the number show, and how sure were you of it?',
    probes: [
      'What had been decided, and by whom?',
      'What was your part in measuring it?',
      'How did you rule out other explanations?',
      'What did the change bring, in figures?',
      'Which number do you no longer trust?',
    ],
    anchors: [
      'Quotes traffic or leads without a decision behind them.',
      'Had a measure beforehand, read it with care, and changed a decision because of it.',
      'Doubted their own measure, checked it another way, and others now use the method.',
    ],
    backup: 'Which of your projects would you have stopped earlier, had you measured it better?',
  }),
  ask({
    competency: 'pricing',
    lines: [45],
    minutes: 7,
    type: 'situational',
    text: 'Suppose that half of our customers use one feature daily and the other half never touch it. Sales wants it in every package. How would you find out what to advise?',
    probes: [
      'What would you want to know about the two halves?',
      'Which part would you do yourself?',
      'What would you ask ten customers, word for word?',
      'Which result would make you advise against it?',
      'Where have you been wrong about price before?',
    ],
    anchors: [
      'Gives an opinion, or copies what competitors charge.',
      'Looks at use, asks buyers what they would give up, and proposes a test with a limit.',
      'Separates value from use, foresees effects on renewals and sales pay, and names the figures that would change the advice.',
    ],
    backup: 'What is the best-made price list that you know, in any trade, and why?',
  }),
  ask({
    competency: 'studies',
    lines: [46],
    minutes: 6,
    text: 'Think of the market study that you would defend before a board. How was the question put, and what was decided because of the answer?',
    probes: [
      'Who wanted to know, and what for?',
      'What did you do yourself, and what did an agency do?',
      'Whom did you leave out of the sample, and why?',
      'What was done differently afterwards?',
      'What could the study not tell you?',
    ],
    anchors: [
      'Presents findings that no decision waited for.',
      'Began from a decision, chose a method to suit, knew its limits, and shows the decision taken.',
      'Led several studies as one line of enquiry, set them against other sources, and changed a plan of the firm.',
    ],
    backup: 'Which report that others rely on would you throw out, and why?',
  }),
];

const salesQuestions = [
  ask({
    competency: 'enablement',
    lines: [19],
    minutes: 8,
    text: 'Think of the enablement session after which salespeople really talked differently to customers. What did you leave out of it, and how did you hear that it had worked?',
    probes: [
      'What were they saying to customers before?',
      'What was yours to do, and what was the sales trainer’s?',
      'How did you make them practise?',
      'What did you hear in calls a month later?',
      'What do you do differently since then?',
    ],
    anchors: [
      'Presented slides and counted who attended.',
      'Began from what was said in calls, had people practise, and checked later calls for a change.',
      'Built a rhythm over several quarters with managers in sales, and shows the change in deals of a kind.',
    ],
    backup: 'Tell me about a training of yours that sales ignored. How did you find out why?',
  }),
  ask({
    competency: 'material',
    lines: [17, 38],
    minutes: 8,
    text: 'Choose one thing you made for sales from an empty page. Which conversations did it come from, and when did you last hear that somebody used it?',
    probes: [
      'What did sellers do before it was there?',
      'Who else wrote or drew parts of it?',
      'Which calls or interviews did you sit in on?',
      'How do you know that it was used, and by whom?',
      'What did you throw away at the next revision?',
    ],
    anchors: [
      'Filled a template on request; does not know whether it was used.',
      'Made it from calls and interviews of their own, with a buyer’s step in mind, and followed its use.',
      'Kept a small set alive over time, dropped what nobody used, and shows what it moved in deals.',
    ],
    backup:
      'Which piece of sales material did you take away from the team, and how did they react?',
  }),
  ask({
    competency: 'win-loss',
    lines: [25],
    minutes: 7,
    text: 'Which lost deal taught you most? Tell me how you came to know the true reason.',
    probes: [
      'Who had given which reason at first?',
      'What did you do yourself to find out?',
      'Which question brought it to light?',
      'What was changed, and by whom?',
      'How many deals does it take to believe a pattern?',
    ],
    anchors: [
      'Takes the reason from the sales system, usually price.',
      'Spoke with buyers, found a reason that sales did not give, and got one thing changed.',
      'Runs such talks regularly, tells patterns from single cases, and several teams act on them.',
    ],
    backup: 'Which deal did you win that you should have lost?',
  }),
  ask({
    competency: 'rivals',
    lines: [26, 53],
    minutes: 7,
    type: 'knowledge',
    text: 'Pick the competitor in security that you know best. Where is its product honestly better, and how should a seller of ours speak about that?',
    probes: [
      'When did you last see the product at work?',
      'Which buyer would choose it, and be right?',
      'What would you forbid our sellers to say?',
      'How would you notice that this has changed?',
      'Whom do you ask when you are not sure?',
    ],
    anchors: [
      'Runs the rival down, or repeats its advertising.',
      'Names a real strength, for which buyer it counts, and an answer that is true.',
      'Reads its strategy from several signs, foresees a move, and prepares sellers without exaggeration.',
    ],
    backup: 'Which product in security would you recommend to a friend, ours aside?',
  }),
  ask({
    competency: 'teams',
    lines: [34],
    minutes: 5,
    text: 'When did a plan of yours depend on a team that had no time for it? What did you do to get what you needed?',
    probes: [
      'What did that team have to do instead?',
      'Who could have decided it for you?',
      'What did you offer, and what did you drop?',
      'When did it arrive, and was it good enough?',
      'How do the two teams work together now?',
    ],
    anchors: [
      'Escalated, or did without and complained.',
      'Understood the other team’s aims, cut the request, and agreed on steps that were kept.',
      'Changed how the teams plan together, so that the next request was easy.',
    ],
    backup: 'Whom in another team have you disappointed, and what did you do about it?',
  }),
];

const regionalQuestions = [
  ask({
    competency: 'clarity',
    lines: [33],
    minutes: 10,
    type: 'work-sample',
    text: 'Here is a paragraph from a technical page of ours. Take three minutes, then explain it to me as if I were a head of purchasing who has ten minutes between meetings.',
    probes: [
      'What do you think I already know?',
      'Which word gave you most trouble?',
      'What did you leave out on purpose?',
      'What should I be able to repeat to my colleague?',
      'What would you check with an engineer before you print it?',
    ],
    anchors: [
      'Reads it back with the same words, or makes it wrong.',
      'Finds the one thing that matters to the listener, is correct, and uses an example.',
      'Also notices what is missing for a decision, checks that it was understood, and adapts.',
    ],
    backup: 'Explain to me, in the same way, the last technical thing that you learned.',
  }),
  ask({
    competency: 'proof',
    lines: [23],
    minutes: 7,
    text: 'Tell me about the customer who was hardest to win over as a reference. What did they gain from it?',
    probes: [
      'Why were they reluctant?',
      'Who else had asked them before?',
      'What did you promise, and what did you refuse?',
      'In which deals was the story used?',
      'What would make you leave a customer in peace?',
    ],
    anchors: [
      'Hands over a list of logos; somebody else did the asking.',
      'Found out what the customer needed, agreed on limits, and the story helped in a deal.',
      'Keeps a circle of customers who come back, matched to the doubts of the next buyers.',
    ],
    backup: 'Which customer story did you decide not to publish?',
  }),
  ask({
    competency: 'buyer-research',
    lines: [12, 53],
    minutes: 8,
    text: 'Which belief about our kind of buyer did you give up after talking with them? How many talks did it take?',
    probes: [
      'Where did the belief come from?',
      'Whom did you choose to talk with, and who was missing?',
      'Which question opened it up?',
      'Who in your firm acts on it today?',
      'How do you notice that you hear only what you want to?',
    ],
    anchors: [
      'Describes a persona on a slide that came from others.',
      'Talked with buyers, changed their own view, and one team works from it.',
      'Made research a habit of several teams, with samples that include those who said no.',
    ],
    backup: 'Which customer would you most like to interview tomorrow, and what for?',
  }),
  ask({
    competency: 'speaking',
    lines: [18],
    minutes: 8,
    text: 'Tell me about the talk of yours that was least well received. Who sat in the room, and what had you not understood about them?',
    probes: [
      'Why was it you who spoke?',
      'How had you prepared?',
      'What did you do when you noticed?',
      'What came of it for the firm?',
      'How did the next talk differ?',
    ],
    anchors: [
      'Blames audience or slides; has no idea who sat there.',
      'Knows what missed its mark, reacted in the room, and prepared the next one from it.',
      'Is asked back by experts, brings questions home, and helps others to speak.',
    ],
    backup: 'Which talk by somebody else do you wish you had given, and why?',
  }),
];

const productQuestions = [
  ask({
    competency: 'roadmap',
    lines: [15],
    minutes: 9,
    text: 'Tell me about a time when you wanted something built and product management did not. What evidence did each side have?',
    probes: [
      'What were customers asking for, in their words?',
      'Who was to decide?',
      'What did you do when the answer was no?',
      'What was built in the end, and who uses it?',
      'In which case were you wrong?',
    ],
    anchors: [
      'Passed on wishes of sales; calls product management stubborn.',
      'Brought evidence beyond one customer, understood the cost, and reached a decision both could stand by.',
      'Has a standing part in planning, foresees needs, and can show where evidence of theirs was right and wrong.',
    ],
    backup: 'Which feature of your last product should never have been built?',
  }),
  ask({
    competency: 'technical',
    lines: [32, 52],
    minutes: 9,
    type: 'knowledge',
    text: 'A developer changes one line this morning and customers have it tonight. Walk me through what happens in between in a large firm, and where security can go wrong on the way.',
    probes: [
      'Which of these steps have you seen yourself?',
      'Who is called when a scan finds something at the last step?',
      'How would you explain the difference between two kinds of scans?',
      'Where do firms usually lose most time?',
      'Which part are you least sure of?',
    ],
    anchors: [
      'Uses the words without the order or the reason of the steps.',
      'Gives the steps in order, who takes part, and two places where security breaks, without errors.',
      'Compares ways of doing it, names what slows large firms down, and says plainly what they do not know.',
    ],
    backup:
      'Which technical thing did you once explain wrongly in public, and how was it put right?',
  }),
  ask({
    competency: 'buyer-research',
    lines: [13],
    minutes: 8,
    text: 'Take a use case that you wrote down. How did you notice that the company worked from it, and where did it not?',
    probes: [
      'Where did the case come from?',
      'Who helped you to write it?',
      'What did you do with those who ignored it?',
      'What was built, said or sold differently?',
      'When did you retire it?',
    ],
    anchors: [
      'Wrote it and filed it.',
      'Made it from real cases, brought it into the work of two teams, and noticed where it failed.',
      'Keeps a living set, with owners in other teams and signs for when one is out of date.',
    ],
    backup: 'Which use case did customers show you that you had not thought of?',
  }),
  ask({
    competency: 'teams',
    lines: [34],
    minutes: 8,
    text: 'Describe the last time that plans changed halfway through a piece of work with engineering. What did you carry on with, and what did you stop?',
    probes: [
      'How did you hear of the change?',
      'What had you already promised, to whom?',
      'In which order did you tell people?',
      'What reached customers in the end?',
      'How do you plan for it now?',
    ],
    anchors: [
      'Went on as planned, or waited to be told.',
      'Sorted what still held, told the right people in time, and delivered in steps.',
      'Had planned for change, with steps that each had a use of their own.',
    ],
    backup: 'Which plan of yours survived longest without a change, and was that good?',
  }),
];

const revenueQuestions = [
  ask({
    competency: 'launch',
    lines: [44],
    minutes: 8,
    text: 'Which part of the way to market did you once take away from a plan although a head of sales wanted it? What did you put in its place?',
    probes: [
      'What was the aim of the plan?',
      'What was yours to decide?',
      'How did you tell the head of sales?',
      'What did it do to the numbers?',
      'Would you do it again with this team?',
    ],
    anchors: [
      'Has never taken anything away; plans grow.',
      'Dropped something for a reason that can be checked, told those concerned, and measured what replaced it.',
      'Chooses by effect on revenue as a rule, and sales asks for their view before plans are made.',
    ],
    backup: 'Which channel would you close first if your means were halved?',
  }),
  ask({
    competency: 'analysts',
    lines: [22],
    minutes: 8,
    text: 'Think of the analyst whose view of your product moved most. What had they believed, and what did you show them?',
    probes: [
      'Which report was coming up?',
      'What part was yours, and what was your spokesperson’s?',
      'What did you leave out, and why?',
      'Where did the change show, in whose words?',
      'What do you do differently since?',
    ],
    anchors: [
      'Lists meetings and decks; cannot say what the analyst believed.',
      'Prepared around one belief, with evidence from customers, and names a sentence that changed.',
      'Runs the year as a programme, chooses firms by their weight with buyers, and shows use by sales.',
    ],
    backup: 'Which journalist or reviewer could you not convince?',
  }),
  ask({
    competency: 'win-loss',
    lines: [25],
    minutes: 7,
    text: 'Tell me what you once told a head of sales about lost deals that they did not want to hear.',
    probes: [
      'What did they believe until then?',
      'How had you gathered it?',
      'How did you choose the moment?',
      'What was done about it?',
      'How did it change your next report?',
    ],
    anchors: [
      'Reported figures without a point, or kept the bad news back.',
      'Said it clearly with evidence and a proposal, and one thing was changed.',
      'Is asked for such reports, and can show a change in how deals are chosen.',
    ],
    backup: 'Which finding of yours turned out to be wrong?',
  }),
  ask({
    competency: 'positioning',
    lines: [20],
    minutes: 7,
    type: 'situational',
    text: 'Suppose that our largest campaign brings many meetings and hardly any deals. You have two weeks. What do you look at first?',
    probes: [
      'What would you ask for on the first day?',
      'Whom would you speak with?',
      'What would make you stop the campaign?',
      'What would you report after two weeks?',
      'Where have you met this before?',
    ],
    anchors: [
      'Proposes more of the same, or new colours.',
      'Follows the message from advertisement to demo, finds where it breaks, and tests a repair.',
      'Also asks who ought not to have come, and links the repair to the position of the product.',
    ],
    backup: 'Which campaign of others has won you as a customer?',
  }),
  ask({
    competency: 'numbers',
    lines: [36],
    minutes: 7,
    text: 'Which figure would you put on the wall of a sales floor, and which one have you had taken down?',
    probes: [
      'What were people doing because of it?',
      'Who had put it up?',
      'How did you make your case?',
      'What changed when it was gone?',
      'Which figure do you watch for yourself?',
    ],
    anchors: [
      'Names the usual figures without saying what they make people do.',
      'Knows what a figure drives, had one changed, and saw what followed.',
      'Chooses few figures with those who are measured by them, and revises them.',
    ],
    backup: 'When did a good figure hide something bad?',
  }),
];

const executiveQuestions = [
  ask({
    competency: 'values',
    lines: [39],
    minutes: 8,
    text: 'When did you last say something openly at work that was not in your own interest? Who was in the room?',
    probes: [
      'What was at stake?',
      'Who could have said it in your place?',
      'How did you choose your words?',
      'What happened to you, and to the matter?',
      'What makes it easier to do here?',
    ],
    anchors: [
      'Tells of openness that cost nothing, or of others.',
      'Names a real risk, what was said, and what followed, good and bad.',
      'Does so as a habit, and has made it safer for others.',
    ],
    backup: 'What have you kept to yourself and regretted?',
  }),
  ask({
    competency: 'self-direction',
    lines: [35],
    minutes: 8,
    text: 'Which decision did you take last year without asking anybody, and which one did you bring to your manager although you need not have?',
    probes: [
      'What made the two different?',
      'Who would have had to live with the result?',
      'What did you do before deciding?',
      'How did each turn out?',
      'Which would you swap today?',
    ],
    anchors: [
      'Asks always, or never.',
      'Weighs risk and reach, decides within them, and tells those concerned.',
      'Has agreed with others on who decides what, and others work faster for it.',
    ],
    backup: 'What was the last thing you were told to do that you should have done unasked?',
  }),
  ask({
    competency: 'clarity',
    lines: [33],
    minutes: 7,
    type: 'motivation',
    text: 'Tell me in two minutes why somebody should care about what we make. Then tell me what you would want to know before you believed it yourself.',
    probes: [
      'Whom did you have in mind?',
      'What did you read before you came?',
      'What did you leave out?',
      'What would you want to see with your own eyes?',
      'What would make you leave again?',
    ],
    anchors: [
      'Repeats our website.',
      'Gives a reason from a buyer’s view, and asks a question that matters.',
      'Also names our weakest point, and what they would do about it first.',
    ],
    backup: 'Which firm’s purpose do you believe in, and why?',
  }),
];

type StageRow = Pick<
  KitStage,
  'title' | 'kind' | 'minutes' | 'interviewers' | 'functions' | 'purpose'
> &
  Partial<Pick<KitStage, 'optional' | 'minutesAssumed' | 'checklist'>> & {
    id: string;
    line: number;
    questions: Omit<Question, 'id'>[];
    timeline: [string, number][];
  };

const opening = (minutes: number): string =>
  `Thank you for making the time. We have ${minutes} minutes. I ask everybody for this role the same questions, and I take notes so that I can be fair to what you say. For most questions I am looking for one real example: what the situation was, what you did yourself, and what came of it. Take your time to think. At the end there is room for your questions.`;

const closing =
  'That was my last question, and now it is your turn. After our talk everybody involved writes down their ratings before we speak with each other. You will hear from the recruiter within five working days, whatever the outcome.';

const stageRows: StageRow[] = [
  {
    id: 'screen',
    title: 'Screening call with the recruiter',
    kind: 'screen',
    minutes: 30,
    minutesAssumed: true,
    line: 61,
    interviewers: ['Recruiter'],
    functions: ['people'],
    purpose:
      'Settles the facts on which the role depends, and hears what draws the candidate to it. Nobody is turned down here for a lack of stories.',
    timeline: [
      ['Opening', 2],
      ['Facts', 10],
      ['Questions', 11],
      ['Candidate’s questions', 4],
      ['Next steps', 3],
    ],
    questions: screenQuestions,
  },
  {
    id: 'chief-marketing',
    title: 'Interview with the Chief Marketing Officer',
    kind: 'interview',
    minutes: 45,
    optional: true,
    line: 62,
    interviewers: ['Chief Marketing Officer'],
    functions: ['marketing', 'executive'],
    purpose:
      'Judges the craft: what the product should stand for, how it reaches its market, and how figures and studies are used to decide.',
    timeline: [
      ['Opening', 3],
      ['Questions', 36],
      ['Candidate’s questions', 4],
      ['Close', 2],
    ],
    questions: chiefQuestions,
  },
  {
    id: 'sales-director',
    title: 'Interview with the Senior Director of Marketing and Sales',
    kind: 'interview',
    minutes: 45,
    minutesAssumed: true,
    line: 63,
    interviewers: ['Senior Director of Marketing and Sales'],
    functions: ['marketing', 'sales'],
    purpose:
      'Judges what sellers will live with every day: how they are taught, what they are handed, and what is learned from their deals.',
    timeline: [
      ['Opening', 3],
      ['Questions', 35],
      ['Candidate’s questions', 5],
      ['Close', 2],
    ],
    questions: salesQuestions,
  },
  {
    id: 'regional-sales',
    title: 'Interview with the Regional Sales Director, US East Coast',
    kind: 'interview',
    minutes: 45,
    line: 64,
    interviewers: ['Regional Sales Director, US East Coast'],
    functions: ['sales'],
    purpose:
      'Judges how the candidate comes across to customers: explaining, listening, winning references, speaking in public.',
    timeline: [
      ['Opening', 3],
      ['Questions', 33],
      ['Candidate’s questions', 6],
      ['Close', 3],
    ],
    questions: regionalQuestions,
  },
  {
    id: 'vp-product',
    title: 'Interview with the Vice President of Product',
    kind: 'interview',
    minutes: 45,
    line: 65,
    interviewers: ['Vice President of Product'],
    functions: ['product', 'engineering'],
    purpose:
      'Judges how the candidate works with those who build: evidence for the roadmap, a grasp of the technology, and steadiness when plans change.',
    timeline: [
      ['Opening', 3],
      ['Questions', 34],
      ['Candidate’s questions', 6],
      ['Close', 2],
    ],
    questions: productQuestions,
  },
  {
    id: 'chief-revenue',
    title: 'Interview with the Chief Revenue Officer',
    kind: 'interview',
    minutes: 45,
    minutesAssumed: true,
    line: 66,
    interviewers: ['Chief Revenue Officer'],
    functions: ['sales', 'executive'],
    purpose:
      'Judges the effect on revenue: choices in the way to market, honest reports, and the use of figures.',
    timeline: [
      ['Opening', 2],
      ['Questions', 37],
      ['Candidate’s questions', 4],
      ['Close', 2],
    ],
    questions: revenueQuestions,
  },
  {
    id: 'chief-executive',
    title: 'Final interview with the Chief Executive',
    kind: 'interview',
    minutes: 30,
    minutesAssumed: true,
    optional: true,
    line: 67,
    interviewers: ['Chief Executive Officer'],
    functions: ['executive'],
    purpose:
      'Judges values, judgment and belief in what the firm is for. It is not a second vote on craft.',
    timeline: [
      ['Opening', 2],
      ['Questions', 23],
      ['Candidate’s questions', 3],
      ['Close', 2],
    ],
    questions: executiveQuestions,
  },
  {
    id: 'offer',
    title: 'Offer',
    kind: 'offer',
    minutes: 0,
    line: 68,
    interviewers: ['Recruiter', 'Hiring manager'],
    functions: ['people'],
    purpose: 'Puts the decision into words and in writing. Nothing is asked and nothing is rated.',
    timeline: [],
    checklist: [
      'Debrief form complete: agreed ratings, reasons, and any weights other than equal explained',
      'References taken up, with the candidate’s consent',
      'Grade, pay and start date agreed with finance',
      'Offer approved in writing by the hiring manager',
      'Offer sent by e-mail, with a date until which it stands',
      'Candidates who were turned down have been told',
    ],
    questions: [],
  },
];

const stageOf = ({ timeline, questions, ...row }: StageRow): KitStage => {
  const focus = questions.flatMap(({ competency }) => competency ?? []);
  return {
    optional: false,
    minutesAssumed: false,
    checklist: [],
    ...row,
    focus: [...new Set(focus)],
    timeline: timeline.map(([label, minutes]) => ({ label, minutes })),
    opening: questions.length === 0 ? '' : opening(row.minutes),
    closing: questions.length === 0 ? '' : closing,
    questions: questions.map((question, index) => ({ id: `${row.id}-q${index + 1}`, ...question })),
  };
};

const kit: Kit = {
  schema: 'interview-kit/kit@1',
  version: 3,
  form: 'A',
  role: {
    title: 'Senior Product Marketing Manager, Security Specialist',
    level: 'senior',
    specialty: 'security',
    grade: '9',
    band: 'senior',
    source: {
      file: 'product-marketing-manager.md',
      sha256: '9f2c1a0b3d4e5f60718293a4b5c6d7e8f90123456789abcdef0123456789abcd',
    },
  },
  items,
  setAside: [
    {
      item: {
        id: 'line-30',
        text: 'Three to four years in product marketing.',
        line: 30,
        group: null,
        niceToHave: false,
      },
      why: 'overruled',
      reason: 'Overruled by the stricter line 31, which asks for six years.',
      by: 'line-31',
    },
    {
      item: {
        id: 'line-47',
        text: 'Excellent English, above all when something technical has to be made simple.',
        line: 47,
        group: null,
        niceToHave: false,
      },
      why: 'said-twice',
      reason: 'Says the same as line 33.',
      by: 'line-33',
    },
    {
      item: {
        id: 'line-58',
        text: 'Leads a team of product marketers.',
        line: 58,
        group: null,
        niceToHave: false,
        onlyFor: ['manager'],
      },
      why: 'other-level',
      reason: 'Holds for another level: Product Marketing Director.',
    },
  ],
  competencies,
  stages: stageRows.map(stageOf),
  coverage: {
    uncovered: [
      {
        item: 'line-37',
        reason: 'Welcome, not needed: seen from the application rather than asked for.',
      },
    ],
  },
  warnings: [
    {
      code: 'minutes-assumed',
      message:
        'The page gives no length for four stages; a usual length stands in. Check it with the interviewers.',
    },
    {
      code: 'core-in-optional-stage',
      message:
        'Pricing and packaging is judged only in S2, which may not take place. Move a question, or hold the stage.',
    },
  ],
};

/** A senior role with a specialty: screen, six interviews (two of them optional), offer. */
export const sampleKit = (): Kit => structuredClone(kit);
