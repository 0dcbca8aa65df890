import { isRoleTitle } from '../headings/titles.ts';

const groupNoun =
  /\b(?:members?|peers?|teammates?|colleagues?|people|stakeholders?|leaders?|leadership|panel|teams?|recruiters?|managers?|someone|candidates?|reps?|counterparts?|directors?|executives?|attendees)\b/i;

/** A group of people rather than a job title. */
export const isGroup = (text: string): boolean => groupNoun.test(text);

const joints =
  /(\s*,\s*(?:and\/or|and|or)\s+|\s+(?:and\/or|and|or|&|as well as)\s+|\s*,\s*|\s+\/\s+|\/(?=our |the |one ))/i;

/**
 * Parts "A, B and C" into people. "and", "or", "&" and commas part them only where a person stands on both sides: not
 * in "Director, Tools & Machines", "Senior Manager, Night Shift" or "a member of the Spinning and Weaving
 * team".
 */
export const splitPeople = (text: string): string[] => {
  const parts = text.split(joints);
  const people: string[] = [parts[0] ?? ''];
  for (let index = 1; index < parts.length; index += 2) {
    const joint = parts[index] ?? '';
    const next = parts[index + 1] ?? '';
    const before = people.at(-1) ?? '';
    const ampersand = /&|\band\b/i.test(parts[index + 2] ?? '');
    const longer = (parts[index + 3] ?? '').includes(' ');
    const ahead =
      ampersand && longer ? next + (parts[index + 2] ?? '') + (parts[index + 3] ?? '') : next;
    if (endsPerson(before) && startsPerson(next, ahead, joint)) people.push(next);
    else people[people.length - 1] = before + joint + next;
  }
  return people;
};

const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(?:either|both)\s+/i, '')
    .replace(/^(?:one|any|some) of\s+/i, '')
    .replace(/^(?:our|the|an?|your|their)\s+/i, '');

const isAcronym = (text: string): boolean => /^[A-Z]{2,5}$/.test(text.trim());

const endsPerson = (text: string): boolean => {
  const name = bare(text);
  if (isRoleTitle(name) || isAcronym(name)) return true;
  if (/\bmembers? of\b/i.test(name))
    return /\b(?:team|organi[sz]ation|department|group|division)$/i.test(name);
  const last = name.split(/\s+/).at(-1) ?? '';
  return isGroup(last);
};

const startsPerson = (next: string, ahead: string, joint: string): boolean => {
  if (/^(?:our|the|one of|an?|two|three|\d|another|someone|other|members? of)\b/i.test(next))
    return true;
  const comma = joint.includes(',') && !/\b(?:and|or)\b/i.test(joint);
  // After a comma a department may follow a title ("VP, Finance"), so a comma asks for a longer title.
  if (comma)
    return (
      (isRoleTitle(next) && next.split(' ').length > 1) ||
      (ahead !== next &&
        isRoleTitle(ahead) &&
        !isRoleTitle(ahead.split(/\s+(?:&|and)\s+/i)[0] ?? ''))
    );
  return (
    isRoleTitle(next) ||
    isAcronym(next) ||
    isGroup(next.split(/\s+/).slice(0, 3).join(' ')) ||
    isGroup(next.split(/\s+/).at(-1) ?? '')
  );
};
