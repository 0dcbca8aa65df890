/** A page in the form that job families usually have, small enough to know by heart. */
export const smallPage = `# Harbour pilot

Pilots bring ships in.

## Responsibilities

- Guide ships of every size through the channel at night and in fog
- Teach the crews of tug boats how a large ship answers the helm

## Requirements

- Ten years at sea as an officer
- Clear spoken English on the radio

## Levels

### Harbour pilot

#### Harbour pilot job grade

The harbour pilot is a grade 6.

### Senior harbour pilot

#### Senior harbour pilot job grade

The senior harbour pilot is a grade 7.

#### Senior harbour pilot responsibilities

- Decide when the harbour closes because of the weather

## Hiring process

- Candidates have a 30 minute call with a recruiter
- Next, candidates meet the harbour master for 45 minutes
`;
