import { texts } from '../../src-main/contract/texts/texts.ts';
import { dayOf, dayOfYearOf, timeOf, weekdayOf } from './in-language.ts';

export const dateWords = texts('dates', {
  today: (time: string) => `today, ${time}`,
  yesterday: 'yesterday',
  day: (day: string) => day,
});

/** A moment as people say it: "today, 2:03 PM", "yesterday", "Monday", "3 November". */
export function describeMoment(iso: string, now: Date): string {
  const moment = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / 86_400_000);
  if (days <= 0) return dateWords.today(timeOf(moment));
  if (days === 1) return dateWords.yesterday;
  if (days < 7) return dateWords.day(weekdayOf(moment));
  return dateWords.day(
    moment.getFullYear() === now.getFullYear() ? dayOf(moment) : dayOfYearOf(moment),
  );
}

const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
