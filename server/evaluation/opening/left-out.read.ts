/*
 * Who by name would get no evaluation if a cycle were opened: the kinds of appointments that no regulation covers, then
 * the people of these kinds in one statement. Nothing is written.
 */
import { type RawBuilder, sql } from "kysely";
import type { CycleRow } from "../../cycle/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { candidates, insideUnits } from "./candidates.ts";
import type { ExclusionReason } from "./cycle-exclusion.entity.ts";
import { kindOf, type KindRow, readMatching } from "./matching.read.ts";

/** Somebody who would be left out. */
export interface LeftOutPerson {
  readonly personId: string;
  readonly fullName: string;
  readonly unitName: string;
  readonly reason: ExclusionReason;
}

interface PersonRow extends KindRow {
  readonly person_id: string;
  readonly full_name: string;
  readonly unit_name: string;
  readonly reason: ExclusionReason | null;
}

/** Kinds that a statement names; with more of them the list is cut anyway. */
const MOST_KINDS = 60;

/** The first people by unit and name who would get no evaluation, and why. */
export async function readLeftOut(db: Sql, cycle: CycleRow, most: number): Promise<LeftOutPerson[]> {
  const matching = await readMatching(db, cycle, insideUnits(cycle));
  const { rows: kinds } = await sql<KindRow>`select distinct unit_id, position_class, subject_type, is_leading
    from (${candidates(cycle)}) found where reason is null`.execute(db);
  const uncovered = kinds.filter((row) => matching.forPeople(kindOf(row)).reason !== null).slice(0, MOST_KINDS);
  const { rows } = await sql<PersonRow>`select f.person_id, f.unit_id, f.position_class, f.subject_type, f.is_leading,
      f.reason, p.full_name, u.name as unit_name
    from (${candidates(cycle)}) f join person p on p.id = f.person_id join unit u on u.id = f.unit_id
    where f.reason is not null${uncovered.length === 0 ? sql`` : sql` or ${sql.join(uncovered.map(isKind), sql` or `)}`}
    order by u.sort_key, u.id, p.sort_key, p.id limit ${most}`.execute(db);
  return rows.flatMap((row) => {
    const reason = row.reason ?? matching.forPeople(kindOf(row)).reason;
    if (reason === null) return [];
    return [{ personId: row.person_id, fullName: row.full_name, unitName: row.unit_name, reason }];
  });
}

function isKind(row: KindRow): RawBuilder<boolean> {
  const leading = row.is_leading ? sql`f.is_leading` : sql`not f.is_leading`;
  return sql<boolean>`(f.unit_id = ${row.unit_id} and f.position_class = ${row.position_class}
    and f.subject_type = ${row.subject_type} and ${leading})`;
}
