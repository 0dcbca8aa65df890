/** What a file dialog offers, as `accept` of an input says it. */
export const fileKinds = {
  kit: '.interviewkit,.json',
  page: '.docx,.html,.htm,.md,.markdown,.mdown,.txt,text/html,text/markdown,text/plain',
  bank: '.csv,.tsv,.txt,.yaml,.yml,.json,.docx',
  scorecard: '.pdf,.docx,application/pdf',
  table: '.csv,.tsv,.txt,text/csv',
} as const;
