/*
 * Evaluations of a cycle with the codes of person and unit, as the demo's plan names them; one statement.
 */
import { columns, type Sql } from "../../../server/kernel/index.ts";
import type { EvaluationStep } from "../../../server/evaluation/index.ts";
import type { PositionClass, SubjectType } from "../../../server/organization/index.ts";

/** An evaluation that was opened and waits at its first step. */
export interface OpenedEvaluation {
  readonly id: string;
  readonly cycleId: string;
  readonly unitId: string;
  readonly frameworkVersionId: string;
  readonly positionClass: PositionClass | null;
  readonly subjectType: SubjectType | null;
  readonly leading: boolean;
  readonly dutyGroup: string | null;
  readonly step: EvaluationStep;
  readonly person: string;
  readonly unit: string;
}

/** The evaluations of a cycle, in the order of the people's codes. */
export async function readOpened(sql: Sql, cycleId: string): Promise<OpenedEvaluation[]> {
  const rows = await sql
    .selectFrom("evaluation")
    .innerJoin("person", "person.id", "evaluation.person_id")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .select(
      columns(
        "evaluation",
        "id",
        "cycleId",
        "unitId",
        "frameworkVersionId",
        "positionClass",
        "dutyGroup",
        "subjectType",
        "leading",
        "step",
      ),
    )
    .select(["person.code as person", "unit.code as unit"])
    .where("evaluation.cycle_id", "=", cycleId)
    .orderBy("person.code")
    .execute();
  return rows.map((row) => ({ ...row, leading: Boolean(row.leading) }));
}
