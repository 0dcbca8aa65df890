/** The reminder that stands on every form (US; a reminder, not legal advice). */
export const lawfulReminder =
  'Ask only what decides whether somebody can do the work. Leave out health and disability, pregnancy and family, age, religion, race or color, sex and gender, national origin, citizenship beyond the right to work, clubs, and photographs. After a gap in a career, ask how skills were kept up, not why the gap.';

/** When a candidate brings up something of the kind. */
export const lawfulAside =
  'If a candidate brings up any of this, do not ask further and do not write it down.';
