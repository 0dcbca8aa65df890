import {
  kitSchema,
  type Kit,
  type KitStage,
  type Question,
} from '../../../src-main/core/kit/kit.ts';

/** A question with nothing but its words. */
export const smallQuestion = (id: string, text: string): Question => ({
  id,
  text,
  type: 'behavioral',
  competency: null,
  items: ['item-12'],
  minutes: 5,
  probes: [],
  anchors: [],
  backup: null,
  record: [],
  source: 'page',
  why: '',
  edited: false,
  locked: false,
});

const stage = (id: string, title: string, questions: Question[]): KitStage => ({
  id,
  title,
  kind: 'interview',
  minutes: 30,
  minutesAssumed: false,
  optional: false,
  interviewers: [],
  functions: [],
  line: null,
  purpose: '',
  focus: [],
  timeline: [],
  opening: '',
  closing: '',
  checklist: [],
  questions,
});

/** A kit of two stages and three questions. */
export const smallKit = (): Kit =>
  kitSchema.parse({
    schema: 'interview-kit/kit@1',
    version: 1,
    form: 'A',
    role: {
      title: 'Baker',
      level: 'baker',
      specialty: null,
      grade: null,
      band: 'working',
      source: { file: 'baker.md', sha256: '0'.repeat(64) },
    },
    items: [
      {
        id: 'item-12',
        kind: 'responsibility',
        text: 'Bakes bread before dawn.',
        line: 12,
        priority: 'must',
        origin: 'common',
      },
    ],
    setAside: [],
    competencies: [],
    stages: [
      stage('first', 'First talk', [
        smallQuestion('one', 'Which bread did you bake last?'),
        smallQuestion('two', 'When did a dough fail you?'),
      ]),
      stage('second', 'Second talk', [smallQuestion('three', 'Who taught you to knead?')]),
    ],
    coverage: { uncovered: [] },
    warnings: [],
  });
