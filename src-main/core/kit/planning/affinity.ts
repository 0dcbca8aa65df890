import type { Competency, CompanyFunction } from '../../competency/competency.ts';

/**
 * How well somebody of these functions can judge a competency from their own work, 0 to 1. The first
 * judge of a competency judges best; somebody from elsewhere can still judge what any work shows.
 */
export const affinity = (functions: CompanyFunction[], competency: Competency): number => {
  const ranks = functions.map((one) => competency.judges.indexOf(one)).filter((rank) => rank >= 0);
  if (ranks.length > 0) return 1 - 0.12 * Math.min(...ranks, 4);
  return competency.kind === 'general' ? 0.45 : 0.15;
};
