import { eachOne } from "../../audit/index.ts";
import {
  InvalidInput,
  type ManyOutcome,
  NotFound,
  type RecordRefInput,
  Refused,
  type Work,
} from "../../kernel/index.ts";
import { Appointment } from "../appointment/appointment.entity.ts";
import { changeAppointment, endAppointment, transferPerson } from "../appointment/appointment.service.ts";
import { messages as structureMessages } from "../organization.messages.ts";
import { changePosition, getPosition } from "../position/position.service.ts";
import type { Position } from "../position/position.entity.ts";
import type {
  ClassifiedPositionInput,
  ClassifyPositionsInput,
  HandleAppointmentsInput,
} from "./organization-many.inputs.ts";
import { manyMessages } from "./organization-many.messages.ts";

const messages = { ...structureMessages, ...manyMessages };

type Act = (work: Work, item: RecordRefInput) => Promise<Appointment>;

/**
 * Ends several appointments, takes their last day off, or brings the people to another unit, with exactly the rules of one
 * by one; what is refused is listed, the rest is done.
 *
 * @throws InvalidInput `many.twice`, `appointment.dayMissing`, `appointment.unitMissing`.
 */
export function handleAppointments(work: Work, input: HandleAppointmentsInput): Promise<ManyOutcome> {
  const acts: Readonly<Record<HandleAppointmentsInput["verb"], () => Act>> = {
    END: () => ending(dayOf(input)),
    REOPEN: () => reopen,
    TRANSFER: () => transferring(input, dayOf(input)),
  };
  return eachOne(work, { noun: "Appointment", items: input.items, messages }, acts[input.verb]());
}

/**
 * Gives several positions another class or group of duties with exactly the rules of one by one; what is refused is listed,
 * the rest is done.
 *
 * @throws InvalidInput `many.twice` when a position is named twice.
 */
export function classifyPositions(work: Work, { items }: ClassifyPositionsInput): Promise<ManyOutcome> {
  return eachOne(work, { noun: "Position", items, messages }, classify);
}

function dayOf({ day }: HandleAppointmentsInput): string {
  if (!day) throw new InvalidInput([{ path: "input.day", rule: "appointment.dayMissing" }]);
  return day;
}

function ending(endsOn: string): Act {
  return (work, { id, version }) => endAppointment(work, { id, version, endsOn });
}

async function reopen(work: Work, item: RecordRefInput): Promise<Appointment> {
  const appointment = await found(work, item.id);
  const isOpen = appointment.endsOn === null;
  const { positionId, subjectType, isPrimary, leading, deputy, acting, startsOn, documentNumber } = appointment;
  const kept = { positionId, subjectType, isPrimary, leading, deputy, acting, startsOn, documentNumber };
  const open = await changeAppointment(work, { id: item.id, version: item.version, ...kept, endsOn: null });
  // Said only to whoever may change it.
  if (isOpen) throw new Refused("appointment.open");
  return open;
}

function transferring({ unitId, positionId, documentNumber }: HandleAppointmentsInput, startsOn: string): Act {
  if (!unitId) throw new InvalidInput([{ path: "input.unitId", rule: "appointment.unitMissing" }]);
  return async (work, { id, version }) => {
    const former = await found(work, id);
    const isSame = former.unitId === unitId;
    const next = await transferPerson(work, {
      ...{ appointmentId: id, version, unitId, startsOn },
      positionId: positionId ?? former.positionId,
      documentNumber: documentNumber ?? null,
    });
    if (isSame) throw new Refused("appointment.sameUnit");
    return next;
  };
}

async function found(work: Work, id: string): Promise<Appointment> {
  const appointment = await work.em.findOne(Appointment, { id });
  if (appointment === null) throw new NotFound("Appointment", id);
  return appointment;
}

async function classify(work: Work, item: ClassifiedPositionInput): Promise<Position> {
  const { id, version, positionClass, dutyGroup } = item;
  const { code, name, nameEn, description, ...before } = await getPosition(work, id);
  const wanted = { positionClass: positionClass ?? before.positionClass, dutyGroup: dutyGroup ?? before.dutyGroup };
  if (wanted.positionClass === before.positionClass && (wanted.dutyGroup || null) === before.dutyGroup)
    throw new Refused("position.asItWas");
  return changePosition(work, { id, version, code, name, nameEn, description, ...wanted });
}
