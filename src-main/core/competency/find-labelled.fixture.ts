import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ProfileItem } from '../role/role-profile.ts';

const linesSchema = z.record(z.string(), z.array(z.string()).min(1)).default({});
const groupSchema = z.strictObject({ role: z.string(), duties: linesSchema, demands: linesSchema });

/** A line of a page as somebody in a role would be asked for it, and what a person says it asks for. */
export interface LabelledLine {
  role: string;
  item: ProfileItem;
  /** Ids of competencies, most fitting first; `fact` or `none` where nothing is to be judged. */
  agree: string[];
}

const item = (text: string, kind: ProfileItem['kind'], line: number): ProfileItem => ({
  id: `line-${line}`,
  text,
  line,
  group: null,
  niceToHave: false,
  kind,
  origin: 'common',
});

const groupsOf = (file: string): z.infer<typeof groupSchema>[] =>
  z.array(groupSchema).parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

/** The lines of `find-labelled.yaml` and `find-labelled-more.yaml`. */
export const labelledLines: LabelledLine[] = ['find-labelled.yaml', 'find-labelled-more.yaml']
  .flatMap(groupsOf)
  .flatMap(({ role, duties, demands }) => [
    ...Object.entries(duties).map(([text, agree]) => ({
      role,
      text,
      agree,
      kind: 'responsibility' as const,
    })),
    ...Object.entries(demands).map(([text, agree]) => ({
      role,
      text,
      agree,
      kind: 'requirement' as const,
    })),
  ])
  .map(({ role, text, agree, kind }, index) => ({
    role,
    agree,
    item: item(text, kind, index + 1),
  }));
