import { InvalidArgumentError } from 'commander';
import { accentSchema } from '../../core/kit/document-look.ts';

/** For an option that takes some of a closed set, with commas between: "docx,pdf". */
export const listOf =
  <T extends string>(choices: readonly T[]) =>
  (value: string): T[] => {
    const names = value.split(',').map((name) => name.trim());
    const chosen = choices.filter((choice) => names.includes(choice));
    const wrong = names.find((name) => !choices.some((choice) => choice === name));
    if (wrong !== undefined)
      throw new InvalidArgumentError(`"${wrong}" is none of ${choices.join(', ')}.`);
    return chosen;
  };

/** For an option that takes one of a closed set. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (value: string): T => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen === undefined)
      throw new InvalidArgumentError(`"${value}" is none of ${choices.join(', ')}.`);
    return chosen;
  };

/** For a file or folder: an empty name would mean the current folder, which nobody meant. */
export const pathName = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('It needs a name.');
  return value;
};

/** For a color: "#1f3a5f", with or without the sign that shells take for a comment. */
export const colour = (value: string): string => {
  const given = `#${value.replace(/^#/u, '').toLowerCase()}`;
  if (!accentSchema.safeParse(given).success)
    throw new InvalidArgumentError('A color is six digits from 0 to f, such as 1f3a5f.');
  return given;
};

export const portNumber = (value: string): number => {
  const port = Number(value);
  if (!/^\d+$/u.test(value) || port < 1 || port > 65535)
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  return port;
};

export const wholeNumber =
  (most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/u.test(value) || number < 1 || number > most)
      throw new InvalidArgumentError(`It is a number from 1 to ${most}.`);
    return number;
  };
