import { fail, ok, type Result } from '../result.ts';
import type { CompletedScorecard, Rating } from './completed-scorecard.ts';
import type { Debrief, DebriefRow, Standing } from './debrief.ts';
import type { FormIdentity } from './form-identity.ts';
import { checkOneCandidate, type Disagreement } from './same-kit.ts';

/** From which spread on people talk before they agree: about half the scale. */
export const wideSpreadOf = (points: number): number => (points > 3 ? 2 : 1);

const isPoint = (standing: Standing): standing is number => typeof standing === 'number';

const rowOf = (ratings: Standing[], wideFrom: number): DebriefRow => {
  const points = ratings.filter(isPoint);
  const spread = points.length < 2 ? null : Math.max(...points) - Math.min(...points);
  return {
    ratings,
    spread,
    wide: spread !== null && spread >= wideFrom,
    mean:
      points.length === 0 ? null : points.reduce((sum, point) => sum + point, 0) / points.length,
  };
};

const standingOf = (rating: Rating | undefined): Standing =>
  rating === undefined ? 'not-asked' : (rating ?? 'blank');

type Competencies = Debrief['competencies'];

const competenciesOf = (
  form: FormIdentity,
  cards: CompletedScorecard[],
  wideFrom: number,
): Competencies => {
  const questionsOf = (competency: string): Competencies[number]['questions'] =>
    form.stages.flatMap((stage) =>
      stage.questions
        .filter(({ kind, competency: about }) => kind === 'rated' && about === competency)
        .map(({ label }) => ({
          label,
          ...rowOf(
            cards.map((card) =>
              standingOf(
                card.stage === stage.id
                  ? card.questions.find((question) => question.label === label)?.rating
                  : undefined,
              ),
            ),
            wideFrom,
          ),
        })),
    );
  return form.competencies
    .map(({ id, name, core }) => ({
      id,
      name,
      core,
      questions: questionsOf(id),
      ...rowOf(
        cards.map((card) => standingOf(card.competencies.find((own) => own.id === id)?.rating)),
        wideFrom,
      ),
    }))
    .filter(
      ({ id, questions }) =>
        questions.length > 0 || form.stages.some(({ focus }) => focus.includes(id)),
    );
};

const factsOf = (form: FormIdentity, cards: CompletedScorecard[]): Debrief['facts'] =>
  form.stages.flatMap((stage) =>
    stage.questions
      .filter(({ kind }) => kind === 'fact')
      .map(({ label }) => {
        const answers = cards.map((card) =>
          card.questions.find((question) => question.label === label && card.stage === stage.id),
        );
        return {
          label,
          outcomes: answers.map((answer) => answer?.fact ?? null),
          said: answers.map((answer) => (answer?.record ?? []).map(({ said }) => said).join('; ')),
        };
      })
      .filter(
        ({ outcomes, said }) =>
          outcomes.some((outcome) => outcome !== null) || said.some((words) => words !== ''),
      ),
  );

const reasonOf = (standings: Standing[]): string => {
  if (standings.every((standing) => standing === 'not-asked'))
    return 'No scorecard is from a stage that judges it.';
  return standings.includes('not-assessed')
    ? 'Marked “not assessed” by everybody who could have rated it.'
    : 'Left blank on every scorecard that asks for it.';
};

/**
 * Scorecards side by side, in the order of the stages and then of the names. Nothing is averaged away: every
 * rating stays with who gave it. Fails where they are not for one kit and one candidate.
 */
export const gatherDebrief = (given: CompletedScorecard[]): Result<Debrief, Disagreement> => {
  const agreed = checkOneCandidate(given);
  if (!agreed.ok) return agreed;
  const [first] = given;
  if (first === undefined)
    return fail({ code: 'scorecards-disagree', message: 'There is no scorecard to debrief.' });
  const { form } = first;
  const placeOf = ({ stage }: CompletedScorecard): number =>
    form.stages.findIndex(({ id }) => id === stage);
  const cards = given.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || (one.interviewer < other.interviewer ? -1 : 1),
  );
  const wideFrom = wideSpreadOf(form.scale.points.length);
  const competencies = competenciesOf(form, cards, wideFrom);
  return ok({
    form,
    candidate: given.find(({ candidate }) => candidate !== '')?.candidate ?? '',
    columns: cards.map((card) => {
      const stage = form.stages.find(({ id }) => id === card.stage);
      const { interviewer, date, file, recommendation, reason, strengths, concerns } = card;
      return {
        stage: stage?.label ?? '',
        stageTitle: stage?.title ?? '',
        interviewer,
        date,
        file,
        recommendation,
        reason,
        strengths,
        concerns,
      };
    }),
    competencies,
    facts: factsOf(form, cards),
    unassessed: competencies
      .filter(({ ratings, questions }) =>
        [...ratings, ...questions.flatMap((question) => question.ratings)].every(
          (standing) => !isPoint(standing),
        ),
      )
      .map(({ id, name, ratings }) => ({ id, name, reason: reasonOf(ratings) })),
    missing: form.stages
      .filter(({ id }) => !cards.some(({ stage }) => stage === id))
      .map(({ label, title }) => ({ label, title })),
    wideFrom,
  });
};
