/*
 * Evaluations of a month that was just opened, with what the patterns and the deciders hang on; one statement.
 */
import { columns, type Sql } from "../../server/kernel/index.ts";
import type { PositionClass, SubjectType } from "../../server/organization/index.ts";

/** An evaluation that waits for its person. */
export interface OpenedForm {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly frameworkVersionId: string;
  readonly positionClass: PositionClass;
  readonly subjectType: SubjectType;
  readonly leading: boolean;
  /** Code of the person. */
  readonly code: string;
}

/** All evaluations of a cycle, in the order of their ids. */
export async function readOpenedForms(sql: Sql, cycleId: string): Promise<OpenedForm[]> {
  const rows = await sql
    .selectFrom("evaluation")
    .innerJoin("person", "person.id", "evaluation.person_id")
    .select(columns("evaluation", "id", "unitId", "frameworkVersionId", "positionClass", "subjectType", "leading"))
    .select(["person.id as personId", "person.code as code"])
    .where("evaluation.cycle_id", "=", cycleId)
    .orderBy("evaluation.id")
    .execute();
  return rows as unknown as OpenedForm[];
}

/** A unit with who heads it. */
export interface HeadedUnit {
  readonly id: string;
  readonly parentId: string | null;
  readonly headId: string | null;
  readonly headAccountId: string | null;
}

/** All units by id. */
export async function readHeadedUnits(sql: Sql): Promise<Map<string, HeadedUnit>> {
  const rows = await sql
    .selectFrom("unit_placement")
    .leftJoin("appointment", (join) =>
      join
        .onRef("appointment.unit_id", "=", "unit_placement.unit_id")
        .on((where) => where.or([where("appointment.leading", "=", where.lit(true))])),
    )
    .leftJoin("account", "account.person_id", "appointment.person_id")
    .select(["unit_placement.unit_id as id", "unit_placement.parent_id as parentId"])
    .select(["appointment.person_id as headId", "account.id as headAccountId"])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
