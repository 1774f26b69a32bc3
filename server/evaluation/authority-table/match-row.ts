import type { CycleTrack } from "../../cycle/index.ts";
import type { SubjectType, UnitKind, UnitTree } from "../../organization/index.ts";
import type { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import type { AuthorityRow } from "./authority-row.entity.ts";
import { HolderKind, type SubjectRank } from "./authority-table.enums.ts";

/** Somebody, or a unit, as authority tables tell subjects apart. */
export interface RowSubject {
  readonly subject: EvaluationSubject;
  /** The person's unit, or the unit that is rated. */
  readonly unitId: string;
  readonly unitKind: UnitKind | null;
  readonly tree: UnitTree | null;
  readonly track: CycleTrack;
  /** Null for a unit. */
  readonly rank: SubjectRank | null;
  readonly positionId: string | null;
  readonly subjectType: SubjectType | null;
}

/** A row as far as it decides whom it is about. */
export type RowMatch = Pick<
  AuthorityRow,
  "subject" | "rank" | "unitKinds" | "unitIds" | "positionIds" | "subjectTypes" | "tree" | "track"
>;

/** Codes or ids as stored, between blanks; null for none named. Example: ["a", "b"] → " a b ". */
export function storedList(items: readonly string[] | null | undefined): string | null {
  return !items || items.length === 0 ? null : ` ${[...new Set(items)].join(" ")} `;
}

/** The list as it was named; empty where every one fits. Example: " a b " → ["a", "b"]. */
export function readList(stored: string | null): string[] {
  return stored === null ? [] : stored.trim().split(" ");
}

/** Whether the row is about the subject: everything that it names fits. */
export function rowMatches(row: RowMatch, subject: RowSubject): boolean {
  return (
    row.subject === subject.subject &&
    (row.rank === null || row.rank === subject.rank) &&
    (row.tree === null || row.tree === subject.tree) &&
    (row.track === null || row.track === subject.track) &&
    named(row.unitKinds, subject.unitKind) &&
    named(row.unitIds, subject.unitId) &&
    named(row.positionIds, subject.positionId) &&
    named(row.subjectTypes, subject.subjectType)
  );
}

/**
 * The row that decides: of the nearest unit above with one that fits, the first in its order.
 *
 * A row whose holder stands above (ABOVE) hands the search on to the tables of superior units.
 *
 * @param path the subject's unit first, then its ancestors, nearest first.
 * @param rows of each unit, in order.
 * @param usable leaves out a row for this subject, such as one that would make somebody decide on oneself.
 */
export function rowFor<R extends RowMatch & Pick<AuthorityRow, "holderKind">>(
  subject: RowSubject,
  path: readonly string[],
  rows: ReadonlyMap<string, readonly R[]>,
  usable: (row: R) => boolean = () => true,
): R | null {
  for (const unitId of path) {
    const row = (rows.get(unitId) ?? []).find((each) => rowMatches(each, subject) && usable(each));
    if (row && row.holderKind !== HolderKind.ABOVE) return row;
  }
  return null;
}

function named(list: string | null, value: string | null): boolean {
  return list === null || (value !== null && list.includes(` ${value} `));
}
