import { z } from 'zod';

/** A library that is built into the window, as the build wrote it down. */
const librarySchema = z.object({
  name: z.string(),
  version: z.string(),
  identifier: z.string().nullish(),
  text: z.string().nullish(),
});
export type WindowLibrary = z.infer<typeof librarySchema>;

/** The list that the build left beside the window; null where it cannot be read. */
export async function readWindowLibraries(
  get: (path: string) => Promise<unknown>,
): Promise<WindowLibrary[] | null> {
  try {
    return z.array(librarySchema).parse(await get('./licenses.json'));
  } catch {
    return null;
  }
}
