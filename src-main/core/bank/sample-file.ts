const rows = [
  'Question,Competency,Type,Levels,Follow-ups,Poor,Sound,Strong,Backup,Tags,Note',
  '"When did you last tell a customer that something could not be done? What did you say?",Customer orientation,behavioral,"working, senior","Situation: What had the customer been told before?\nAction: What did you offer instead?\nResult: How do you get on with that customer today?","Blames the customer or somebody else, or never said no.","Said it early and plainly, with a reason and another way.","Did so at a cost, kept the customer, and changed what customers are told from the start.","How would you tell a customer that a date cannot be kept?","customers, honesty","Works well early in the interview."',
  '"Imagine that two teams both count on you for Friday, and you can serve one. What do you do first?",Planning and priorities,situational,all,"Task: Who decides, in your view?\nResult: How does the other team learn of it?","Promises both, or waits.","Asks what hangs on each, decides with those concerned, and tells the other team the same day.","Also finds out why it came to this and settles how it is decided next time.",,planning,',
];

/** A table of questions as people may bring it, for those who want to see one first. */
export const sampleFile = { name: 'Sample questions.csv', text: `${rows.join('\r\n')}\r\n` };
