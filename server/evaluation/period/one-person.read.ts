/*
 * What is known about the period of one person, as handing in a form asks for it: one statement instead of two.
 */
import { sql } from "kysely";
import { fixedQuery } from "../../kernel/index.ts";

/** What there is of a person and a position at all, and each appointment held in the period. */
export interface OnePersonRow {
  readonly absences: number;
  readonly disciplines: number;
  readonly elsewhere: number;
  readonly contact: number;
  /** Null in the only row of somebody who held none. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly isTransfer: number;
}

const any = (table: string, personId: string) =>
  sql`case when exists (select 1 from ${sql.table(table)} t where t.person_id = ${personId}) then 1 else 0 end`;

/** Asks for one person: flags in every row, a row for each appointment. */
export const readOnePerson = fixedQuery(
  (db, personId: string, positionId: string | null, startsOn: string, endsOn: string) => {
    const row = sql<OnePersonRow>`select ${any("absence", personId)} as absences, ${any("discipline", personId)} as disciplines,
        ${any("external_period_result", personId)} as elsewhere,
        case when exists (select 1 from position t where t.id = ${positionId} and t.public_contact) then 1 else 0 end as contact,
        held.starts_on as "startsOn", held.ends_on as "endsOn",
        case when held.is_primary and exists (select 1 from appointment was
          where was.person_id = held.person_id and was.is_primary and was.unit_id <> held.unit_id
            and was.starts_on < held.starts_on and was.ends_on >= ${startsOn} and held.starts_on > ${startsOn}
            and not exists (select 1 from unit_lineage l where l.predecessor_id = was.unit_id
              and l.successor_id = held.unit_id)) then 1 else 0 end as "isTransfer"
      from (select 1 as one) o left join appointment held on held.person_id = ${personId}
        and held.starts_on <= ${endsOn} and (held.ends_on is null or held.ends_on >= ${startsOn})
      order by held.starts_on`;
    return { compile: () => row.compile(db) };
  },
  (person, position, from, to) => [person, person, person, position, from, from, person, to, from],
);
