import { HolderKind } from "../authority-table/authority-table.enums.ts";
import { type RowMatch, rowFor, type RowSubject } from "../authority-table/match-row.ts";

/** A unit on the way from the evaluated person's unit up to the top of the tree, with its head of today. */
export interface Rung {
  readonly unitId: string;
  readonly headId: string | null;
}

/** Who decides: the holder of a title, whoever holds an AUTHORITY grant over the unit, or a collective in its meeting. */
export type Decider =
  | { readonly kind: "HEAD"; readonly personId: string; readonly unitId: string; readonly rowId?: string }
  | { readonly kind: "AUTHORITY"; readonly rowId?: string }
  | { readonly kind: "BODY"; readonly bodyId: string; readonly unitId: string; readonly rowId?: string };

/** Who decides where no table says otherwise. */
export type HeadOrGrant = Exclude<Decider, { readonly kind: "BODY" }>;

/** A row of an authority table with whoever holds its title today. */
export interface HeldRow extends RowMatch {
  readonly id: string;
  readonly holderKind: HolderKind;
  /** Unit of the title or of the body; null where the subject's own units say it. */
  readonly holderUnitId: string | null;
  readonly holderBodyId: string | null;
  /** Who holds the named title; null while nobody does, and for a body that has ended. */
  readonly holderId: string | null;
}

/**
 * The one who decides on a person: the nearest head above who is somebody else.
 *
 * Whoever heads units is decided on from above the top-most of them, so that nobody's own staff decide on one's
 * superior and nobody decides on oneself. Where no head stands up to the cycle's root, an authority by grant decides.
 *
 * Example: a clerk of a block headed by B under a commune headed by C → B; B → C; C with the commune as root → AUTHORITY.
 *
 * @param personId the evaluated person; null for a unit, which nobody is.
 * @param ladder the person's unit first, then its ancestors, nearest first.
 * @param rootId root of the cycle; heads above it do not decide.
 */
export function deciderOf(personId: string | null, ladder: readonly Rung[], rootId: string): HeadOrGrant {
  const topmost = personId === null ? -1 : ladder.findLastIndex((rung) => rung.headId === personId);
  const root = ladder.findIndex((rung) => rung.unitId === rootId);
  const reach = root < 0 ? ladder.length : root + 1;
  const rung = ladder.slice(topmost + 1, Math.max(reach, topmost + 1)).find(({ headId }) => headId !== null);
  return rung?.headId ? { kind: "HEAD", personId: rung.headId, unitId: rung.unitId } : { kind: "AUTHORITY" };
}

/**
 * The one who decides where authority tables are kept: the first row that fits, otherwise the nearest head above.
 *
 * A row that would make somebody decide on oneself does not fit that person. A title that nobody holds today passes to
 * the nearest head above it, so that nothing waits for nobody.
 *
 * Example (Decree 335/2025/NĐ-CP, article 10): a clerk of a block, "staff → head of the own unit" for scoring and
 * "staff → head of the commune" for rating → the head of the block in the month, that of the commune in the year.
 *
 * @param personId the evaluated person, or the head of the unit that is rated.
 * @param tables rows in force today for the act, by unit, in their order.
 */
export function deciderByTable(
  personId: string | null,
  subject: RowSubject,
  ladder: readonly Rung[],
  rootId: string,
  tables: ReadonlyMap<string, readonly HeldRow[]>,
): Decider {
  const path = ladder.map(({ unitId }) => unitId);
  const row = rowFor(
    subject,
    path,
    tables,
    (each) => personId === null || titleHolder(each, ladder).holderId !== personId,
  );
  if (row === null) return deciderOf(personId, ladder, rootId);
  if (row.holderKind === HolderKind.GRANT) return { kind: "AUTHORITY", rowId: row.id };
  const { unitId, holderId } = titleHolder(row, ladder);
  if (row.holderKind === HolderKind.BODY && row.holderBodyId !== null && holderId !== null && unitId !== null)
    return { kind: "BODY", bodyId: row.holderBodyId, unitId, rowId: row.id };
  if (holderId !== null && unitId !== null) return { kind: "HEAD", personId: holderId, unitId, rowId: row.id };
  return { ...deciderOf(personId, aboveTitle(ladder, unitId), ladder.at(-1)?.unitId ?? rootId), rowId: row.id };
}

/** Where the title of the row stands and who holds it; of a body its id stands for the holder while it exists. */
function titleHolder(row: HeldRow, ladder: readonly Rung[]): { unitId: string | null; holderId: string | null } {
  const rung = { [HolderKind.HEAD_OF_OWN_UNIT]: ladder[0], [HolderKind.HEAD_OF_PARENT_UNIT]: ladder[1] }[
    row.holderKind as string
  ];
  if (rung) return { unitId: rung.unitId, holderId: rung.headId };
  return { unitId: row.holderUnitId, holderId: row.holderId };
}

function aboveTitle(ladder: readonly Rung[], unitId: string | null): readonly Rung[] {
  const place = ladder.findIndex((rung) => rung.unitId === unitId);
  return place < 0 ? ladder : ladder.slice(place);
}
