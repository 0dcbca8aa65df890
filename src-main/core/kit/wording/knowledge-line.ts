/** How a line that asks for knowledge begins: "Basic understanding of …", "You know …", "Familiar with …". */
const opening =
  /^(?:(?:you(?:[’']ve got| have| bring)?|have|has|must have|possess(?:es)?|an?|the)\s+)*(?:(?:very|basic|good|fair|strong|deep|solid|general|working|thorough|proven|broad|advanced|excellent|clear|comprehensive|sound|in-depth|expert|some|fundamental|practical|detailed|demonstrated|technical|extensive|hands-on|first-hand)\s+(?:(?:and|or)\s+\p{L}+\s+)?)*(?:knowledge|understanding|familiarity|familiar|awareness|literacy|command|grasp|understands?|knows?|proficien\p{L}+ (?:in|with))\b/iu;

/**
 * A line asks what somebody knows rather than what they did: better answered by explaining or by a case
 * than by a story.
 */
export const asksForKnowledge = (line: string): boolean => opening.test(line.trim());
