/*
 * Results of a unit as its people see them: name, position and grade in words, nothing else. Two statements.
 */
import { sql as dbSql } from "kysely";
import type { CycleRow } from "../../cycle/index.ts";
import { EvaluationStep, EvaluationSubject, stepsOf } from "../../evaluation/index.ts";
import { loadContent } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { closureHolds } from "../../organization/index.ts";
import type { StepKind } from "../../rating/index.ts";
import type { PublishedPerson } from "../publication.views.ts";

/** Results of a unit's people, as far as they are finished. */
export interface UnitResults {
  readonly people: readonly PublishedPerson[];
  readonly unfinished: number;
  /** Evaluations that wait for this publication. */
  readonly waiting: readonly string[];
}

const FINAL: readonly EvaluationStep[] = [EvaluationStep.PUBLICATION, EvaluationStep.LOCKED, EvaluationStep.NOT_RATED];
const NOTIFIED: readonly EvaluationStep[] = [EvaluationStep.OBJECTION, EvaluationStep.RESOLUTION];

/**
 * Whether a result may be shown: decided and notified, and no step before publication is left.
 *
 * Example: at OBJECTION in a scheme that publishes after the term → no; in one that knows no publication → yes.
 */
export function isFinished(step: EvaluationStep, steps: readonly StepKind[]): boolean {
  return FINAL.includes(step) || (NOTIFIED.includes(step) && !steps.includes("PUBLICATION"));
}

/** Whose results: of the unit itself, or of every unit below it, too. */
export interface AskedResults {
  readonly unitId: string;
  readonly withBelow: boolean;
}

/** Results of the people in the cycle, by name; with the units below, those of the unit itself first, then by unit. */
export async function readUnitResults(sql: Sql, cycle: CycleRow, asked: AskedResults): Promise<UnitResults> {
  const rows = await readRows(sql, cycle, asked);
  const people: PublishedPerson[] = [];
  const waiting: string[] = [];
  for (const row of rows) {
    const { scheme } = await loadContent(sql, row.versionId);
    const subject = { ...row, leading: Boolean(row.leading) };
    if (!isFinished(row.step, stepsOf(scheme, subject, cycle.kind))) continue;
    if (row.step === EvaluationStep.PUBLICATION) waiting.push(row.id);
    const grade = row.step === EvaluationStep.NOT_RATED ? null : row.decidedGrade;
    const named = scheme.grades.find(({ code }) => code === grade)?.name;
    people.push({
      name: row.fullName,
      ...(asked.withBelow ? { unit: row.unitName } : {}),
      position: row.positionName,
      gradeVi: named?.vi ?? grade,
      gradeEn: named?.en ?? null,
    });
  }
  return { people, unfinished: rows.length - people.length, waiting };
}

function readRows(sql: Sql, cycle: CycleRow, { unitId, withBelow }: AskedResults) {
  return sql
    .selectFrom("evaluation")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .innerJoin("unit_closure as within", (join) =>
      join
        .onRef("within.descendant_id", "=", "evaluation.unit_id")
        .on("within.ancestor_id", "=", unitId)
        .on(withBelow ? closureHolds("within", "unit", cycle.endsOn) : dbSql<boolean>`within.depth = 0`),
    )
    .innerJoin("person", "person.id", "evaluation.person_id")
    .leftJoin("position", "position.id", "evaluation.position_id")
    .select(["evaluation.id", "evaluation.step", "evaluation.leading", "evaluation.decided_grade as decidedGrade"])
    .select(["evaluation.position_class as positionClass", "evaluation.subject_type as subjectType"])
    .select(["evaluation.framework_version_id as versionId", "person.full_name as fullName"])
    .select(["position.name as positionName", "unit.name as unitName"])
    .where("evaluation.cycle_id", "=", cycle.id)
    .where("evaluation.subject", "=", EvaluationSubject.PERSON)
    .orderBy("within.depth")
    .orderBy("unit.sort_key")
    .orderBy("unit.id")
    .orderBy("person.sort_key")
    .orderBy("evaluation.id")
    .execute();
}
