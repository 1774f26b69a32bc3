/*
 * The paper of a meeting: its evaluations with the grades that their schemes know, in one fixed order.
 */
import { loadContent } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { processFor, type StepKind } from "../../rating/index.ts";
import type { PaperLine } from "../ballot/seal.ts";
import { stepsOf } from "../evaluation/evaluation.steps.ts";

/** One evaluation on the paper. */
export interface CandidateLine extends PaperLine {
  readonly personId: string | null;
  readonly steps: readonly StepKind[];
  /** Share of the papers that a grade must exceed. */
  readonly majority: string;
}

/** The lines of a meeting's paper, by id of the evaluation: the order that sealed papers rely on. */
export async function readPaper(sql: Sql, meetingId: string): Promise<CandidateLine[]> {
  const rows = await sql
    .selectFrom("meeting_candidate")
    .innerJoin("evaluation", "evaluation.id", "meeting_candidate.evaluation_id")
    .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
    .select(["evaluation.id", "evaluation.person_id", "evaluation.framework_version_id", "cycle.kind"])
    .select(["evaluation.leading", "evaluation.position_class", "evaluation.subject_type"])
    .where("meeting_candidate.meeting_id", "=", meetingId)
    .orderBy("evaluation.id")
    .execute();
  const lines: CandidateLine[] = [];
  for (const row of rows) {
    const { scheme } = await loadContent(sql, row.framework_version_id);
    const grades = scheme.grades.map(({ code }) => code);
    const majority = processFor(scheme, row.kind).ballot?.majority ?? scheme.ballot?.majority ?? "1/2";
    const { position_class: positionClass, subject_type: subjectType } = row;
    const steps = stepsOf(scheme, { leading: Boolean(row.leading), positionClass, subjectType }, row.kind);
    lines.push({ evaluationId: row.id, personId: row.person_id, grades, steps, majority });
  }
  return lines;
}
