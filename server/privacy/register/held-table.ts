/** A column that names somebody: the person, or the account that stands for one. */
export interface Link {
  readonly column: string;
  readonly to: "person" | "account";
}

/** A record is about whom its parent is about. */
export interface Via {
  readonly column: string;
  readonly parent: string;
}

/** How a table names people, and what of it the person concerned is given. */
export interface HeldTable {
  readonly table: string;
  /** Whom a record is about; one is given it whole. */
  readonly about: readonly (Link | Via)[];
  /** Who acted in a record about something else; one is told that one did, nothing more. */
  readonly by: readonly Link[];
  /** Columns that nobody is given: digests of secrets, sealed papers, what was computed and packed. */
  readonly withheld: readonly string[];
  /**
   * Set where a result must be told first: columns of a record that one has before that, and which records (`step`).
   * Without it a record is given at once.
   */
  readonly untold: Untold | null;
}

/** What of an evaluation that was not told yet the evaluated person has: the own contribution. */
export interface Untold {
  readonly columns: readonly string[];
  /** SQL condition on the record's own columns, in a fixed text. */
  readonly where: string | null;
}

/** The person's link, by its column. */
export const person = (...columns: readonly string[]): Link[] => columns.map((column) => ({ column, to: "person" }));

/** An account's link, by its column. */
export const account = (...columns: readonly string[]): Link[] => columns.map((column) => ({ column, to: "account" }));

/** A link to the record that says whom this one is about. */
export const via = (column: string, parent: string): Via[] => [{ column, parent }];

type Rest = Partial<Pick<HeldTable, "by" | "withheld" | "untold">>;

/** Makes an entry of the register. */
export function held(table: string, about: HeldTable["about"], rest: Rest = {}): HeldTable {
  return { table, about, by: [], withheld: [], untold: null, ...rest };
}

/** Nothing of the record before the result was told. */
export const WHEN_TOLD: Untold = { columns: [], where: "1 = 0" };

/** Of the records those of the self-rating before the result was told. */
export const OWN_STEP: Untold = { columns: [], where: "step = 'SELF'" };
