/*
 * The last period of the same length that somebody rated oneself in; one statement for any number of evaluations. What
 * the viewer may know of it is asked of the evaluation that is found.
 */
import { sql } from "kysely";
import type { BatchRead } from "../../../kernel/index.ts";

/** The evaluation of the same subject, track and length before each, as far as it was handed in. */
export const readPreviousIds: BatchRead<string, string> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("evaluation")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select("evaluation.id")
    .select(
      sql<string | null>`(select before.id from evaluation before
        join cycle earlier on earlier.id = before.cycle_id
        where (before.person_id = evaluation.person_id or before.subject_unit_id = evaluation.subject_unit_id)
          and before.track = evaluation.track and earlier.kind = cycle.kind
          and before.ends_on < evaluation.starts_on and before.self_submitted_at is not null
        order by before.ends_on desc, before.id limit 1)`.as("previousId"),
    )
    .where("evaluation.id", "in", [...ids])
    .execute();
  return new Map(rows.flatMap(({ id, previousId }) => (previousId === null ? [] : [[id, previousId] as const])));
};
