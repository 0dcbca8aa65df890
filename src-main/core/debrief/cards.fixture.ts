import type { CompletedScorecard } from './completed-scorecard.ts';
import { formSchemaId, type FormIdentity } from './form-identity.ts';

export const smallForm: FormIdentity = {
  schema: formSchemaId,
  part: 'scorecards',
  kit: {
    role: 'Baker',
    level: 'baker',
    specialty: null,
    form: 'A',
    version: 2,
    page: 'abcdef012345',
    print: '0123456789abcdef',
  },
  candidate: '',
  requisition: '',
  scale: { points: ['Poor', 'Partial', 'Sound', 'Good', 'Strong'], sound: 3 },
  competencies: [
    { id: 'dough', name: 'Dough', core: true },
    { id: 'ovens', name: 'Ovens', core: false },
    { id: 'guests', name: 'Guests', core: false },
  ],
  stages: [
    {
      id: 'one',
      label: 'S1',
      title: 'First talk',
      here: true,
      focus: ['dough'],
      questions: [
        { label: 'S1 Q1', kind: 'rated', competency: 'dough', record: [] },
        { label: 'S1 Q2', kind: 'fact', competency: null, record: ['Years'] },
      ],
    },
    {
      id: 'two',
      label: 'S2',
      title: 'Trial shift',
      here: true,
      focus: ['dough', 'ovens'],
      questions: [{ label: 'S2 Q1', kind: 'rated', competency: 'ovens', record: [] }],
    },
    { id: 'three', label: 'S3', title: 'Owner', here: true, focus: ['guests'], questions: [] },
  ],
};

export const card = (
  stage: 'one' | 'two' | 'three',
  interviewer: string,
  change: Partial<CompletedScorecard> = {},
): CompletedScorecard => ({
  file: `${stage} ${interviewer}.pdf`,
  form: smallForm,
  stage,
  candidate: 'Ada',
  interviewer,
  date: '',
  questions: [],
  competencies: [],
  recommendation: null,
  reason: '',
  strengths: '',
  concerns: '',
  signed: '',
  ...change,
});
