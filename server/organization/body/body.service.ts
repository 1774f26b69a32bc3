import { LockMode } from "@mikro-orm/core";
import { assertAllowed, NotFound, Refused, sortKey, tidy, type Work } from "../../kernel/index.ts";
import { getPerson } from "../person/person.service.ts";
import { canReshape } from "../unit/unit.policy.ts";
import { coversStructure, getUnit } from "../unit/unit.service.ts";
import { BodyMember } from "./body-member.entity.ts";
import { Body } from "./body.entity.ts";
import type { AddBodyMemberInput, CreateBodyInput, EndBodyMembershipInput } from "./body.inputs.ts";
import { canChangeMembership } from "./body.policy.ts";
import { assertBodyFits, assertMemberFits } from "./body.rules.ts";

/**
 * Creates a collective of a unit.
 *
 * @throws Forbidden `unit.outsideScope`, `unit.ended`.
 * @throws Refused `body.endsBeforeStart`, `body.outsideUnit`.
 */
export async function createBody(work: Work, input: CreateBodyInput): Promise<Body> {
  const unit = await getUnit(work, input.unitId);
  const facts = { covered: await coversStructure(work, unit.id), ended: unit.endsOn !== null };
  assertAllowed(work.viewer, canReshape(work.viewer, facts));
  const body = new Body();
  body.unitId = unit.id;
  body.name = tidy(input.name);
  body.kind = input.kind;
  body.startsOn = input.startsOn;
  body.endsOn = input.endsOn ?? null;
  body.sortKey = sortKey(body.name);
  assertBodyFits(unit, body);
  work.em.persist(body);
  await work.em.flush();
  return body;
}

/**
 * Adds a person to a collective.
 *
 * @throws NotFound when the viewer may not read the person.
 * @throws Forbidden `unit.outsideScope`, `bodyMember.own`.
 * @throws Refused `bodyMember.endsBeforeStart`, `bodyMember.outsideBody`, `bodyMember.twice`, `bodyMember.secondChair`.
 */
export async function addBodyMember(work: Work, input: AddBodyMemberInput): Promise<BodyMember> {
  const body = await work.em.findOne(Body, { id: input.bodyId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (body === null) throw new NotFound("Body", input.bodyId);
  await assertMayChange(work, body, input.personId);
  await getPerson(work, input.personId);
  const member = new BodyMember();
  member.bodyId = body.id;
  member.personId = input.personId;
  member.role = input.role;
  member.startsOn = input.startsOn;
  member.endsOn = input.endsOn ?? null;
  assertMemberFits(body, member, await work.em.find(BodyMember, { bodyId: body.id }));
  work.em.persist(member);
  await work.em.flush();
  return member;
}

/**
 * Ends a membership on its last day.
 *
 * @throws Forbidden `unit.outsideScope`, `bodyMember.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `bodyMember.endsBeforeStart`, `bodyMember.ended`.
 */
export async function endBodyMembership(work: Work, input: EndBodyMembershipInput): Promise<BodyMember> {
  const member = await work.em.findOne(BodyMember, { id: input.id });
  if (member === null) throw new NotFound("BodyMember", input.id);
  await assertMayChange(work, await work.em.findOneOrFail(Body, { id: member.bodyId }), member.personId);
  await work.em.lock(member, LockMode.OPTIMISTIC, input.version);
  if (input.endsOn < member.startsOn) throw new Refused("bodyMember.endsBeforeStart", { day: input.endsOn });
  if (member.endsOn !== null && member.endsOn < input.endsOn)
    throw new Refused("bodyMember.ended", { day: member.endsOn });
  member.endsOn = input.endsOn;
  await work.em.flush();
  return member;
}

async function assertMayChange(work: Work, body: Body, personId: string): Promise<void> {
  const covered = await coversStructure(work, body.unitId);
  assertAllowed(work.viewer, canChangeMembership(work.viewer, { covered, personId }));
}
