import { texts } from '../../../src-main/contract/texts/texts.ts';
import { count } from '../../ui/words.ts';

/** A guess, so it is not told to the second. */
const describeSeconds = (seconds: number): string => {
  if (seconds < 60) return 'less than a minute left';
  const minutes = Math.ceil(seconds / 60);
  return `about ${count(minutes, 'minute', 'minutes')} left`;
};

export const exportAllWords = texts('exportAll', {
  open: 'Export all…',
  openFor: 'Export every role…',
  title: 'Export every role',
  lead: 'Every level of a page, alone and with each specialty that the page means for it. Each page gets a folder.',
  pages: 'Pages',
  noPage: 'Choose at least one page.',
  roles: (n: number) => count(n, 'role', 'roles'),
  form: 'Form',
  makes: (roles: number, files: number, about: boolean) =>
    `${count(roles, 'role', 'roles')}, ${about ? 'about ' : ''}${count(files, 'file', 'files')}.`,
  kept: 'Files that somebody changed since an earlier export stay as they are; what is there and would come out the same is not made again.',
  go: 'Export all',
  progress: 'Making the documents',
  preparing: 'Starting…',
  rolesDone: (done: number, total: number) => `${done} of ${count(total, 'role', 'roles')}`,
  failedSoFar: (n: number) => `${n} failed`,
  left: describeSeconds,
  stop: 'Stop',
  stopping: 'Stopping…',
  stopped: 'Stopped',
  stoppedText:
    'What is written is whole. Go on now, or export the same pages into the same folder later: it goes on from here.',
  goOn: 'Go on',
  done: (n: number) => `${count(n, 'file is', 'files are')} ready`,
  doneWhere: (where: string) => `In the folder “${where}”`,
  facts: (written: number, same: number) =>
    same === 0
      ? `${count(written, 'file', 'files')} written`
      : `${count(written, 'file', 'files')} written, ${count(same, 'was', 'were')} there already`,
  show: 'Show in folder',
  failed: (n: number) => `${count(n, 'role or page', 'roles or pages')} could not be made`,
  failedText:
    'Everything else was. Once the reason is gone, export again: only what is missing is made.',
  changed: (n: number) =>
    `${count(n, 'file was', 'files were')} changed since an earlier export and left alone`,
  beside: (n: number) =>
    `${count(n, 'file has', 'files have')} a number after the name, because a file that you changed has the name`,
  again: 'Export something else',
});
