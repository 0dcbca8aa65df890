import { sampleFile } from '../../../src-main/core/bank/sample-file.ts';

/** Gives the sample file to the browser, which asks where it goes or puts it with other downloads. */
export function downloadSample(): void {
  const blob = new Blob(['\uFEFF', sampleFile.text], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = sampleFile.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
