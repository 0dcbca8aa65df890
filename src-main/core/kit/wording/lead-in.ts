import { containment, stems } from '../../text/words.ts';
import type { KitItem, KitStage, Question } from '../kit.ts';
import { ofSomebody } from './as-spoken.ts';
import { taskPhrase } from './task-phrase.ts';

/** Ways to name the duty that a question is about, used in turn. */
const forms = [
  (task: string) => `In this role you would ${task}.`,
  (task: string) => `Part of this job is to ${task}.`,
  (task: string) => `We need somebody to ${ofSomebody(task)}.`,
  (task: string) => `On this team you would ${task}.`,
];

/** A longer question cannot be taken in by ear. */
const mostWords = 52;
/** At most every third question of a stage names its duty; more would sound like a form letter. */
const every = 3;

const count = (text: string): number => text.split(/\s+/).length;

/** All that belongs to a question, for how near a duty is to it. */
const wordsOf = (question: Question): Set<string> =>
  new Set(
    [
      question.text,
      ...question.probes.map((probe) => probe.text),
      ...question.anchors.map((anchor) => anchor.text),
    ].flatMap((text) => stems(text)),
  );

/** A duty that shares less than this with its question would stand before it like a stranger. */
const leastShared = 2;
const leastShare = 0.25;

/** Words of any company's duties: sharing them does not make a question bear on a duty. */
const everybodys = new Set(
  stems(
    'customers clients users employees people team teams group company business product service work job manager leaders lead own new set make keep help use support process across',
  ),
);

/** Whoever listens hears the question alone, without its probes: it must take up a word of the duty itself. */
const takesUp = (text: string, spoken: readonly string[]): boolean => {
  const heard = new Set(stems(text));
  return spoken.some((stem) => heard.has(stem) && !everybodys.has(stem));
};

type Line = Pick<KitItem, 'id' | 'kind' | 'text'>;

/** The duty nearest to a question, ready to be read before it; null where none is near or all were said. */
const nearestTask = (question: Question, duties: Line[], said: Set<string>): string | null => {
  const own = wordsOf(question);
  const near = duties
    .map((duty) => {
      // Only what is said counts: the rest of a long line stays on the page.
      const task = taskPhrase(duty.text);
      const spoken = stems(task ?? '');
      const shared = spoken.filter((stem) => own.has(stem) && !everybodys.has(stem)).length;
      const heard = takesUp(question.text, spoken);
      return { task, heard, shared, share: shared / Math.max(1, spoken.length) };
    })
    .filter(
      ({ task, heard, shared, share }) =>
        heard && shared >= leastShared && share >= leastShare && task !== null,
    )
    .filter(({ task }) => task === null || !said.has(task))
    .sort((a, b) => b.shared - a.shared)[0];
  // A duty that the question repeats nearly word for word need not be said before it.
  return near?.task != null && containment(near.task, question.text) <= 0.7 ? near.task : null;
};

/**
 * Puts the page's own subject before some questions of each interview, so that the candidate knows what
 * they bear on: "In this role you would brief analysts on …". Only before questions for a story: a case
 * or an exercise brings its own setting. Each duty is said once in a kit.
 */
export const addLeadIns = (stages: KitStage[], lines: Line[]): void => {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const said = new Set<string>();
  const lead = (question: Question): Question => {
    // The team's own questions are asked as the team wrote them.
    if (question.type !== 'behavioral' || /^(?:bank:|library:role-specific)/u.test(question.source))
      return question;
    const duties = question.items
      .map((id) => byId.get(id))
      .filter((line) => line?.kind === 'responsibility');
    const task = nearestTask(
      question,
      duties.filter((line) => line !== undefined),
      said,
    );
    const form = forms[said.size % forms.length];
    if (task === null || !form) return question;
    const text = `${form(task)} ${question.text}`;
    if (count(text) > mostWords) return question;
    said.add(task);
    return { ...question, text };
  };
  for (const stage of stages.filter((one) => one.kind === 'interview')) {
    let since = every;
    stage.questions = stage.questions.map((question) => {
      since += 1;
      if (since < every) return question;
      const led = lead(question);
      if (led !== question) since = 0;
      return led;
    });
  }
};
