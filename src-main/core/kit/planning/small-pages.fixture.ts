/**
 * Pages that pose different planning problems: long interviews for many lines, a process too short for
 * what is asked, more stages than there is to ask, optional stages that would take must-haves along.
 */
export const smallPages: Record<string, string> = {
  'long interviews, many lines': `# Storage Engineer

## Responsibilities

- Design the services that keep our customers' files, and write down why they are built that way.
- Review code of others with care, and keep our own tested and readable.
- Find out why a node is slow or failing, and fix the cause rather than the sign.
- Keep the fleet available: capacity plans, alerts, and a turn on the rota for incidents.
- Improve the time that it takes from a change to its release.
- Work with product managers on what the next quarter should hold.
- Explain technical choices to support and to customers in writing.
- Coach engineers who are new to the team.
- Calibrate the tape robots in the basement.
- Keep the erasure codes book up to date.
- Chair the weekly round of the disk committee.
- Label the racks in the order of the cooling plan.

## Requirements

- Fluent in at least one systems language, such as Go, Rust or C.
- Understands distributed consensus and its limits.
- Knows how file systems order their writes.
- Communicates clearly with people in other time zones.
- Works without being told what comes next.
- Shares our values and works by them.
- Knows the Reed-Solomon family of codes.
- Has kept a large service reliable under growth.

## Senior Storage Engineer

### Responsibilities

- Lead the technical direction of one area over several quarters.
- Propose changes of the process when it gets in the way, and carry them through.
- Represent the team at conferences with talks.

## Hiring process

- A 30 minute screening call with a recruiter.
- A 90 minute technical interview with an engineer of the team.
- A 60 minute interview with the engineering manager.
- A 60 minute interview with a director of engineering.
- Successful candidates get an offer.
`,
  'one short interview': `# Payroll Clerk

## Responsibilities

- Run the monthly payroll for two countries and check every figure before it is paid.
- Answer questions of colleagues about their pay, patiently and in plain words.
- File the payroll taxes on time.
- Reconcile the payroll accounts at the close of each month.
- Keep the rules for time sheets current, and improve the way they are collected.
- Prepare the papers that auditors ask for.

## Requirements

- Careful with detail, also under time pressure.
- Treats what people earn as confidential.
- At least 2 years of experience in payroll.
- Works well with finance and people teams.

## Hiring process

- A 20 minute call with a recruiter.
- A 25 minute interview with the payroll manager.
`,
  'more stages than lines': `# Press Officer

## Responsibilities

- Answer journalists the same day, and know who writes about what.
- Write press releases that people outside our trade understand.

## Requirements

- Writes clearly and fast.
- A degree in journalism is a plus.

## Hiring process

- A 30 minute screening call with a recruiter.
- A 45 minute interview with the head of communications.
- A 45 minute interview with a product manager.
- A 45 minute interview with a sales director.
- A 30 minute interview with the general counsel.
- A 30 minute interview with our Chief Executive Officer.
- An offer by letter.
`,
  'optional stages': `# Shop Manager

## Responsibilities

- Lead a team of ten: plan their weeks, coach them, and settle quarrels early.
- Hire the people whom the shop needs, and teach them the till.
- Reach the month's sales target, and say early when it is out of reach.
- Listen to customers, and solve their complaints on the spot.
- Order goods so that little is thrown away.
- Plan the window with the marketing team.
- Count the stock at the end of each quarter.
- Improve how goods get from the truck to the shelf.

## Requirements

- Has led people before.
- Good with numbers: reads a sales report and acts on it.
- Stays calm when it gets crowded.
- Speaks with everybody in the same friendly way.
- Experience with organic food is a plus.

## Hiring process

- A 30 minute screening call with a recruiter.
- A 30 minute interview with the regional sales manager.
- Candidates may also have a 45 minute interview with the operations director.
- Optionally, a 45 minute interview with a marketing manager.
`,
};
