import { basename, resolve } from 'node:path';
import type { Reply } from '../../contract/reply.ts';
import { canBeRead, tooLightSentence } from '../../core/kit/document-look.ts';
import type { Candidate, DocumentDetails, Paper } from '../../core/kit/packet-options.ts';
import { builtInScales, type BuiltInScale } from '../../core/kit/rating-scale.ts';
import { fail, ok } from '../../core/result.ts';
import { readCandidates } from '../../services/candidate-list.ts';
import { failureOfReadingPage } from '../../services/file-failures.ts';
import { readLogo } from '../../services/logo-file.ts';
import { nodeFiles } from '../local/node-files.ts';

/** What of the call says how documents look and for whom they are. */
export interface DocumentOptions {
  paper: Paper;
  scale: BuiltInScale;
  candidate?: string;
  candidates?: string;
  requisition?: string;
  team?: string;
  logo?: string;
  accent?: string;
  oneSided?: true;
}

const readGiven = async (path: string): Promise<Reply<Uint8Array>> => {
  const bytes = await nodeFiles.read(resolve(path));
  if (bytes.ok) return bytes;
  const { message, file } = failureOfReadingPage(bytes.error, path);
  const about = file === undefined ? {} : { file };
  return fail({ code: 'call-invalid', message: message.replace('no page', 'no file'), ...about });
};

/** The people of `--candidates`; undefined without it. Rows that are left out are told of. */
export const candidatesFrom = async (
  { candidate, candidates }: DocumentOptions,
  note: (line: string) => void,
): Promise<Reply<Candidate[] | undefined>> => {
  if (candidates === undefined) return ok(undefined);
  if (candidate !== undefined)
    return fail({
      code: 'call-invalid',
      message: 'Name one person with --candidate or a list with --candidates, not both.',
    });
  const bytes = await readGiven(candidates);
  if (!bytes.ok) return bytes;
  const list = readCandidates(candidates, bytes.value);
  if (!list.ok) return list;
  for (const problem of list.value.problems) note(problem);
  return ok(list.value.candidates);
};

/** What documents say beside the kit. A color that is too light to read is told of and not used. */
export const detailsFrom = async (
  options: DocumentOptions,
  note: (line: string) => void,
): Promise<Reply<DocumentDetails>> => {
  const { paper, scale, candidate = '', requisition = '', team = '', accent } = options;
  if (accent !== undefined && !canBeRead(accent)) note(tooLightSentence(accent));
  const details: DocumentDetails = {
    paper,
    candidate,
    requisition,
    team,
    scale: builtInScales[scale],
    duplex: options.oneSided !== true,
    accent: accent ?? null,
  };
  if (options.logo === undefined) return ok(details);
  const bytes = await readGiven(options.logo);
  if (!bytes.ok) return bytes;
  const alt = team === '' ? basename(options.logo) : team;
  const logo = readLogo(options.logo, bytes.value, alt);
  return logo.ok ? ok({ ...details, logo: logo.value }) : logo;
};
