/*
 * Who reads absences and disciplines: the person, heads of the people they lead, the specialists, authorities and
 * auditors whose grants reach the person. Colleagues do not.
 */
import { type RawBuilder, sql } from "kysely";
import { type BatchRead, type Look, Role, today, type Work } from "../../kernel/index.ts";
import { readManagedPersons } from "../person/person.read.ts";
import { managedPerson } from "../person/reach.read.ts";
import { readHeadScope } from "../scope/tree.read.ts";
import { holdsOn, inScope } from "../scope/unit-scope.ts";

const READERS: readonly Role[] = [Role.ORG_SPECIALIST, Role.AUTHORITY, Role.AUDITOR];

/** SQL condition: absences and disciplines of the person in table `person` may be read. */
export async function readableFacts(look: Look): Promise<RawBuilder<boolean>> {
  const { viewer } = look;
  const day = today(look.clock);
  const own = viewer.personId === null ? sql`1 = 0` : sql`person.id = ${viewer.personId}`;
  const headed = await readHeadScope(look.sql, viewer, day);
  const led = sql`exists (select 1 from appointment f where f.person_id = person.id
    and ${holdsOn("f", day)} and ${inScope("f.unit_id", headed, day)})`;
  return sql<boolean>`(${own} or ${led} or ${managedPerson(viewer, day, READERS)})`;
}

/** Of whom the viewer may read absences and disciplines. */
export const readFactsReadable: BatchRead<string, boolean> = async (look, personIds) => {
  const rows = await look.sql
    .selectFrom("person")
    .select("person.id")
    .where("person.id", "in", [...personIds])
    .where(await readableFacts(look))
    .execute();
  return new Map(rows.map((row) => [row.id, true]));
};

/** Whether the acting viewer manages the person as a specialist. */
export async function readsAsSpecialist(work: Work, personId: string): Promise<boolean> {
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  return (await readManagedPersons(look, [personId])).get(personId) ?? false;
}

/** Parts of a long list of ids, each small enough to be bound in one statement. */
export function portions(ids: readonly string[], size = 5_000): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, part) => ids.slice(part * size, (part + 1) * size));
}
