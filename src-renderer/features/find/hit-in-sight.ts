import type { KitHit } from '../../../src-main/core/kit/find-in-kit.ts';
import type { TextPlace } from '../../../src-main/core/kit/kit-texts.ts';
import { show, showSoon, type QuestionPart } from '../../state/view-store.ts';
import { fieldIdOf } from '../lint/finding-places.ts';
import { stageFieldId } from '../questions/stage-fields.ts';

/** Id of the element in which a text of the kit is edited. */
export const fieldOf = (place: TextPlace): string =>
  place.question === null
    ? stageFieldId(place.stage, place.field)
    : fieldIdOf(place.question, place.field);

const parts: Record<string, QuestionPart> = {
  probe: 'probes',
  anchor: 'anchors',
  backup: 'backup',
  record: 'record',
};

/** The part of a question that must be open for a field of it to be there. */
const partOf = (field: string): QuestionPart | null => parts[field.split('-')[0] ?? ''] ?? null;

/** Shows the stage of a place, opens what holds it, and brings it into sight; the keyboard stays where it is. */
export function bringIntoSight(hit: KitHit): void {
  const { stage, question, field } = hit;
  const part = question === null ? null : partOf(field);
  const inScripts = question === null && (field === 'opening' || field === 'closing');
  // There is room for one of them only.
  const isNarrow = window.matchMedia('(max-width: 52rem)').matches;
  show({
    tab: 'questions',
    stage,
    plan: false,
    openPart: question !== null && part !== null ? { question, part } : null,
    openScripts: inScripts ? stage : null,
    ...(isNarrow && { preview: false }),
  });
  showSoon(fieldOf(hit));
}
