import type { Kit, Question } from '../../src-main/core/kit/kit.ts';
import type { DocumentDetails, Paper } from '../../src-main/core/kit/packet-options.ts';
import { fivePoints } from '../../src-main/core/kit/rating-scale.ts';
import { sampleKit } from '../../src-main/documents/sample-kit.fixture.ts';

/** A role with its documents' details. Its texts are kept here, so that a new wording in the library changes no picture. */
export interface PrintedRole {
  name: string;
  kit: Kit;
  /** The stage whose guide and scorecard are looked at. */
  stage: string;
  details: DocumentDetails;
}

type Script = 'latin' | 'cyrillic' | 'greek';

const changeQuestions = (kit: Kit, change: (question: Question) => Question): Kit => ({
  ...kit,
  stages: kit.stages.map((stage) => ({ ...stage, questions: stage.questions.map(change) })),
});

const wordy = (text: string): string =>
  `${text} Take the case that you know best, from its first day to its last, and leave nothing out that somebody else decided.`;

/** Every text about twice as long as it usually is. */
const longest = (): Kit => {
  const kit = changeQuestions(sampleKit(), (question) => ({
    ...question,
    text: wordy(question.text),
    probes: question.probes.map((probe) => ({ ...probe, text: wordy(probe.text) })),
    anchors: question.anchors.map((anchor) => ({ ...anchor, text: wordy(anchor.text) })),
  }));
  return {
    ...kit,
    role: { ...kit.role, title: `Associate ${kit.role.title} for Public Authorities and Schools` },
    stages: kit.stages.map((stage) => ({ ...stage, purpose: wordy(stage.purpose) })),
    competencies: kit.competencies.map((competency) => ({
      ...competency,
      name: `${competency.name} beyond one’s own product`,
    })),
    items: kit.items.map((item) => ({ ...item, text: wordy(item.text) })),
  };
};

/** Two stages, of a question or two each, in few words. */
const shortest = (): Kit => {
  const kit = sampleKit();
  const stages = kit.stages
    .filter(({ id }) => id === 'screen' || id === 'vp-product')
    .map((stage) => ({
      ...stage,
      title: stage.id === 'screen' ? 'Call' : 'Talk',
      purpose: 'Judges the work.',
      questions: stage.questions
        .slice(0, 2)
        .map((question) => ({ ...question, text: 'What was last?', backup: null })),
    }));
  const focus = new Set(stages.flatMap((stage) => stage.focus));
  return {
    ...kit,
    role: { ...kit.role, title: 'Analyst', specialty: null },
    stages,
    competencies: kit.competencies.filter(({ id }) => focus.has(id)),
    items: kit.items.slice(0, 6),
    setAside: [],
    warnings: [],
    coverage: { uncovered: [] },
  };
};

const words: Record<Script, { candidate: string; team: string; asked: string; who: string }> = {
  latin: {
    candidate: 'Žofia Müller',
    team: 'Marketing',
    asked: 'Which text of yours would you take back?',
    who: 'Åsa Grün',
  },
  cyrillic: {
    candidate: 'Жанна Щербакова',
    team: 'Отдел маркетинга',
    asked: 'Какой свой текст вы бы сегодня написали иначе?',
    who: 'Юрий Цыганков',
  },
  greek: {
    candidate: 'Ευαγγελία Ψαρρά',
    team: 'Τμήμα προώθησης',
    asked: 'Ποιο κείμενό σας θα γράφατε σήμερα αλλιώς;',
    who: 'Ξένια Ζώη',
  },
};

const role = (name: string, kit: Kit, stage: string, paper: Paper, script: Script): PrintedRole => {
  const { candidate, team, asked, who } = words[script];
  return {
    name: `${name}-${paper}-${script}`,
    stage,
    kit: {
      ...kit,
      stages: kit.stages.map((one) => ({
        ...one,
        interviewers: [...one.interviewers, who],
        questions: one.questions.map((question, index) =>
          index === 1 ? { ...question, text: asked, edited: true } : question,
        ),
      })),
    },
    details: { paper, candidate, requisition: 'REQ-7', team, scale: fivePoints },
  };
};

/** Every length of text with both papers, and every script with both. */
export const printedRoles: PrintedRole[] = [
  role('typical', sampleKit(), 'vp-product', 'a4', 'latin'),
  role('typical', sampleKit(), 'vp-product', 'letter', 'greek'),
  role('longest', longest(), 'sales-director', 'a4', 'cyrillic'),
  role('longest', longest(), 'sales-director', 'letter', 'latin'),
  role('shortest', shortest(), 'vp-product', 'a4', 'latin'),
  role('shortest', shortest(), 'vp-product', 'letter', 'cyrillic'),
];
