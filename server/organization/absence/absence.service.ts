import { LockMode } from "@mikro-orm/core";
import { assertAllowed, moment, NotFound, Refused, tidy, type Work } from "../../kernel/index.ts";
import { getPerson } from "../person/person.service.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import { isReversed, overlapOf } from "../span.ts";
import { Absence } from "./absence.entity.ts";
import type { CorrectAbsenceInput, RecordAbsenceInput, WithdrawAbsenceInput } from "./absence.inputs.ts";
import { canKeepFacts } from "./personal-facts.policy.ts";
import { readsAsSpecialist } from "./personal-facts.read.ts";

/**
 * Records days on which a person is absent.
 *
 * @throws NotFound when the viewer may not read the person.
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Refused `absence.endsBeforeStart`, `absence.overlaps`.
 */
export async function recordAbsence(work: Work, input: RecordAbsenceInput): Promise<Absence> {
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  await getPerson(work, input.personId);
  await assertMayKeep(work, input.personId);
  const absence = new Absence();
  absence.personId = input.personId;
  await fill(work, absence, input);
  work.em.persist(absence);
  await work.em.flush();
  return absence;
}

/**
 * Corrects an absence; the audit trail keeps what stood before.
 *
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`, `absence.endsBeforeStart`, `absence.overlaps`.
 */
export async function correctAbsence(work: Work, input: CorrectAbsenceInput): Promise<Absence> {
  const absence = await getAbsence(work, input.id, input.version);
  absence.correctionReason = tidy(input.reason);
  await fill(work, absence, input);
  await work.em.flush();
  return absence;
}

/**
 * Withdraws an absence that was recorded in error; it stays on record and counts no more.
 *
 * @throws Forbidden `person.outsideScope`, `personalFact.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `personalFact.withdrawn`.
 */
export async function withdrawAbsence(work: Work, input: WithdrawAbsenceInput): Promise<Absence> {
  const absence = await getAbsence(work, input.id, input.version);
  absence.withdrawnAt = moment(work.clock);
  absence.withdrawnReason = tidy(input.reason);
  await work.em.flush();
  return absence;
}

async function getAbsence(work: Work, id: string, version: number): Promise<Absence> {
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  const absence = await work.em.findOne(Absence, { id });
  if (absence === null) throw new NotFound("Absence", id);
  await getPerson(work, absence.personId);
  await assertMayKeep(work, absence.personId);
  await work.em.lock(absence, LockMode.OPTIMISTIC, version);
  if (absence.withdrawnAt !== null) throw new Refused("personalFact.withdrawn");
  return absence;
}

async function assertMayKeep(work: Work, personId: string): Promise<void> {
  const managed = await readsAsSpecialist(work, personId);
  assertAllowed(work.viewer, canKeepFacts(work.viewer, { managed, personId }));
}

async function fill(work: Work, absence: Absence, input: Omit<RecordAbsenceInput, "personId">): Promise<void> {
  const days = { startsOn: input.startsOn, endsOn: input.endsOn ?? null };
  if (isReversed(days)) throw new Refused("absence.endsBeforeStart", { day: days.endsOn });
  const others = await work.em.find(Absence, { personId: absence.personId, withdrawnAt: null });
  const other = others.find((each) => each.id !== absence.id && overlapOf(each, days) !== null);
  if (other) throw new Refused("absence.overlaps", { startsOn: other.startsOn, endsOn: other.endsOn ?? "…" });
  absence.kind = input.kind;
  absence.startsOn = days.startsOn;
  absence.endsOn = days.endsOn;
  absence.document = input.document ? tidy(input.document) : null;
  absence.note = input.note ? tidy(input.note) : null;
}
