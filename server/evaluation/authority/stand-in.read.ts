/*
 * In whose place a viewer acts today: as a delegate of a head, as chair or secretary of a collective.
 */
import { type Look, today } from "../../kernel/index.ts";
import {
  BodyRole,
  DelegatedAct,
  type DelegationInForce,
  delegationReaches,
  holdsOn,
} from "../../organization/index.ts";
import type { ObjectionResolver } from "../rights/resolver-of.ts";
import type { Decider, Rung } from "./decider.ts";

/**
 * Acts that the delegations let do in the place of a head, about somebody of the unit at the foot of the ladder.
 *
 * @param delegations those to the viewer that are in force.
 */
export function standsInFor(
  delegations: readonly DelegationInForce[],
  who: Decider | ObjectionResolver | null,
  ladder: readonly Rung[],
): DelegatedAct[] {
  const [own] = ladder;
  if (who?.kind !== "HEAD" || !own) return [];
  const path = ladder.map(({ unitId }) => unitId);
  const given = delegations.filter(({ fromPersonId }) => fromPersonId === who.personId);
  return Object.values(DelegatedAct).filter((act) =>
    given.some((delegation) => delegationReaches(delegation, act, own.unitId, path)),
  );
}

/** Collectives whose chair or secretary the viewer is today. */
export async function readOfficedBodies(look: Look): Promise<Set<string>> {
  const { personId } = look.viewer;
  if (personId === null) return new Set();
  const day = today(look.clock);
  const rows = await look.sql
    .selectFrom("body_member")
    .innerJoin("body", "body.id", "body_member.body_id")
    .select("body.id")
    .where("body_member.person_id", "=", personId)
    .where("body_member.role", "in", [BodyRole.CHAIR, BodyRole.SECRETARY])
    .where(holdsOn("body_member", day))
    .where(holdsOn("body", day))
    .execute();
  return new Set(rows.map((row) => row.id));
}
