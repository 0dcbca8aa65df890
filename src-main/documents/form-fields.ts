/** A place on a form for words. Its name is what a program reads it back by. */
export interface TextField {
  /** Parts with dots between, as PDF forms name fields: "S3.Q2.notes". 60 characters at most. */
  name: string;
  /** The same in words, for screen readers and tooltips: "Stage 3, question 2, notes". */
  label: string;
  holds: 'text' | 'date';
  /** Lines of text that there is room for; absent: one. */
  lines?: number;
}

/** Boxes to tick. */
export interface ChoiceField {
  name: string;
  label: string;
  /** Whether ticking one box clears the others. */
  picks: 'one' | 'several';
}

/** Stands for "not assessed" among the ratings. */
export const notAssessedValue = 'na';

/** Word refuses names of controls beyond 64 characters, and a name may stand before "=" and a value. */
const longestId = 40;

const namePart = (id: string): string => id.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, longestId);

/** "Stage 3, question 2" for "S3 Q2". */
const inWords = (label: string): string =>
  label.replace(/^S(\d+)/, 'Stage $1').replace(/ Q(\d+)$/, ', question $1');

const dotted = (label: string): string => label.replace(' ', '.');

/** Names of fields; they stay the same from version to version, because filled forms are read by them. */
export const fieldNames = {
  candidate: 'candidate',
  /** A hidden field that says what the form is about. */
  identity: 'kit',
  /** @param label of the stage, "S3" */
  ofStage: (label: string, what: string): string => `${label}.${what}`,
  /** @param label of the question, "S3 Q2" */
  ofQuestion: (label: string, what: 'rating' | 'notes' | 'fact'): string =>
    `${dotted(label)}.${what}`,
  record: (label: string, index: number): string => `${dotted(label)}.record.${index + 1}`,
  /** What is noted in the guide while the candidate talks; nothing of it counts as evidence. */
  heard: (label: string, index: number): string => `${dotted(label)}.heard.${index + 1}`,
  ofCompetency: (stage: string, id: string): string => `${stage}.C.${namePart(id)}.rating`,
} as const;

const textField = (name: string, label: string, holds: TextField['holds'] = 'text'): TextField => ({
  name,
  label,
  holds,
});

/** A field of the whole process: the same on every sheet. */
export const commonField = (name: string, label: string): TextField => textField(name, label);

/** @param stage its label, "S3" */
export const stageField = (
  stage: string,
  what: string,
  words: string,
  holds: TextField['holds'] = 'text',
): TextField =>
  textField(fieldNames.ofStage(stage, what), `${inWords(stage)}, ${words.toLowerCase()}`, holds);

/** A field of the debrief; a competency's id may stand after a dot. */
export const debriefField = (what: string, words: string): TextField => {
  const [first = '', ...ids] = what.split('.');
  return textField(['debrief', first, ...ids.map(namePart)].join('.'), `Debrief, ${words}`);
};

export const notesField = (question: string): TextField =>
  textField(fieldNames.ofQuestion(question, 'notes'), `${inWords(question)}, notes`);

/** @param words what the notes on an answer are about: "Action" */
export const heardField = (question: string, index: number, words: string): TextField =>
  textField(
    fieldNames.heard(question, index),
    `${inWords(question)}, while listening: ${words.toLowerCase()}`,
  );

/** A field of the roster; the label of a stage may stand before what it is. */
export const rosterField = (
  what: string,
  words: string,
  holds: TextField['holds'] = 'text',
): TextField => textField(`roster.${what}`, `Roster, ${words}`, holds);

export const recordField = (question: string, index: number, words: string): TextField =>
  textField(fieldNames.record(question, index), `${inWords(question)}: ${words}`);

const one = (name: string, label: string): ChoiceField => ({ name, label, picks: 'one' });

export const ratingField = (question: string): ChoiceField =>
  one(fieldNames.ofQuestion(question, 'rating'), `${inWords(question)}, rating`);

export const factField = (question: string): ChoiceField =>
  one(fieldNames.ofQuestion(question, 'fact'), `${inWords(question)}, this fact`);

export const competencyField = (stage: string, id: string, name: string): ChoiceField =>
  one(fieldNames.ofCompetency(stage, id), `${inWords(stage)}, ${name}, rating`);

export const recommendationField = (stage: string): ChoiceField =>
  one(fieldNames.ofStage(stage, 'recommendation'), `${inWords(stage)}, overall recommendation`);

/** The value of a box by its label: "Does not meet" is "does-not-meet". */
export const valueOfLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'yes';
