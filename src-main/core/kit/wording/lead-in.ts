import { containment } from '../../text/words.ts';
import type { Question } from '../kit.ts';

/** Ways to name the duty that a question is about, used in turn. */
const forms = [
  (task: string) => `In this role you would ${task}.`,
  (task: string) => `One line of this job is to ${task}.`,
  (task: string) => `We need somebody who can ${task}.`,
  (task: string) => `Here you would ${task}.`,
];

const mostWords = 52;
const count = (text: string): number => text.split(/\s+/).length;

/**
 * Puts the page's own subject before a question, so that the candidate knows what it bears on:
 * "In this role you would brief analysts on …". The `turn`th form is used; the question stays as it is
 * where it would grow too long to read aloud or says the same already.
 */
export const withLeadIn = (question: Question, task: string, turn: number): Question => {
  const form = forms[turn % forms.length];
  if (!form || containment(task, question.text) > 0.7) return question;
  const text = `${form(task)} ${question.text}`;
  return count(text) > mostWords ? question : { ...question, text };
};
