import { type RawBuilder, sql } from "kysely";
import { type Look, today } from "../../kernel/index.ts";
import { headsOn } from "../../organization/index.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";

/**
 * SQL condition: not the viewer's own result, nor that of a unit that one heads, before one was told of it, so that no
 * filter and no list tells it either.
 */
export function toldTo({ viewer, clock }: Pick<Look, "viewer" | "clock">): RawBuilder<boolean> {
  if (viewer.personId === null || viewer.isSystem) return sql<boolean>`(1 = 1)`;
  return sql<boolean>`(evaluation.noticed_at is not null or evaluation.step = ${EvaluationStep.LOCKED}
    or not ((evaluation.person_id is not null and evaluation.person_id = ${viewer.personId})
      or ${headedBy(viewer.personId, today(clock))}))`;
}

/** SQL condition: the person heads the unit that is evaluated on the day. */
export function headedBy(personId: string, day: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from appointment sh where sh.unit_id = evaluation.subject_unit_id
    and sh.person_id = ${personId} and ${headsOn("sh", day)})`;
}

/**
 * SQL condition: the viewer's own result, or that of a unit that one heads, decided before and not told yet; what
 * counts it would tell it to who knows the others.
 */
export function untoldOwn({ viewer, clock }: Pick<Look, "viewer" | "clock">): RawBuilder<boolean> {
  if (viewer.personId === null || viewer.isSystem) return sql<boolean>`(1 = 0)`;
  const headed = sql`select sh.unit_id from appointment sh where sh.person_id = ${viewer.personId}
    and ${headsOn("sh", today(clock))}`;
  return sql<boolean>`(evaluation.id in (select o.id from evaluation o where o.person_id = ${viewer.personId}
      union all select o.id from evaluation o where o.subject_unit_id in (${headed}))
    and evaluation.decided_at is not null and evaluation.noticed_at is null
    and evaluation.step <> ${EvaluationStep.LOCKED})`;
}
