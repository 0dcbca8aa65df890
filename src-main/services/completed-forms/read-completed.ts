import type { Reply } from '../../contract/reply.ts';
import {
  completedScorecardSchema,
  factOutcomeSchema,
  isFilledIn,
  recommendationSchema,
  type CompletedScorecard,
  type Rating,
} from '../../core/debrief/completed-scorecard.ts';
import {
  formIdentitySchema,
  formSchemaId,
  type FormIdentity,
} from '../../core/debrief/form-identity.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { fieldNames, notAssessedValue } from '../../documents/form-fields.ts';
import type { FormValues } from './form-values.ts';
import { readDocxForm } from './read-docx-form.ts';
import { readPdfForm } from './read-pdf-form.ts';

/** A packet with everything in it takes 1 MB; what is beyond was taken by mistake. */
const largest = 30_000_000;

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024)).includes(text);

const readForm = (bytes: Uint8Array): Promise<Result<FormValues, string>> => {
  if (startsWith(bytes, '%PDF-')) return readPdfForm(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return Promise.resolve(readDocxForm(bytes));
  return Promise.resolve(
    fail(
      'is neither a PDF nor a Word document. Add scorecards as they were exported and filled in.',
    ),
  );
};

const identityOf = (json: string): Result<FormIdentity, string> => {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return fail(
      'does not say any more what kit it is from: another program dropped it. Ask for the file as it was filled in.',
    );
  }
  const parsed = formIdentitySchema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  const isNewer =
    typeof raw === 'object' && raw !== null && 'schema' in raw && raw.schema !== formSchemaId;
  return fail(
    isNewer
      ? 'was made by another version of the app. Update the app and add it again.'
      : 'is damaged: what it says of its kit cannot be read. Ask for the file again.',
  );
};

/** "S3 Q2 has both 3 and 4 ticked" for the first choice with more than one ticked box; else null. */
const tickedTwice = ({ ticked }: FormValues): string | null => {
  for (const [name, values] of ticked)
    if (values.length > 1 && !name.endsWith('.done'))
      return `has more than one box ticked at ${describeChoice(name)}: ${values.map(describeValue).join(' and ')}. Leave one ticked, save the file, and add it again.`;
  return null;
};

const describeChoice = (name: string): string =>
  name
    .replace(/\.(rating|fact)$/u, '')
    .replace(/\.C\./u, ', ')
    .replace(/\.recommendation$/u, ', recommendation')
    .replace(/\./gu, ' ');

const describeValue = (value: string): string =>
  value === notAssessedValue ? 'not assessed' : value.replace(/-/gu, ' ');

type Stage = FormIdentity['stages'][number];

/** The card of one stage; values that no box of ours can have are left out. */
const cardOf = (
  file: string,
  form: FormIdentity,
  stage: Stage,
  { texts, ticked }: FormValues,
): CompletedScorecard => {
  const text = (name: string): string => texts.get(name) ?? '';
  const choice = (name: string): string | undefined => ticked.get(name)?.[0];
  const rating = (name: string): Rating => {
    const value = choice(name);
    if (value === notAssessedValue) return 'not-assessed';
    const point = Number(value);
    return Number.isInteger(point) && point >= 1 && point <= form.scale.points.length
      ? point
      : null;
  };
  const ofStage = (what: string): string => text(fieldNames.ofStage(stage.label, what));
  const recommended = recommendationSchema.safeParse(
    choice(fieldNames.ofStage(stage.label, 'recommendation')),
  );
  return completedScorecardSchema.parse({
    file,
    form,
    stage: stage.id,
    candidate: form.candidate || text(fieldNames.candidate),
    interviewer: ofStage('interviewer') || ofStage('signed'),
    date: ofStage('date') || ofStage('signed-on'),
    questions: stage.questions.map(({ label, kind, record }) => {
      const fact = factOutcomeSchema.safeParse(choice(fieldNames.ofQuestion(label, 'fact')));
      return {
        label,
        rating: kind === 'rated' ? rating(fieldNames.ofQuestion(label, 'rating')) : null,
        fact: fact.success ? fact.data : null,
        notes: text(fieldNames.ofQuestion(label, 'notes')),
        record: (record.length > 0 ? record : ['Answer'])
          .map((what, index) => ({ what, said: text(fieldNames.record(label, index)) }))
          .filter(({ said }) => said !== ''),
      };
    }),
    competencies: stage.focus.map((id) => ({
      id,
      rating: rating(fieldNames.ofCompetency(stage.label, id)),
    })),
    recommendation: recommended.success ? recommended.data : null,
    // What went on at the end says itself where it belongs, and is read with what stands last.
    reason: [ofStage('reason'), ofStage('continued')].filter((part) => part !== '').join('\n'),
    strengths: ofStage('strengths'),
    concerns: ofStage('concerns'),
    signed: ofStage('signed'),
  } satisfies CompletedScorecard);
};

const wrongPart: Partial<Record<FormIdentity['part'], string>> = {
  guides: 'is an interview guide, not a scorecard. Add the scorecard that belongs to it.',
  debrief: 'is a debrief form, not a scorecard. Add the scorecards that interviewers filled in.',
};

/**
 * The scorecards in a file that was filled in, in whatever program: one, or from a packet one for each stage in
 * which something is ticked. Fails with `scorecard-unreadable`, and says what to do.
 * @param file its name, as the person knows it; the bytes decide what it is
 */
export const readCompleted = async (
  bytes: Uint8Array,
  file: string,
): Promise<Reply<CompletedScorecard[]>> => {
  const unreadable = (why: string): Reply<never> =>
    fail({ code: 'scorecard-unreadable', message: `${file} ${why}`, file });
  if (bytes.length > largest)
    return unreadable('is larger than 30 MB. Choose a file with one scorecard.');
  const values = await readForm(bytes);
  if (!values.ok) return unreadable(values.error);
  const identity = identityOf(values.value.identity);
  if (!identity.ok) return unreadable(identity.error);
  const form = identity.value;
  const wrong = wrongPart[form.part];
  if (wrong !== undefined) return unreadable(wrong);
  const twice = tickedTwice(values.value);
  if (twice !== null) return unreadable(twice);
  const cards = form.stages
    .filter(({ here }) => here)
    .map((stage) => cardOf(file, form, stage, values.value))
    .filter(isFilledIn);
  return cards.length > 0
    ? ok(cards)
    : unreadable(
        'has no rating filled in. If it was filled in by hand, copy the ratings into the file; a checklist of references or an offer has none and is not needed here.',
      );
};
