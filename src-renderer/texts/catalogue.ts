import type { SharedCatalogue } from '../../src-main/contract/texts/shared-catalogue.ts';
import type { TranslationOf } from '../../src-main/contract/texts/texts.ts';
import type { bridgeWords } from '../bridge/words.ts';
import type { bandWords, functionWords, pointWords, bankWords } from '../features/bank/words.ts';
import type {
  becameWords,
  becameMeanings,
  sayingWords,
  stepWords,
  checkWords,
  oneBecame,
  manyBecame,
  changeWords,
} from '../features/check/words.ts';
import type { chooseWords, markWords } from '../features/choose/words.ts';
import type { competencyWords } from '../features/competency/words.ts';
import type { componentWords } from '../features/components/words.ts';
import type { coverageWords } from '../features/coverage/words.ts';
import type { recommendations, debriefWords } from '../features/debrief/words.ts';
import type { exportAllWords } from '../features/export-all/words.ts';
import type { partWords, audienceWords, exportWords } from '../features/export/words.ts';
import type { differenceWords } from '../features/file/difference-words.ts';
import type { fileWords } from '../features/file/words.ts';
import type { findWords } from '../features/find/words.ts';
import type { aboutWords } from '../features/help/about-words.ts';
import type { sampleWords } from '../features/help/sample-words.ts';
import type { whyWords } from '../features/help/why-words.ts';
import type { helpWords } from '../features/help/words.ts';
import type { homeWords } from '../features/home/words.ts';
import type { lintWords } from '../features/lint/words.ts';
import type { planWords } from '../features/plan/words.ts';
import type { previewWords } from '../features/preview/words.ts';
import type { questionWords } from '../features/questions/words.ts';
import type { settingsWords } from '../features/settings/words.ts';
import type { kitBarWords } from '../features/shell/kit-bar-words.ts';
import type { shellWords } from '../features/shell/words.ts';
import type { writeWords } from '../features/write/words.ts';
import type { dateWords } from '../ui/dates.ts';
import type { jurisdictionWords } from '../ui/jurisdictions.ts';
import type { placeWords } from '../ui/page-place.ts';
import type {
  durationWords,
  questionTypeWords,
  probePartWords,
  stageKindWords,
  words,
} from '../ui/words.ts';

/** Every section of what a window says, by its name: what a translation is made of. */
export interface Catalogue extends Omit<SharedCatalogue, 'desktop'> {
  about: typeof aboutWords;
  anchors: typeof pointWords;
  audiences: typeof audienceWords;
  bands: typeof bandWords;
  bank: typeof bankWords;
  became: typeof becameWords;
  becameMeanings: typeof becameMeanings;
  bridge: typeof bridgeWords;
  changes: typeof changeWords;
  check: typeof checkWords;
  choose: typeof chooseWords;
  competency: typeof competencyWords;
  components: typeof componentWords;
  corrections: typeof stepWords;
  coverage: typeof coverageWords;
  dates: typeof dateWords;
  debrief: typeof debriefWords;
  differences: typeof differenceWords;
  durations: typeof durationWords;
  everywhere: typeof words;
  export: typeof exportWords;
  exportAll: typeof exportAllWords;
  file: typeof fileWords;
  find: typeof findWords;
  functions: typeof functionWords;
  help: typeof helpWords;
  home: typeof homeWords;
  jurisdictions: typeof jurisdictionWords;
  kitBar: typeof kitBarWords;
  lint: typeof lintWords;
  manyBecame: typeof manyBecame;
  marks: typeof markWords;
  oneBecame: typeof oneBecame;
  parts: typeof partWords;
  places: typeof placeWords;
  plan: typeof planWords;
  preview: typeof previewWords;
  probeParts: typeof probePartWords;
  questionTypes: typeof questionTypeWords;
  questions: typeof questionWords;
  recommendations: typeof recommendations;
  sayings: typeof sayingWords;
  sample: typeof sampleWords;
  settings: typeof settingsWords;
  shell: typeof shellWords;
  stageKinds: typeof stageKindWords;
  write: typeof writeWords;
  why: typeof whyWords;
}

/** A language other than English: any part of the catalogue, in its shape. */
export type Translation = TranslationOf<Catalogue>;
