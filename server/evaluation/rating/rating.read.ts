/*
 * Values, results and decisions of evaluations that the viewer may know; nested fields ask the evaluation first. One
 * statement each for any number of evaluations.
 */
import { type BatchRead, columns, fixedQuery, type Sql } from "../../kernel/index.ts";
import type { Decision } from "../decision/decision.entity.ts";
import type { EvaluationResult } from "./evaluation-result.entity.ts";
import type { Measure } from "./measure.entity.ts";
import type { Score } from "./score.entity.ts";

/** A score with the code that the regulation prints. */
export type ScoreRow = Omit<Score, "pointsMillionths" | "isFull"> & { readonly criterionCode: string };

/** A decision with the name of who decided. */
export type DecisionRow = Decision & { readonly authorityName: string | null };

/** Scores by evaluation, in the order of codes. */
export const readScores: BatchRead<string, ScoreRow[]> = async ({ sql }, evaluationIds) => {
  const [only] = evaluationIds;
  const isOne = only !== undefined && evaluationIds.length === 1;
  return byEvaluation(isOne ? await readScoresOfOne(sql, only) : await scoresOf(sql, evaluationIds).execute());
};

function scoresOf(sql: Sql, evaluationIds: readonly string[]) {
  return sql
    .selectFrom("score")
    .innerJoin("criterion", "criterion.id", "score.criterion_id")
    .select(columns("score", "id", "evaluationId", "step", "criterionId", "value"))
    .select("criterion.code as criterionCode")
    .where("score.evaluation_id", "in", [...evaluationIds])
    .orderBy("criterion.code");
}

const readScoresOfOne = fixedQuery(
  (sql, evaluationId: string) => scoresOf(sql, [evaluationId]),
  (evaluationId) => [evaluationId],
);

/** Numbers and facts by evaluation. */
export const readMeasures: BatchRead<string, Measure[]> = async (look, evaluationIds) => {
  const rows = await look.sql
    .selectFrom("measure")
    .select(columns("measure", "id", "evaluationId", "step", "kind", "name", "value"))
    .where("measure.evaluation_id", "in", [...evaluationIds])
    .orderBy("measure.name")
    .execute();
  return byEvaluation(rows);
};

/** Computed results by evaluation. */
export const readResults: BatchRead<string, EvaluationResult[]> = async (look, evaluationIds) => {
  const rows = await look.sql
    .selectFrom("evaluation_result")
    .select(
      columns(
        "evaluation_result",
        "id",
        "evaluationId",
        "step",
        "exact",
        "shown",
        "grade",
        "needsDecision",
        "packedTrace",
        "input",
        "contentHash",
      ),
    )
    .where("evaluation_result.evaluation_id", "in", [...evaluationIds])
    .execute();
  return byEvaluation(rows.map((row) => ({ ...row, needsDecision: Boolean(row.needsDecision) })));
};

/** Decisions by evaluation, latest last. */
export const readDecisions: BatchRead<string, DecisionRow[]> = async (look, evaluationIds) => {
  const rows = await look.sql
    .selectFrom("decision")
    .leftJoin("person", "person.id", "decision.authority_person_id")
    .leftJoin("account", "account.id", "decision.authority_account_id")
    .select(
      columns("decision", "id", "evaluationId", "grade", "authorityPersonId", "authorityAccountId", "unitId", "reason"),
    )
    .select(columns("decision", "decidedAt", "resultId", "supersededById", "cause", "noticedAt"))
    .select(columns("decision", "onBehalfOfPersonId", "bodyId", "meetingId"))
    .select(["person.full_name as personName", "account.display_name as accountName"])
    .where("decision.evaluation_id", "in", [...evaluationIds])
    .orderBy("decision.decided_at")
    .orderBy("decision.id")
    .execute();
  return byEvaluation(
    rows.map(({ personName, accountName, ...row }) => ({ ...row, authorityName: personName ?? accountName })),
  );
};

function byEvaluation<T extends { readonly evaluationId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.evaluationId);
    if (group) group.push(row);
    else groups.set(row.evaluationId, [row]);
  }
  return groups;
}
