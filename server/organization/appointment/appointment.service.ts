import { LockMode } from "@mikro-orm/core";
import { addDays, assertAllowed, NotFound, type Work } from "../../kernel/index.ts";
import { Person } from "../person/person.entity.ts";
import { getPerson } from "../person/person.service.ts";
import { getPosition } from "../position/position.service.ts";
import { Unit } from "../unit/unit.entity.ts";
import { coversStructure, getUnit } from "../unit/unit.service.ts";
import { Appointment } from "./appointment.entity.ts";
import type {
  AppointPersonInput,
  ChangeAppointmentInput,
  EndAppointmentInput,
  TransferPersonInput,
} from "./appointment.inputs.ts";
import { canAppoint, canChangeAppointment } from "./appointment.policy.ts";
import { assertCanEndOn, assertFits, assertOneActing, assertOneHead, assertOnePrimary } from "./appointment.rules.ts";

/**
 * Appoints a person to a position of a unit.
 *
 * @throws NotFound when the viewer may not read the person.
 * @throws Forbidden `unit.outsideScope`, `unit.ended`, `appointment.own`.
 * @throws Refused `appointment.endsBeforeStart`, `appointment.outsideUnit`, `appointment.headAndDeputy`,
 * `appointment.primaryOverlap`, `appointment.secondHead`, `appointment.headAndActing`, `appointment.secondActing`.
 */
export async function appointPerson(work: Work, input: AppointPersonInput): Promise<Appointment> {
  await assertMayAppoint(work, input.unitId, input.personId);
  await getPerson(work, input.personId);
  const appointment = new Appointment();
  appointment.personId = input.personId;
  appointment.unitId = input.unitId;
  appointment.positionId = (await getPosition(work, input.positionId)).id;
  appointment.subjectType = input.subjectType;
  appointment.isPrimary = input.isPrimary ?? true;
  appointment.leading = input.leading ?? false;
  appointment.deputy = input.deputy ?? false;
  appointment.acting = input.acting ?? false;
  appointment.startsOn = input.startsOn;
  appointment.endsOn = input.endsOn ?? null;
  appointment.documentNumber = input.documentNumber ?? null;
  await assertConsistent(work, appointment);
  work.em.persist(appointment);
  await work.em.flush();
  return appointment;
}

/**
 * Corrects an appointment; for a change from a day on there is `transferPerson`.
 *
 * @throws Forbidden `unit.outsideScope`, `appointment.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused as `appointPerson` does.
 */
export async function changeAppointment(work: Work, input: ChangeAppointmentInput): Promise<Appointment> {
  const appointment = await getOwnBusiness(work, input.id, input.version);
  appointment.positionId = (await getPosition(work, input.positionId)).id;
  appointment.subjectType = input.subjectType;
  appointment.isPrimary = input.isPrimary;
  appointment.leading = input.leading;
  appointment.deputy = input.deputy;
  appointment.acting = input.acting ?? appointment.acting;
  appointment.startsOn = input.startsOn;
  appointment.endsOn = input.endsOn ?? null;
  appointment.documentNumber = input.documentNumber ?? null;
  await assertConsistent(work, appointment);
  await work.em.flush();
  return appointment;
}

/**
 * Ends an appointment on its last day.
 *
 * @throws Forbidden `unit.outsideScope`, `appointment.own`.
 * @throws Stale when it changed since it was read.
 * @throws Refused `appointment.endsBeforeStart`, `appointment.ended`.
 */
export async function endAppointment(work: Work, input: EndAppointmentInput): Promise<Appointment> {
  const appointment = await getOwnBusiness(work, input.id, input.version);
  assertCanEndOn(appointment, input.endsOn);
  appointment.endsOn = input.endsOn;
  await work.em.flush();
  return appointment;
}

/**
 * Ends an appointment the day before and appoints the person elsewhere, in one step.
 *
 * @returns the new appointment.
 * @throws Forbidden `unit.outsideScope`, `unit.ended`, `appointment.own`, for the old unit or the new one.
 * @throws Stale when the appointment changed since it was read.
 * @throws Refused as `endAppointment` and `appointPerson` do.
 */
export async function transferPerson(work: Work, input: TransferPersonInput): Promise<Appointment> {
  const former = await getOwnBusiness(work, input.appointmentId, input.version);
  const lastDay = addDays(input.startsOn, -1);
  assertCanEndOn(former, lastDay);
  former.endsOn = lastDay;
  await work.em.flush();
  const { unitId, positionId, startsOn, leading, deputy, acting, documentNumber } = input;
  return appointPerson(work, {
    personId: former.personId,
    unitId,
    positionId,
    subjectType: input.subjectType ?? former.subjectType,
    isPrimary: former.isPrimary,
    leading: leading ?? false,
    deputy: deputy ?? false,
    acting: acting ?? false,
    startsOn,
    documentNumber: documentNumber ?? null,
  });
}

async function assertMayAppoint(work: Work, unitId: string, personId: string): Promise<void> {
  const unit = await getUnit(work, unitId);
  const facts = { covered: await coversStructure(work, unitId), ended: unit.endsOn !== null, personId };
  assertAllowed(work.viewer, canAppoint(work.viewer, facts));
}

async function getOwnBusiness(work: Work, id: string, version: number): Promise<Appointment> {
  const appointment = await work.em.findOne(Appointment, { id });
  if (appointment === null) throw new NotFound("Appointment", id);
  const facts = { covered: await coversStructure(work, appointment.unitId), personId: appointment.personId };
  assertAllowed(work.viewer, canChangeAppointment(work.viewer, facts));
  await work.em.lock(appointment, LockMode.OPTIMISTIC, version);
  return appointment;
}

/** Holds person and unit still while their other appointments are looked at, so that two at once cannot both pass. */
async function assertConsistent(work: Work, appointment: Appointment): Promise<void> {
  await work.em.findOneOrFail(Person, { id: appointment.personId }, LOCKED);
  const unit = await work.em.findOneOrFail(Unit, { id: appointment.unitId }, LOCKED);
  assertFits(unit, appointment);
  const notThis = { id: { $ne: appointment.id } };
  const primaries = await work.em.find(Appointment, { ...notThis, personId: appointment.personId, isPrimary: true });
  assertOnePrimary(appointment, primaries);
  const heads = await work.em.find(Appointment, {
    ...notThis,
    unitId: appointment.unitId,
    leading: true,
    personId: { $ne: appointment.personId },
  });
  assertOneHead(unit, appointment, heads);
  const acting = await work.em.find(Appointment, {
    ...notThis,
    unitId: appointment.unitId,
    acting: true,
    personId: { $ne: appointment.personId },
  });
  assertOneActing(unit, appointment, acting);
}

const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
