const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' });
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long' });
const dayOfYear = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment as people say it: "today, 2:03 PM", "yesterday", "Monday", "3 November". */
export function describeMoment(iso: string, now: Date): string {
  const moment = new Date(iso);
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / 86_400_000);
  if (days <= 0) return `today, ${time.format(moment)}`;
  if (days === 1) return 'yesterday';
  if (days < 7) return weekday.format(moment);
  return (moment.getFullYear() === now.getFullYear() ? day : dayOfYear).format(moment);
}

const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
