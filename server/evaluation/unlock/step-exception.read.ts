/*
 * What went otherwise than the steps say, of evaluations that the viewer may know.
 */
import { type BatchRead, columns } from "../../kernel/index.ts";
import type { StepException } from "./step-exception.entity.ts";

/** Exceptions by evaluation, latest last, with the names of who did them. */
export const readStepExceptions: BatchRead<string, StepException[]> = async (look, evaluationIds) => {
  const rows = await look.sql
    .selectFrom("step_exception")
    .leftJoin("person", "person.id", "step_exception.person_id")
    .leftJoin("account", "account.id", "step_exception.account_id")
    .select(
      columns("step_exception", "id", "evaluationId", "kind", "step", "reason", "personId", "accountId", "happenedAt"),
    )
    .select(["person.full_name as personName", "account.display_name as accountName"])
    .where("step_exception.evaluation_id", "in", [...evaluationIds])
    .orderBy("step_exception.happened_at")
    .orderBy("step_exception.id")
    .execute();
  const groups = new Map<string, StepException[]>(evaluationIds.map((id) => [id, []]));
  for (const { personName, accountName, ...row } of rows)
    groups.get(row.evaluationId)?.push({ ...row, byName: personName ?? accountName });
  return groups;
};
