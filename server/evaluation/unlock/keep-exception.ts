import { moment, type Work } from "../../kernel/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { StepException, type StepExceptionKind } from "./step-exception.entity.ts";

/** Keeps on record what went otherwise than the steps say, from where the evaluation now stands; the caller flushes. */
export function keepException(work: Work, evaluation: Evaluation, kind: StepExceptionKind, reason: string): void {
  const { personId, accountId } = work.viewer;
  const about = { evaluationId: evaluation.id, kind, step: evaluation.step, reason: reason.trim() };
  work.em.persist(
    Object.assign(new StepException(), { ...about, personId, accountId, happenedAt: moment(work.clock) }),
  );
}
