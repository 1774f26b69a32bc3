/** A version as far as a comparison begins with it. */
interface Numbered {
  readonly id: string;
  readonly number: number;
}

/** The two versions of a framework that a comparison begins with; empty where there is none to choose. */
export interface MeantSides {
  readonly from: string;
  readonly to: string;
}

/**
 * The version asked for, or the newest, beside the one before it; the first version stands before the one after it, for
 * twice the same says nothing.
 *
 * Example: versions 3, 2, 1 → without a wish 2 to 3; asked for 2 → 1 to 2; asked for 1 → 1 to 2; a lone version → nothing to it.
 *
 * @param versions the newest first, as the server sends them.
 */
export function meantSides(versions: readonly Numbered[], asked: string | null): MeantSides {
  const chosen = versions.find(({ id }) => id === asked) ?? versions[0];
  if (chosen === undefined) return { from: "", to: "" };
  const before = versions.find(({ number }) => number < chosen.number);
  if (before !== undefined) return { from: before.id, to: chosen.id };
  const after = versions.findLast(({ number }) => number > chosen.number);
  return after === undefined ? { from: "", to: chosen.id } : { from: chosen.id, to: after.id };
}
