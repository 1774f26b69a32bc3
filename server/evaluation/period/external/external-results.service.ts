import { LockMode } from "@mikro-orm/core";
import { CycleKind } from "../../../cycle/index.ts";
import { assertAllowed, InvalidInput, moment, NotFound, Refused, tidy, type Work } from "../../../kernel/index.ts";
import { Person } from "../../../organization/index.ts";
import { ExternalPeriodResult } from "./external-period-result.entity.ts";
import type { CorrectExternalResultInput, RecordExternalResultInput } from "./external-results.inputs.ts";
import { canRecordExternalResult } from "../period.policy.ts";
import { isSpecialistOfPerson } from "../person-units.read.ts";
import { refreshLonger } from "../recompute.service.ts";

/**
 * Enters what another agency decided on a person's period, with its paper; from now on it counts like a period here.
 *
 * @throws NotFound, Forbidden `external.notSpecialist`.
 * @throws InvalidInput when days, score and grade cannot be.
 * @throws Refused `external.overlaps` when such a result is there for one of the days.
 */
export async function recordExternalResult(
  work: Work,
  input: RecordExternalResultInput,
): Promise<ExternalPeriodResult> {
  const person = await work.em.findOne(Person, input.personId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!person) throw new NotFound("Person", input.personId);
  await assertSpecialist(work, person.id);
  const result = fill(work, person.id, input);
  await assertAlone(work, result, null);
  work.em.persist(result);
  await work.em.flush();
  await refreshLonger(work, [result]);
  return result;
}

/**
 * Replaces an entry by a corrected one; the old one stays on record.
 *
 * @throws NotFound, Forbidden `external.notSpecialist`, InvalidInput.
 * @throws Refused `external.superseded` when it was replaced before, `external.overlaps`.
 */
export async function correctExternalResult(
  work: Work,
  input: CorrectExternalResultInput,
): Promise<ExternalPeriodResult> {
  const old = await work.em.findOne(ExternalPeriodResult, input.externalResultId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  if (!old) throw new NotFound("ExternalPeriodResult", input.externalResultId);
  await assertSpecialist(work, old.personId);
  if (old.supersededById !== null) throw new Refused("external.superseded");
  if (tidy(input.reason) === "") throw new InvalidInput([{ path: "input.reason", rule: "external.reasonRequired" }]);
  const result = fill(work, old.personId, input);
  result.correctionReason = tidy(input.reason);
  await assertAlone(work, result, old.id);
  work.em.persist(result);
  await work.em.flush();
  old.supersededById = result.id;
  await work.em.flush();
  await refreshLonger(work, [old, result]);
  return result;
}

async function assertSpecialist(work: Work, personId: string): Promise<void> {
  const isSpecialist = await isSpecialistOfPerson(work, personId);
  const isSelf = work.viewer.personId !== null && work.viewer.personId === personId;
  assertAllowed(work.viewer, canRecordExternalResult(work.viewer, { isSpecialist, isSelf }));
}

type Said = Omit<RecordExternalResultInput, "personId">;

function fill(work: Work, personId: string, input: Said): ExternalPeriodResult {
  const { track, kind, startsOn, endsOn, documentOn } = input;
  const result = Object.assign(new ExternalPeriodResult(), { personId, track, kind, startsOn, endsOn, documentOn });
  result.score = input.score ?? null;
  result.grade = input.grade ? tidy(input.grade) : null;
  result.agency = tidy(input.agency);
  result.documentNumber = tidy(input.documentNumber);
  result.enteredById = work.viewer.accountId;
  result.enteredAt = moment(work.clock);
  const faults = [
    ...(endsOn < startsOn ? [{ path: "input.endsOn", rule: "cycle.dates", values: { startsOn } }] : []),
    ...(kind === CycleKind.WEEK ? [{ path: "input.kind", rule: "external.week" }] : []),
    ...(result.score === null && result.grade === null ? [{ path: "input.score", rule: "external.nothing" }] : []),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
  return result;
}

async function assertAlone(work: Work, result: ExternalPeriodResult, exceptId: string | null): Promise<void> {
  let others = work.sql
    .selectFrom("external_period_result")
    .select(["agency"])
    .where("person_id", "=", result.personId)
    .where("track", "=", result.track)
    .where("kind", "=", result.kind)
    .where("starts_on", "<=", result.endsOn)
    .where("ends_on", ">=", result.startsOn)
    .where("superseded_by_id", "is", null);
  if (exceptId !== null) others = others.where("id", "!=", exceptId);
  const other = await others.executeTakeFirst();
  if (other) throw new Refused("external.overlaps", { agency: other.agency });
}
