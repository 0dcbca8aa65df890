/** Stands between the name of a choice and the value of one of its boxes: "S3.Q2.rating=4". */
export const valueSign = '=';

/** Names of the document's properties that hold the form's identity in parts begin so. */
export const identityProperty = 'InterviewKitForm';
