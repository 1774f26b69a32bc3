import { LockMode } from "@mikro-orm/core";
import { assertAllowed, Conflict, fold, nameSortKey, NotFound, tidy, type Work } from "../../kernel/index.ts";
import { canReadStructure } from "../unit/unit.policy.ts";
import { Person } from "./person.entity.ts";
import type { ChangePersonInput, RegisterPersonInput } from "./person.inputs.ts";
import { canChangePerson, canRegisterPerson } from "./person.policy.ts";
import { readManagedPersons, readVisiblePersonIds } from "./person.read.ts";

/**
 * The person with this id, for a service that is about to change or appoint somebody.
 *
 * @throws NotFound when there is none, or none that the viewer may read.
 */
export async function getPerson(work: Work, id: string): Promise<Person> {
  const person = await work.em.findOne(Person, { id });
  if (person === null || !(await readVisiblePersonIds(work, [id])).has(id)) throw new NotFound("Person", id);
  return person;
}

/**
 * Registers a person, who holds nothing until `appointPerson`.
 *
 * @throws Forbidden `access.none` when the viewer is no specialist.
 * @throws Conflict when the code is taken.
 */
export async function registerPerson(work: Work, input: RegisterPersonInput): Promise<Person> {
  assertAllowed(work.viewer, canRegisterPerson(work.viewer));
  const person = new Person();
  await describePerson(work, person, input);
  work.em.persist(person);
  await work.em.flush();
  return person;
}

/**
 * Changes code, name and year of birth of a person.
 *
 * @throws NotFound when the viewer may not read the person.
 * @throws Forbidden `person.outsideScope` when the person belongs to units beyond the viewer's grants.
 * @throws Stale when it changed since it was read.
 * @throws Conflict when the code is taken.
 */
export async function changePerson(work: Work, input: ChangePersonInput): Promise<Person> {
  assertAllowed(work.viewer, canReadStructure(work.viewer));
  const person = await getPerson(work, input.id);
  const managed = await readManagedPersons(work, [person.id]);
  assertAllowed(work.viewer, canChangePerson(work.viewer, { managed: managed.get(person.id) ?? false }));
  await work.em.lock(person, LockMode.OPTIMISTIC, input.version);
  await describePerson(work, person, input);
  await work.em.flush();
  return person;
}

async function describePerson(work: Work, person: Person, input: RegisterPersonInput): Promise<void> {
  const code = tidy(input.code);
  const holder = await work.em.findOne(Person, { code });
  if (holder !== null && holder.id !== person.id) throw new Conflict("code", { code });
  person.code = code;
  person.fullName = tidy(input.fullName);
  person.birthYear = input.birthYear ?? null;
  person.searchFold = fold(`${person.code} ${person.fullName}`);
  person.sortKey = nameSortKey(person.fullName);
}
