/** What a program found on a form, before anything is known about it. */
export interface FormValues {
  /** The identity as it stands in the file: JSON, not to be trusted. */
  identity: string;
  /** Words by the field's name; fields that hold nothing may be missing. */
  texts: ReadonlyMap<string, string>;
  /** Values of the ticked boxes by the choice's name. */
  ticked: ReadonlyMap<string, readonly string[]>;
}
