import { sql } from "kysely";
import { likePattern, type Look, today } from "../../../kernel/index.ts";
import { inScope } from "../../../organization/index.ts";
import { toldTo } from "../../rights/told.ts";
import type { Visible } from "../../rights/visible.read.ts";
import type { EvaluationFilter } from "../evaluation.inputs.ts";
import { UNDECIDED_STEPS } from "../evaluation.steps.ts";

/** A statement over evaluations with their units and people, nothing selected yet. */
export type EvaluationRows = ReturnType<typeof visible>;

/** The evaluations that the viewer may know, with their units and people. */
export function visible(look: Look, { condition }: Pick<Visible, "condition">) {
  return look.sql
    .selectFrom("evaluation")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .leftJoin("person", "person.id", "evaluation.person_id")
    .where(condition);
}

/** Those of them that are about people, found through the people: SQLite takes the tables of a cross join in their order. */
export function visibleThroughPeople(look: Look, { condition }: Pick<Visible, "condition">): EvaluationRows {
  return look.sql
    .selectFrom("person")
    .crossJoin("evaluation")
    .innerJoin("unit", "unit.id", "evaluation.unit_id")
    .whereRef("evaluation.person_id", "=", "person.id")
    .where(condition) as unknown as EvaluationRows;
}

/** The same evaluations as `visible` where only their number is wanted: no table is joined that the filter does not ask. */
export function visibleToCount(
  look: Look,
  { condition }: Pick<Visible, "condition">,
  filter: EvaluationFilter,
): EvaluationRows {
  const evaluations = look.sql.selectFrom("evaluation");
  const rows = filter.search ? evaluations.leftJoin("person", "person.id", "evaluation.person_id") : evaluations;
  return (rows as unknown as EvaluationRows).where(condition);
}

/** Whether a filter leaves the evaluations of a unit alone or of one person: few, however many there are. */
export function isOfFew({ unitId, includeSubtree, personId }: EvaluationFilter): boolean {
  return Boolean(personId) || (Boolean(unitId) && !includeSubtree);
}

/** The rows that fulfil a filter. */
export function filtered(look: Look, rows: EvaluationRows, filter: EvaluationFilter): EvaluationRows {
  let query = rows;
  const { cycleId, unitId, step, subject, grade, search, personId } = filter;
  if (cycleId) query = query.where("evaluation.cycle_id", "=", cycleId);
  if (unitId) {
    const scope = [{ unitId, includesSubtree: filter.includeSubtree ?? false }];
    query = query.where(inScope("evaluation.unit_id", scope, today(look.clock)));
  }
  if (step) query = query.where("evaluation.step", "=", step);
  if (subject) query = query.where("evaluation.subject", "=", subject);
  if (grade) query = query.where("evaluation.decided_grade", "=", grade).where(toldTo(look));
  if (filter.needsReview) query = query.where(sql<boolean>`evaluation.needs_review`);
  if (search) query = query.where(sql<boolean>`person.search_fold like ${likePattern(search)} escape '\\'`);
  if (personId) query = query.where("evaluation.person_id", "=", personId);
  if (filter.undecided) query = query.where("evaluation.step", "in", [...UNDECIDED_STEPS]);
  if (filter.positionClass) query = query.where("evaluation.position_class", "=", filter.positionClass);
  if (filter.departs) query = query.where(departing).where(toldTo(look));
  return query;
}

/** The decided grade is another than the one proposed, or where nobody proposed than the suggested one. */
const departing = sql<boolean>`(evaluation.decided_grade is not null
  and evaluation.decided_grade <> coalesce(evaluation.proposed_grade, evaluation.suggested_grade))`;
