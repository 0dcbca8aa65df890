/** Ids given so far on a page, each with the number that its next namesake gets. */
export type IdPool = Map<string, number>;

/** Lower case, letters and digits with single hyphens: "Manager, R&D (North)" becomes "manager-r-d-north". */
export const slugOf = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');

/** A slug that no other part of the page has; a repeated one gets a number. */
export const uniqueId = (text: string, pool: IdPool): string => {
  const base = slugOf(text) || 'untitled';
  let id = base;
  let count = pool.get(base) ?? 1;
  for (; pool.has(id); count += 1) id = `${base}-${count + 1}`;
  pool.set(base, count);
  pool.set(id, pool.get(id) ?? 1);
  return id;
};
