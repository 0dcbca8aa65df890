const prefix = 'interview-kit-draft:';

/** Holds the name of a recovery copy as long as this window lives, so that others leave it alone. */
export function holdDraft(id: string): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(prefix + id, { mode: 'shared' }, () => held);
  return () => release();
}

/** Ids of the recovery copies that open windows hold, this one among them. */
export async function draftsInUse(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])),
  );
}
