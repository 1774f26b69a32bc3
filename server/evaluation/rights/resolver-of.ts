import type { Decider, Rung } from "../authority/decider.ts";

/** The decision that stands: who made it, and as whose head. */
export interface StandingDecision {
  readonly id: string;
  /** Unit as whose head it was made; null for an authority by grant. */
  readonly unitId: string | null;
  readonly personId: string | null;
  readonly accountId: string | null;
}

/** Who solves an objection: the head of a unit, or whoever holds an AUTHORITY grant over the named unit. */
export type ObjectionResolver = (
  | { readonly kind: "HEAD"; readonly personId: string; readonly unitId: string }
  | { readonly kind: "AUTHORITY"; readonly unitId: string }
) & {
  /** True where the regulation has the one who decided answer. */
  readonly isSameAuthority?: boolean;
};

/**
 * The one who solves an objection: one level above the decision.
 *
 * The nearest head above the unit of the decision who is neither the person nor the one who decided; where no head
 * stands there, an AUTHORITY grant over the unit above, or over the top-most unit where the decision was made there.
 *
 * Example: decided by the head of a block under a commune headed by C → C; decided by C with no unit above → AUTHORITY
 * over the commune.
 *
 * @param personId the evaluated person.
 * @param ladder the person's unit first, then its ancestors, nearest first; not empty.
 * @param rootId root of the cycle, from above which an authority by grant is one level up.
 */
export function resolverOf(
  decision: Pick<StandingDecision, "unitId" | "personId">,
  ladder: readonly Rung[],
  personId: string | null,
  rootId: string,
): ObjectionResolver {
  const place = ladder.findIndex(({ unitId }) => unitId === (decision.unitId ?? rootId));
  const above = ladder.slice(place + 1);
  const free = above.find(({ headId }) => headId !== null && headId !== personId && headId !== decision.personId);
  if (place >= 0 && decision.unitId !== null && free?.headId)
    return { kind: "HEAD", personId: free.headId, unitId: free.unitId };
  const unit = (place >= 0 ? above[0] : undefined) ?? ladder.at(-1);
  return { kind: "AUTHORITY", unitId: unit?.unitId ?? rootId };
}

/**
 * The one who solves an objection where the regulation leaves it to the authority that decided (Decree
 * 335/2025/NĐ-CP, article 22: "the person with the authority to rate must solve it").
 *
 * A collective answers through the level above it: it decides by meetings only.
 *
 * @param rootId root of the cycle, over which an authority by grant decides.
 */
export function sameAuthority(decider: Decider, rootId: string): ObjectionResolver | null {
  const isSameAuthority = true;
  if (decider.kind === "BODY") return null;
  if (decider.kind === "AUTHORITY") return { kind: "AUTHORITY", unitId: rootId, isSameAuthority };
  return { kind: "HEAD", personId: decider.personId, unitId: decider.unitId, isSameAuthority };
}
