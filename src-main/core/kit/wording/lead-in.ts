import { containment } from '../../text/words.ts';
import type { KitItem, KitStage, Question } from '../kit.ts';
import { taskPhrase } from './task-phrase.ts';

/** Ways to name the duty that a question is about, used in turn. */
const forms = [
  (task: string) => `In this role you would ${task}.`,
  (task: string) => `One line of this job is to ${task}.`,
  (task: string) => `We need somebody to ${task}.`,
  (task: string) => `On this team you would ${task}.`,
];

/** A longer question cannot be taken in by ear. */
const mostWords = 52;
/** At most every third question of a stage names its duty; more would sound like a form letter. */
const every = 3;

const count = (text: string): number => text.split(/\s+/).length;

/** The question with its duty before it, or as it was where that would say the same twice or grow too long. */
const withLeadIn = (question: Question, task: string, turn: number): Question => {
  const form = forms[turn % forms.length];
  if (!form || containment(task, question.text) > 0.7) return question;
  const text = `${form(task)} ${question.text}`;
  return count(text) > mostWords ? question : { ...question, text };
};

type Line = Pick<KitItem, 'id' | 'kind' | 'text'>;

/**
 * Puts the page's own subject before some questions of each interview, so that the candidate knows what
 * they bear on: "In this role you would brief analysts on …". Only before questions for a story: a case
 * or an exercise brings its own setting.
 */
export const addLeadIns = (stages: KitStage[], lines: Line[]): void => {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const taskOf = (question: Question): string | null => {
    if (question.type !== 'behavioral' || question.source.startsWith('library:role-specific'))
      return null;
    const duty = question.items
      .map((id) => byId.get(id))
      .find((line) => line?.kind === 'responsibility');
    return duty ? taskPhrase(duty.text) : null;
  };
  let turn = 0;
  for (const stage of stages.filter((one) => one.kind === 'interview')) {
    let since = every;
    stage.questions = stage.questions.map((question) => {
      since += 1;
      const task = taskOf(question);
      if (since < every || task === null) return question;
      const led = withLeadIn(question, task, turn);
      if (led !== question) {
        turn += 1;
        since = 0;
      }
      return led;
    });
  }
};
