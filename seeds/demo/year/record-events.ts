import { idOf } from "../id-of.ts";
import { SPECIALIST } from "./build-year.ts";
import type { YearScene } from "./year-scene.ts";

const APPOINT = `mutation Appoint($input: AppointPersonInput!) { appointPerson(input: $input) { id } }`;
const HELD = `query Held($id: Uuid!) { person(id: $id) { appointments { id version } } }`;
const TRANSFER = `mutation Transfer($input: TransferPersonInput!) { transferPerson(input: $input) { id } }`;
const EXTERNAL = `mutation External($input: RecordExternalResultInput!) { recordExternalResult(input: $input) { id } }`;
const ABSENCE = `mutation Absence($input: RecordAbsenceInput!) { recordAbsence(input: $input) { id } }`;
const DISCIPLINE = `mutation Discipline($input: RecordDisciplineInput!) { recordDiscipline(input: $input) { id } }`;

/** Months that P60 brings from the former agency. */
const MONTHS_ELSEWHERE = [
  ["2026-01-01", "2026-01-31"],
  ["2026-02-01", "2026-02-28"],
  ["2026-03-01", "2026-03-31"],
  ["2026-04-01", "2026-04-30"],
  ["2026-05-01", "2026-05-31"],
  ["2026-06-01", "2026-06-30"],
] as const;

/** What happened to people in the year, kept by the specialist of the commune with its papers. */
export async function recordEvents(scene: YearScene): Promise<void> {
  await join(scene, "P18", "VP", "2026-10-01", "112/QĐ-UBND");
  await join(scene, "P60", "HC", "2026-07-01", "61/QĐ-UBND");
  await bringResults(scene);
  await transfer(scene);
  const record = (document: string, person: string, input: object): Promise<unknown> =>
    scene.clientOf(SPECIALIST).ask(document, { input: { personId: idOf(scene.built.personIds, person), ...input } });
  const maternity = { kind: "MATERNITY", startsOn: "2026-04-01", endsOn: "2026-09-30", document: "27/QĐ-UBND" };
  await record(ABSENCE, "P33", maternity);
  await record(ABSENCE, "P46", { kind: "SICK", startsOn: "2026-05-01", endsOn: "2026-06-30", document: "C65-HD" });
  const reprimand = { form: "Khiển trách", tree: "STATE" };
  await record(DISCIPLINE, "P16", {
    ...{ ...reprimand, dutyRelated: false, actOn: "2026-04-25", decidedOn: "2026-05-10", document: "45/QĐ-UBND" },
    act: "Vi phạm quy định về an toàn giao thông ngoài giờ làm việc",
  });
  await record(DISCIPLINE, "P17", {
    ...{ ...reprimand, dutyRelated: true, actOn: "2026-07-20", decidedOn: "2026-08-15", document: "83/QĐ-UBND" },
    act: "Chậm giải quyết hồ sơ của người dân nhiều lần không có lý do chính đáng",
  });
  scene.say("Appointments, a transfer, leave, disciplines and results from another agency are on record");
}

async function join(
  { built, clientOf }: YearScene,
  person: string,
  unit: string,
  startsOn: string,
  documentNumber: string,
) {
  const place = { personId: idOf(built.personIds, person), unitId: idOf(built.unitIds, unit) };
  const held = { positionId: built.specialistPositionId, subjectType: "CIVIL_SERVANT", startsOn, documentNumber };
  await clientOf(SPECIALIST).ask(APPOINT, { input: { ...place, ...held } });
}

async function bringResults({ built, clientOf }: YearScene): Promise<void> {
  const paper = { agency: "UBND xã Yên Lâm Hạ", documentNumber: "18/PL-UBND", documentOn: "2026-07-05", score: "84" };
  for (const [startsOn, endsOn] of MONTHS_ELSEWHERE) {
    const period = { kind: "MONTH", track: "STATE", startsOn, endsOn, grade: "HTT" };
    await clientOf(SPECIALIST).ask(EXTERNAL, {
      input: { personId: idOf(built.personIds, "P60"), ...paper, ...period },
    });
  }
}

async function transfer({ built, clientOf }: YearScene): Promise<void> {
  interface Held {
    readonly person: { readonly appointments: readonly { readonly id: string; readonly version: number }[] };
  }
  const client = clientOf(SPECIALIST);
  const { person } = await client.ask<Held>(HELD, { id: idOf(built.personIds, "P32") });
  const [held] = person.appointments;
  if (held === undefined) throw new RangeError("P32 holds nothing that could be moved");
  const place = { positionId: built.specialistPositionId, unitId: idOf(built.unitIds, "VX"), startsOn: "2026-07-01" };
  const input = { appointmentId: held.id, version: held.version, ...place, documentNumber: "58/QĐ-UBND" };
  await client.ask(TRANSFER, { input });
}
