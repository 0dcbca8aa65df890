import type { StageTextField } from '../../../src-main/core/kit/kit-texts.ts';

/** Id of the element in which a text of a stage is edited. */
export const stageFieldId = (stage: string, field: StageTextField): string =>
  `stage-${stage}-${field}`;
