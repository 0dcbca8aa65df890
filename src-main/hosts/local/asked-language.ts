/** A language that the start asks for, over settings and system; null: none. For developers and translators. */
export const askedLanguage = (environment: NodeJS.ProcessEnv): string | null =>
  environment['INTERVIEW_KIT_LANGUAGE'] ?? null;

/** The address of the app's page, with the language for its window to speak. */
export function withLanguage(address: string, asked: string | null): string {
  if (asked === null) return address;
  const url = new URL(address);
  url.searchParams.set('language', asked);
  return url.href;
}
