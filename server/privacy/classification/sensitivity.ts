/** What kind of personal data a field holds. */
export enum Sensitivity {
  /** Who somebody is and in which office. */
  IDENTITY = "IDENTITY",
  /** How somebody is reached. */
  CONTACT = "CONTACT",
  /** How somebody is judged: scores, grades, comments, reasons, objections. */
  EVALUATION = "EVALUATION",
  /** Party membership and what a Party committee says. */
  POLITICAL = "POLITICAL",
  /** Why somebody was absent. */
  HEALTH = "HEALTH",
  /** What somebody was disciplined for. */
  DISCIPLINE = "DISCIPLINE",
  /** What somebody works on and how well. */
  WORK = "WORK",
  /** What somebody did with the program: readings, changes, sessions, tokens. */
  ACCESS = "ACCESS",
}

/** Kinds that the law or this register treats as sensitive beyond plain personal data. */
export const STRICT: ReadonlySet<Sensitivity> = new Set([
  ...[Sensitivity.EVALUATION, Sensitivity.POLITICAL, Sensitivity.HEALTH],
  ...[Sensitivity.DISCIPLINE, Sensitivity.ACCESS],
]);

/** How a type of the API is classified: its fields are of one kind unless they say otherwise. */
export interface TypeClass {
  /** Of every field that is named nowhere below: a new field is sensitive until somebody says that it is not. */
  readonly kind: Sensitivity;
  /** Fields that tell nothing about the person. */
  readonly plain?: readonly string[];
  readonly fields?: Readonly<Record<string, Sensitivity>>;
}

/** Fields that tell nothing about a person in any type. */
export const PLAIN_FIELDS: ReadonlySet<string> = new Set([
  "version",
  "track",
  "cycleId",
  "frameworkVersionId",
  "criterionId",
]);
