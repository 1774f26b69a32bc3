import { createAccount, type NewAccount } from "../../../server/identity/index.ts";
import { SYSTEM, type Work } from "../../../server/kernel/index.ts";
import { appointPerson, registerPerson } from "../../../server/organization/index.ts";
import type { SeedDeps } from "../../deps.ts";
import { idOf } from "../id-of.ts";
import type { PersonPlan } from "../plan.ts";

/** So many people are written in one transaction. */
const AT_ONCE = 40;

/** A person with an account; accounts have no password until the person chooses one. */
export interface WrittenPerson {
  readonly code: string;
  readonly personId: string;
  readonly accountId: string;
}

/** The account of a person. */
export type AccountFor = (person: PersonPlan, personId: string) => NewAccount;

/** Where people are appointed. */
export interface Places {
  readonly unitIds: ReadonlyMap<string, string>;
  readonly positionIds: ReadonlyMap<string, string>;
}

/** An account that is named as the person's code and has no password. */
export function plainAccount({ code, fullName }: PersonPlan, personId: string): NewAccount {
  return { username: code.toLowerCase(), displayName: fullName, personId };
}

/** Registers people with their accounts and appoints them, in transactions of a few dozen. */
export async function writePeople(
  deps: SeedDeps,
  people: readonly PersonPlan[],
  places: Places,
  accountFor: AccountFor,
): Promise<WrittenPerson[]> {
  const written: WrittenPerson[] = [];
  for (let start = 0; start < people.length; start += AT_ONCE) {
    const input = { people: people.slice(start, start + AT_ONCE), places, accountFor };
    written.push(...(await deps.write("seedPeople", SYSTEM, deps.clock, seedPeople, input)));
  }
  return written;
}

interface PeopleInput {
  readonly people: readonly PersonPlan[];
  readonly places: Places;
  readonly accountFor: AccountFor;
}

async function seedPeople(work: Work, { people, places, accountFor }: PeopleInput): Promise<WrittenPerson[]> {
  const written: WrittenPerson[] = [];
  for (const plan of people) {
    const { code, fullName, birthYear, appointments } = plan;
    const person = await registerPerson(work, { code, fullName, birthYear });
    for (const { unit, position, ...appointment } of appointments) {
      const place = { unitId: idOf(places.unitIds, unit), positionId: idOf(places.positionIds, position) };
      await appointPerson(work, { personId: person.id, ...place, ...appointment });
    }
    const account = await createAccount(work, accountFor(plan, person.id));
    written.push({ code, personId: person.id, accountId: account.id });
  }
  return written;
}
