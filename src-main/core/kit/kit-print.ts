import type { Kit } from './kit.ts';

/** FNV-1a over UTF-16 units, 32 bits. */
const fnv = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
};

const hex = (value: number): string => value.toString(16).padStart(8, '0');

/**
 * 16 hex digits that differ where two kits ask or judge different things, even if both are called version 1.
 * It guards against mix-ups, not against forgery.
 */
export const kitPrint = ({ form, role, competencies, stages }: Kit): string => {
  const content = JSON.stringify([
    form,
    role.title,
    competencies.map(({ id, name }) => [id, name]),
    stages.map(({ id, focus, questions }) => [
      id,
      focus,
      questions.map(({ id: question, text, competency, anchors, record }) => [
        question,
        text,
        competency,
        anchors,
        record,
      ]),
    ]),
  ]);
  return `${hex(fnv(content, 0x811c9dc5))}${hex(fnv(content, 0x9747b28c))}`;
};
