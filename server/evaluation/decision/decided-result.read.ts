/*
 * The computed results that decisions rest on: kept copies where the evaluation was rated anew since, else its own.
 */
import { type BatchRead, columns } from "../../kernel/index.ts";
import type { EvaluationResult } from "../rating/evaluation-result.entity.ts";

/** Results by decision; the caller has asked whether the viewer may know the decision. */
export const readDecidedResults: BatchRead<string, EvaluationResult> = async (look, decisionIds) => {
  const kept = await look.sql
    .selectFrom("kept_result")
    .innerJoin("decision", "decision.id", "kept_result.decision_id")
    .select(columns("kept_result", "id", "decisionId", "step", "exact", "shown", "grade", "needsDecision"))
    .select(columns("kept_result", "packedTrace", "input", "contentHash"))
    .select("decision.evaluation_id as evaluationId")
    .where("kept_result.decision_id", "in", [...decisionIds])
    .execute();
  const own = await look.sql
    .selectFrom("decision")
    .innerJoin("evaluation_result", "evaluation_result.id", "decision.result_id")
    .select(columns("evaluation_result", "id", "evaluationId", "step", "exact", "shown", "grade", "needsDecision"))
    .select(columns("evaluation_result", "packedTrace", "input", "contentHash"))
    .select("decision.id as decisionId")
    .where("decision.id", "in", [...decisionIds])
    .execute();
  const rows = [...own, ...kept].map(({ decisionId, ...row }) => {
    return [decisionId, { ...row, needsDecision: Boolean(row.needsDecision) }] as const;
  });
  return new Map(rows);
};
