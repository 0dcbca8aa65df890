import { texts } from '../../src-main/contract/texts/texts.ts';
import { inRow } from './in-language.ts';
import { jurisdictions, type Jurisdiction } from '../../src-main/core/lint/lint-rule.ts';

export const jurisdictionWords = texts<Record<Jurisdiction, string>>('jurisdictions', {
  us: 'United States',
  'us-states': 'US states',
  uk: 'United Kingdom',
  eu: 'European Union',
  canada: 'Canada',
  australia: 'Australia',
});

/** "United States, Canada": short enough to stand beside a message. */
export const namesOfPlaces = (places: readonly Jurisdiction[]): string =>
  inRow(jurisdictions.filter((one) => places.includes(one)).map((one) => jurisdictionWords[one]));
