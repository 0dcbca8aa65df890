import { z } from 'zod';

/** Most people that a team's list holds, and that take one stage. */
export const mostMembers = 500;
export const mostPeople = 12;

/** Somebody of the team who interviews. */
export const teamMemberSchema = z.object({
  name: z.string().min(1).max(120),
  /** Job title or field of work; may be empty. */
  title: z.string().max(120),
  note: z.string().max(300),
});
export type TeamMember = z.infer<typeof teamMemberSchema>;

/** In the order of the names, everybody once; whoever comes later in the list wins. */
export const tidyTeam = (members: readonly TeamMember[]): TeamMember[] => {
  const byName = new Map(members.map((member) => [member.name.toLowerCase(), member]));
  return [...byName.values()].sort((one, other) =>
    one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1,
  );
};
