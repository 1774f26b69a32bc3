/*
 * Everybody of a cycle with the grade that stands now and the agency that the quota counts in: two statements.
 */
import { NotFound, type Sql } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import { EvaluationStep, EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { agencyOf, type UnitStep } from "./agency-of.ts";
import { type QuotaLine, StandingGradeKind } from "./quota.views.ts";

/** Somebody in a cycle with the agency that the quota counts in. */
export interface Standing extends Omit<QuotaLine, "gradeNameVi" | "gradeNameEn"> {
  readonly agencyId: string;
  readonly versionId: string;
  readonly personId: string | null;
  readonly subjectUnitId: string | null;
  /** Whether the person was told the result. */
  readonly isTold: boolean;
}

/**
 * Everybody of a cycle who is rated or will be, with the grade that stands now.
 *
 * Who counts where: the percentage is of those "rated … within the same agency" (Decree 335/2025/NĐ-CP, article 20.5.a),
 * and whoever moves is rated by the agency in which one works at the time of the rating (article 19.1). So a leaver
 * whom the agency had rated before counts there, on both sides of the percentage: the decision stands, and no other
 * agency rates that period again. A leaver who was not rated yet is taken out of the cycle with the changes of its
 * participants and counts where one went; who is not rated counts nowhere.
 *
 * Example: of six decided one retires on the next day → six are counted; one leaves undecided → five.
 */
export async function readStandings(sql: Sql, cycleId: string): Promise<Standing[]> {
  const { ends_on: day } = await findCycle(sql, cycleId);
  const rows = await sql
    .selectFrom("evaluation")
    .leftJoin("person", "person.id", "evaluation.person_id")
    .leftJoin("unit as subject_unit", "subject_unit.id", "evaluation.subject_unit_id")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .select(["evaluation.id", "evaluation.subject", "evaluation.unit_id", "evaluation.subject_unit_id"])
    .select(["evaluation.framework_version_id", "evaluation.step", "evaluation.exact_total", "evaluation.shown_total"])
    .select(["evaluation.decided_grade", "evaluation.proposed_grade", "evaluation.suggested_grade"])
    .select(["evaluation.person_id", "evaluation.noticed_at"])
    .select(["person.full_name", "subject_unit.name as unit_name", "position.duty_group"])
    .where("evaluation.cycle_id", "=", cycleId)
    .where("evaluation.step", "!=", EvaluationStep.NOT_RATED)
    .execute();
  const paths = await readPaths(sql, [...new Set(rows.map((row) => row.subject_unit_id ?? row.unit_id))], day);
  return rows.map((row) => {
    const path = paths.get(row.subject_unit_id ?? row.unit_id) ?? [];
    // Units are counted under whoever recognises them: the agency above.
    // What is being filled in is its author's alone and counts for nothing yet.
    const isDraft = row.step === EvaluationStep.SELF;
    const isUnit = row.subject === EvaluationSubject.UNIT;
    const agencyId = agencyOf(isUnit && path.length > 1 ? path.slice(1) : path) ?? row.unit_id;
    return {
      agencyId,
      versionId: row.framework_version_id,
      evaluationId: row.id,
      name: row.full_name ?? row.unit_name ?? "",
      dutyGroup: row.duty_group ?? null,
      ...(isDraft ? NOTHING_STANDS : standingGrade(row)),
      score: isDraft ? null : row.exact_total,
      shownScore: isDraft ? null : row.shown_total,
      step: row.step as EvaluationStep,
      personId: row.person_id,
      subjectUnitId: row.subject_unit_id,
      isTold: row.noticed_at !== null || row.step === EvaluationStep.LOCKED,
    };
  });
}

export const NOTHING_STANDS = { grade: null, gradeKind: null } as const;

interface Grades {
  readonly decided_grade: string | null;
  readonly proposed_grade: string | null;
  readonly suggested_grade: string | null;
}

/** The grade that counts: decided, else proposed, else suggested. */
function standingGrade(row: Grades): Pick<QuotaLine, "grade" | "gradeKind"> {
  if (row.decided_grade !== null) return { grade: row.decided_grade, gradeKind: StandingGradeKind.DECIDED };
  if (row.proposed_grade !== null) return { grade: row.proposed_grade, gradeKind: StandingGradeKind.PROPOSED };
  if (row.suggested_grade !== null) return { grade: row.suggested_grade, gradeKind: StandingGradeKind.SUGGESTED };
  return NOTHING_STANDS;
}

/**
 * The last day of a cycle.
 *
 * @throws NotFound when there is no such cycle.
 */
export async function findCycle(sql: Sql, cycleId: string): Promise<{ ends_on: string }> {
  const cycle = await sql.selectFrom("cycle").select("ends_on").where("id", "=", cycleId).executeTakeFirst();
  if (!cycle) throw new NotFound("Cycle", cycleId);
  return cycle;
}

/** Each unit's way up on a day, itself first. */
export async function readPaths(sql: Sql, unitIds: readonly string[], day: string): Promise<Map<string, UnitStep[]>> {
  if (unitIds.length === 0) return new Map();
  const rows = await sql
    .selectFrom("unit_closure as path")
    .innerJoin("unit", "unit.id", "path.descendant_id")
    .innerJoin("unit as above", "above.id", "path.ancestor_id")
    .select(["path.descendant_id", "path.ancestor_id", "above.kind"])
    .where("path.descendant_id", "in", [...unitIds])
    .where(closureHolds("path", "unit", day))
    .orderBy("path.depth")
    .execute();
  const paths = new Map<string, UnitStep[]>();
  for (const row of rows) {
    const step = { unitId: row.ancestor_id, kind: row.kind };
    const path = paths.get(row.descendant_id);
    if (path) path.push(step);
    else paths.set(row.descendant_id, [step]);
  }
  return paths;
}
