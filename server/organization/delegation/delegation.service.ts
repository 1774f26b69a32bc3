import { LockMode } from "@mikro-orm/core";
import { addDays, assertAllowed, NotFound, Refused, tidy, today, type Work } from "../../kernel/index.ts";
import { getPerson } from "../person/person.service.ts";
import { readHeads } from "../scope/tree.read.ts";
import { contains, isReversed, overlapOf } from "../span.ts";
import { coversStructure, getUnit } from "../unit/unit.service.ts";
import { Delegation } from "./delegation.entity.ts";
import type { DelegateActsInput, EndDelegationInput } from "./delegation.inputs.ts";
import { canDelegate } from "./delegation.policy.ts";
import { storedActs } from "./delegation.rules.ts";

/**
 * Lets somebody act in place of a head from a day on, by a document.
 *
 * @throws NotFound when there is no such unit, or the viewer may not read one of the people.
 * @throws Forbidden `delegation.own`, `unit.outsideScope`, `access.none`.
 * @throws Refused `delegation.toOneself`, `delegation.endsBeforeStart`, `delegation.outsideUnit`, `delegation.noPost`,
 * `delegation.twice`.
 */
export async function delegateActs(work: Work, input: DelegateActsInput): Promise<Delegation> {
  const unit = await getUnit(work, input.unitId);
  const delegation = new Delegation();
  delegation.unitId = unit.id;
  delegation.includesSubtree = input.includesSubtree ?? true;
  delegation.fromPersonId = input.fromPersonId ?? null;
  delegation.toPersonId = input.toPersonId;
  delegation.acts = storedActs(input.acts);
  delegation.startsOn = input.startsOn;
  delegation.endsOn = input.endsOn ?? null;
  delegation.document = tidy(input.document);
  await assertMayKeep(work, delegation);
  await getPerson(work, delegation.toPersonId);
  if (delegation.fromPersonId !== null) await getPerson(work, delegation.fromPersonId);
  if (!contains(unit, delegation)) throw new Refused("delegation.outsideUnit", { unit: unit.code });
  await assertConsistent(work, delegation);
  work.em.persist(delegation);
  await work.em.flush();
  return delegation;
}

/**
 * Ends a delegation on its last day; a day before its first one withdraws it altogether.
 *
 * What the delegate did until then stands.
 *
 * @throws Forbidden `delegation.own`, `unit.outsideScope`, `access.none`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `delegation.ended`, `delegation.past`.
 */
export async function endDelegation(work: Work, input: EndDelegationInput): Promise<Delegation> {
  const delegation = await work.em.findOne(Delegation, { id: input.id });
  if (delegation === null) throw new NotFound("Delegation", input.id);
  await assertMayKeep(work, delegation);
  await work.em.lock(delegation, LockMode.OPTIMISTIC, input.version);
  if (delegation.endsOn !== null && delegation.endsOn < input.endsOn)
    throw new Refused("delegation.ended", { day: delegation.endsOn });
  if (input.endsOn < addDays(today(work.clock), -1)) throw new Refused("delegation.past", { day: input.endsOn });
  delegation.endsOn = input.endsOn;
  delegation.endedReason = tidy(input.reason);
  await work.em.flush();
  return delegation;
}

async function assertMayKeep(work: Work, delegation: Delegation): Promise<void> {
  const { unitId, fromPersonId, toPersonId } = delegation;
  const headId = (await readHeads(work.sql, [unitId], today(work.clock))).get(unitId) ?? null;
  const facts = { covered: await coversStructure(work, unitId), headId, fromPersonId, toPersonId };
  assertAllowed(work.viewer, canDelegate(work.viewer, facts));
}

async function assertConsistent(work: Work, delegation: Delegation): Promise<void> {
  const { unitId, fromPersonId, toPersonId, startsOn } = delegation;
  const headId = (await readHeads(work.sql, [unitId], startsOn)).get(unitId) ?? null;
  if (toPersonId === (fromPersonId ?? headId)) throw new Refused("delegation.toOneself");
  if (isReversed(delegation)) throw new Refused("delegation.endsBeforeStart", { day: delegation.endsOn });
  const post = await work.sql
    .selectFrom("appointment")
    .select("id")
    .where("person_id", "=", toPersonId)
    .where("starts_on", "<=", startsOn)
    .where((eb) => eb.or([eb("ends_on", "is", null), eb("ends_on", ">=", startsOn)]))
    .limit(1)
    .executeTakeFirst();
  if (post === undefined) throw new Refused("delegation.noPost", { day: startsOn });
  const same = await work.em.find(Delegation, { unitId, fromPersonId, toPersonId });
  const other = same.find((each) => !isReversed(each) && overlapOf(each, delegation) !== null);
  if (other) throw new Refused("delegation.twice", { startsOn: other.startsOn, endsOn: other.endsOn ?? "…" });
}
