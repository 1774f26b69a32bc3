/** A unit on the way from the evaluated person's unit up to the top of the tree, with its head of today. */
export interface Rung {
  readonly unitId: string;
  readonly headId: string | null;
}

/** Who decides: the head of a unit, or whoever holds an AUTHORITY grant over the unit. */
export type Decider =
  { readonly kind: "HEAD"; readonly personId: string; readonly unitId: string } | { readonly kind: "AUTHORITY" };

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
export function deciderOf(personId: string | null, ladder: readonly Rung[], rootId: string): Decider {
  const topmost = personId === null ? -1 : ladder.findLastIndex((rung) => rung.headId === personId);
  const root = ladder.findIndex((rung) => rung.unitId === rootId);
  const reach = root < 0 ? ladder.length : root + 1;
  const rung = ladder.slice(topmost + 1, Math.max(reach, topmost + 1)).find(({ headId }) => headId !== null);
  return rung?.headId ? { kind: "HEAD", personId: rung.headId, unitId: rung.unitId } : { kind: "AUTHORITY" };
}
