import { fail, ok, type Result } from '../result.ts';
import type { CompletedScorecard } from './completed-scorecard.ts';

export interface Disagreement {
  code: 'scorecards-disagree';
  message: string;
  file?: string;
}

const alike = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

const disagree = (file: string, message: string): { ok: false; error: Disagreement } =>
  fail({ code: 'scorecards-disagree', message, file });

const stageLabelOf = (card: CompletedScorecard): string =>
  card.form.stages.find(({ id }) => id === card.stage)?.label ?? card.stage;

/** Why two scorecards are not for one decision, or null. */
const kitDifference = (one: CompletedScorecard, other: CompletedScorecard): string | null => {
  const [a, b] = [one.form.kit, other.form.kit];
  if (a.role !== b.role || a.form !== b.form)
    return `is for ${b.role}, form ${b.form}; ${one.file} is for ${a.role}, form ${a.form}. A debrief compares scorecards of one kit.`;
  if (a.version !== b.version)
    return `is from version ${b.version} of the kit; ${one.file} is from version ${a.version}. Other questions are another measure: debrief each version by itself.`;
  if (a.print !== b.print)
    return `asks other questions than ${one.file}, although both are version ${a.version}. A debrief compares scorecards of one kit.`;
  return one.form.scale.points.join('\n') === other.form.scale.points.join('\n')
    ? null
    : `uses another rating scale than ${one.file}. Ratings on two scales cannot be compared.`;
};

/**
 * Whether scorecards can stand side by side: one kit, one candidate, and nobody twice for the same stage.
 * A scorecard without a candidate's name counts as the same candidate's.
 */
export const checkOneCandidate = (cards: CompletedScorecard[]): Result<null, Disagreement> => {
  const [first] = cards;
  const named = cards.find(({ candidate }) => candidate !== '');
  const seen = new Map<string, CompletedScorecard>();
  for (const card of cards) {
    const difference = first && kitDifference(first, card);
    if (difference) return disagree(card.file, `${card.file} ${difference}`);
    if (named && card.candidate !== '' && alike(card.candidate) !== alike(named.candidate))
      return disagree(
        card.file,
        `${card.file} is about ${card.candidate}; ${named.file} is about ${named.candidate}. A debrief is about one candidate.`,
      );
    const key = `${card.stage}\n${alike(card.interviewer)}`;
    const twin = seen.get(key);
    if (twin) {
      const who =
        card.interviewer === '' ? 'without an interviewer’s name' : `by ${card.interviewer}`;
      return disagree(
        card.file,
        `${card.file} and ${twin.file} are both scorecards of ${stageLabelOf(card)} ${who}. Leave one out, or fill in who wrote which.`,
      );
    }
    seen.set(key, card);
  }
  return ok(null);
};
