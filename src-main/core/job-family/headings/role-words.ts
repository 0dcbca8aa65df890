/** Words that end a job title ("Backend Engineer") or open one ("Director of Support"), in the singular. */
export const roleNouns: ReadonlySet<string> = new Set(
  `accountant administrator admin advisor adviser advocate agent ambassador analyst apprentice architect archivist artist
  assistant associate attorney auditor ba bookkeeper broker buyer captain ceo cfo chair chairman chairperson chairwoman chief cio ciso clerk clo cmo coach
  coder consultant controller coo coordinator copywriter cpo cro cto counsel curator dba deputy designer developer
  director dispatcher driver economist editor educator engineer estimator evangelist evp examiner executive expert
  facilitator fellow forester generalist head hrbp illustrator inspector instructor intern investigator journalist
  lawyer lead leader liaison librarian linguist manager marketer mechanic mentor merchandiser modeler nurse officer
  operator organizer owner paralegal partner physician pilot planner pm president principal processor producer
  professional programmer purchaser recruiter receptionist registrar rep reporter representative researcher reviewer
  sales-engineer scheduler scientist scrum-master secretary seller sourcer specialist sre statistician steward
  strategist superintendent supervisor surveyor svp teacher technician technologist teller tester therapist trader
  trainee trainer translator treasurer tutor underwriter videographer vp worker writer`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** A word of seniority with the rank it stands for; one title may hold several ("Senior Director"). */
export const seniorities: ReadonlyMap<string, string> = new Map([
  ['intern', 'intern'],
  ['apprentice', 'intern'],
  ['trainee', 'intern'],
  ['junior', 'junior'],
  ['jr', 'junior'],
  ['associate', 'associate'],
  ['intermediate', 'intermediate'],
  ['mid', 'intermediate'],
  ['midlevel', 'intermediate'],
  ['mid-level', 'intermediate'],
  ['senior', 'senior'],
  ['sr', 'senior'],
  ['staff', 'staff'],
  ['lead', 'lead'],
  ['principal', 'principal'],
  ['distinguished', 'distinguished'],
  ['fellow', 'fellow'],
  ['expert', 'expert'],
  ['manager', 'manager'],
  ['director', 'director'],
  ['head', 'head'],
  ['vp', 'vice president'],
  ['vice', 'vice president'],
  ['svp', 'senior vice president'],
  ['evp', 'executive vice president'],
  ['executive', 'executive'],
  ['chief', 'chief'],
  ['entry', 'junior'],
  ['managing', 'managing'],
]);

/** Words that may stand beside a seniority without making more of it: "Level 3", "Senior II", "Entry level". */
export const rankFillers: ReadonlySet<string> = new Set(
  'level tier grade i ii iii iv v vi 1 2 3 4 5 6 7 8 9 10 l1 l2 l3 l4 l5 l6 of president and people'.split(
    ' ',
  ),
);
