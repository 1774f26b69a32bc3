import { LockMode } from "@mikro-orm/core";
import { assertAllowed, fold, type Look, nameSortKey, type Work } from "../../kernel/index.ts";
import { Appointment, type SubjectType } from "../appointment/appointment.entity.ts";
import { Person } from "../person/person.entity.ts";
import { canRegisterPerson } from "../person/person.policy.ts";
import { Unit } from "../unit/unit.entity.ts";
import type { BroughtPerson, SayBrought } from "./brought-people.ts";
import { readPeopleGround, type StoredAppointment, type StoredPerson } from "./brought-people.read.ts";
import { insertAppointments, insertPersons } from "./insert-brought.ts";
import { PeopleJudge, type PeoplePlan } from "./judge-people.ts";

/** Records that one flush writes; the unit of work is emptied after it, so that memory stays flat. */
const PORTION = 500;

/**
 * Says what a list of people with their appointments comes to, by the rights and rules of the single verbs; nothing is
 * written. Faults are said of their rows.
 *
 * @throws Forbidden `access.none` when the viewer is no specialist.
 */
export async function judgePeople(look: Look, rows: readonly BroughtPerson[], say: SayBrought): Promise<PeoplePlan> {
  assertAllowed(look.viewer, canRegisterPerson(look.viewer));
  return new PeopleJudge(look.viewer, await readPeopleGround(look, rows), say).judge(rows);
}

/** Holds people and units of a list still while it is judged to be written, as the single verbs do. */
export async function lockPeople(work: Work, codes: readonly string[], unitCodes: readonly string[]): Promise<void> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: "asc" } } as const;
  for (const portion of portions(unitCodes)) await work.em.find(Unit, { code: { $in: portion } }, locked);
  for (const portion of portions(codes)) await work.em.find(Person, { code: { $in: portion } }, locked);
  work.em.clear();
}

/**
 * Writes what a list of people comes to, in portions; the audit holds each record, before and after.
 *
 * The plan must have been judged in this transaction and found without faults.
 */
export async function writePeople(work: Work, plan: PeoplePlan): Promise<void> {
  for (const part of portions(plan.newPersons)) {
    await insertPersons(work, part);
    work.em.clear();
  }
  for (const part of portions(plan.changedPersons)) {
    const persons = await byId(work, Person, part);
    for (const state of part) describe(persons.get(state.id) ?? new Person(), state);
    await settle(work);
  }
  for (const part of portions(plan.newAppointments)) {
    await insertAppointments(work, part);
    work.em.clear();
  }
  for (const part of portions(plan.changedAppointments)) {
    const appointments = await byId(work, Appointment, part);
    for (const state of part) Object.assign(appointments.get(state.id) ?? new Appointment(), asStored(state));
    await settle(work);
  }
}

async function settle(work: Work): Promise<void> {
  await work.em.flush();
  work.em.clear();
}

function describe(person: Person, { code, fullName, birthYear }: StoredPerson): Person {
  return Object.assign(person, {
    ...{ code, fullName, birthYear },
    searchFold: fold(`${code} ${fullName}`),
    sortKey: nameSortKey(fullName),
  });
}

function asStored(state: StoredAppointment): StoredAppointment & { readonly subjectType: SubjectType } {
  return { ...state, subjectType: state.subjectType as SubjectType };
}

async function byId<E extends Person | Appointment>(
  work: Work,
  entity: new () => E,
  part: readonly { readonly id: string }[],
): Promise<Map<string, E>> {
  const found = await work.em.find<E>(entity, { id: { $in: part.map(({ id }) => id) } } as never);
  return new Map(found.map((each) => [each.id, each]));
}

function portions<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / PORTION) }, (_, at) =>
    items.slice(at * PORTION, (at + 1) * PORTION),
  );
}
