import { createHash } from "node:crypto";
import { LockMode } from "@mikro-orm/core";
import { canonicalJson } from "../../audit/index.ts";
import { Cycle, CycleTrack } from "../../cycle/index.ts";
import { dayOf } from "../../evaluation/index.ts";
import {
  assertAllowed,
  type FieldError,
  InvalidInput,
  moment,
  NotFound,
  Refused,
  Role,
  tidy,
  today,
  TooLarge,
  type Work,
} from "../../kernel/index.ts";
import { coversUnit, Unit } from "../../organization/index.ts";
import { DUTY_KINDS, readReportingDuty } from "./duty.read.ts";
import { type DutyItem, DutyState } from "./duty.views.ts";
import type { PrepareTransmissionInput, RecordTransmissionInput } from "./transmission.inputs.ts";
import { TransmissionItem } from "./transmission-item.entity.ts";
import { Transmission } from "./transmission.entity.ts";
import { canTransmit } from "./transmission.policy.ts";
import type { TransmissionRow } from "./transmission.read.ts";

/** Most results of one package, as many as a form has rows. */
const MOST = 10_000;

/**
 * Freezes every result of a unit and below in a cycle that was not sent, with as little about people as identifies them.
 *
 * Legal source: Decree 335/2025/NĐ-CP, article 26.1.d.
 *
 * @throws NotFound when there is no such unit or cycle; Forbidden `transmission.notSpecialist`, `transmission.notReader`.
 * @throws InvalidInput `transmission.number`; TooLarge `transmission.tooMany`.
 * @throws Refused `transmission.kind`, `transmission.nothing`.
 */
export async function prepareTransmission(work: Work, input: PrepareTransmissionInput): Promise<TransmissionRow> {
  const [unit, cycle] = [await work.em.findOne(Unit, input.unitId), await work.em.findOne(Cycle, input.cycleId)];
  if (!unit) throw new NotFound("Unit", input.unitId);
  await assertSpecialist(work, unit.id);
  if (!cycle) throw new NotFound("Cycle", input.cycleId);
  if (cycle.track !== CycleTrack.STATE || !DUTY_KINDS.includes(cycle.kind)) throw new Refused("transmission.kind");
  const decisionNumber = tidy(input.decisionNumber);
  if (decisionNumber === "") throw invalid("decisionNumber", "transmission.number");
  const items = await readUnsent(work, input);
  const preparedAt = moment(work.clock);
  const content = canonicalJson({
    format: "khung.transmission/1",
    basis: "335/2025/NĐ-CP, 26.1.d",
    unit: { code: unit.code, name: unit.name },
    cycle: { code: cycle.code, kind: cycle.kind, startsOn: cycle.startsOn, endsOn: cycle.endsOn },
    decision: { number: decisionNumber, on: input.decisionOn },
    preparedAt,
    results: items.map(resultOf),
  });
  const transmission = Object.assign(new Transmission(), {
    ...{ unitId: unit.id, cycleId: cycle.id, decisionNumber, decisionOn: input.decisionOn, content, preparedAt },
    ...{ digest: createHash("sha256").update(content, "utf8").digest("hex"), results: items.length },
    preparedById: work.viewer.accountId,
  });
  const parts = items.map(({ decisionId }) =>
    Object.assign(new TransmissionItem(), { transmissionId: transmission.id, decisionId }),
  );
  work.em.persist([transmission, ...parts]);
  await work.em.flush();
  return withoutContent(transmission);
}

/**
 * Records once that a package was sent: when, with which letter, to whom, and what came back.
 *
 * @throws NotFound, Stale; Forbidden `transmission.notSpecialist`; Refused `transmission.recorded`.
 * @throws InvalidInput `transmission.day`, `transmission.documentNumber`, `transmission.receiver`.
 */
export async function recordTransmission(work: Work, input: RecordTransmissionInput): Promise<TransmissionRow> {
  const transmission = await work.em.findOne(Transmission, input.transmissionId);
  if (!transmission) throw new NotFound("Transmission", input.transmissionId);
  await assertSpecialist(work, transmission.unitId);
  await work.em.lock(transmission, LockMode.OPTIMISTIC, input.version);
  if (transmission.sentOn !== null) throw new Refused("transmission.recorded");
  const [documentNumber, receiver, receipt] = [input.documentNumber, input.receiver, input.receipt ?? ""].map(tidy);
  const { sentOn } = input;
  const faults: FieldError[] = [];
  if (sentOn > today(work.clock) || sentOn < dayOf(transmission.preparedAt))
    faults.push({ path: "input.sentOn", rule: "transmission.day" });
  if (!documentNumber) faults.push({ path: "input.documentNumber", rule: "transmission.documentNumber" });
  if (!receiver) faults.push({ path: "input.receiver", rule: "transmission.receiver" });
  if (faults.length > 0) throw new InvalidInput(faults);
  Object.assign(transmission, { sentOn, documentNumber, receiver, receipt: receipt === "" ? null : receipt });
  await work.em.flush();
  return withoutContent(transmission);
}

async function assertSpecialist(work: Work, unitId: string): Promise<void> {
  const covers = await coversUnit(work.sql, work.viewer, [Role.ORG_SPECIALIST], unitId, today(work.clock));
  assertAllowed(work.viewer, canTransmit(work.viewer, covers));
}

async function readUnsent(work: Work, { unitId, cycleId }: PrepareTransmissionInput): Promise<DutyItem[]> {
  const page = { page: 1, perPage: MOST + 1 };
  const overdue = await readReportingDuty(work, { unitId, cycleId, state: DutyState.OVERDUE }, page);
  const due = await readReportingDuty(work, { unitId, cycleId, state: DutyState.DUE }, page);
  const items = [...overdue.items, ...due.items];
  if (items.length === 0) throw new Refused("transmission.nothing");
  if (items.length > MOST) throw new TooLarge("transmission.tooMany", { most: MOST });
  return items;
}

/** What leaves the house about a person. */
function resultOf({ personCode, personName, subjectType, position, unitCode, ...item }: DutyItem) {
  const { grade, score, decidedOn, isAgain } = item;
  return { personCode, personName, subjectType, position, unitCode, grade, score, decidedOn, replacesSent: isAgain };
}

function withoutContent({ content: _, ...row }: Transmission): TransmissionRow {
  return { ...row };
}

function invalid(field: string, rule: string): InvalidInput {
  return new InvalidInput([{ path: `input.${field}`, rule }]);
}
