const pick = (accept: string, multiple: boolean): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

/** A file that the person picks in the browser's own dialog; null when they change their mind. */
export const pickFile = async (accept: string): Promise<File | null> =>
  (await pick(accept, false))[0] ?? null;

/** Files that the person picks together; none when they change their mind. */
export const pickFiles = (accept: string): Promise<File[]> => pick(accept, true);
