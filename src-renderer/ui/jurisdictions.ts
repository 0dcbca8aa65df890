import { jurisdictions, type Jurisdiction } from '../../src-main/core/lint/lint-rule.ts';

export const jurisdictionWords: Record<Jurisdiction, string> = {
  us: 'United States',
  'us-states': 'US states',
  uk: 'United Kingdom',
  eu: 'European Union',
  canada: 'Canada',
  australia: 'Australia',
};

/** "United States, Canada": short enough to stand beside a message. */
export const namesOfPlaces = (places: readonly Jurisdiction[]): string =>
  jurisdictions
    .filter((one) => places.includes(one))
    .map((one) => jurisdictionWords[one])
    .join(', ');
