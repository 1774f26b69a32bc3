import { moment, type Work } from "../../kernel/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";
import { EvaluationStep } from "../evaluation/evaluation.enums.ts";
import { nextStep } from "../evaluation/evaluation.steps.ts";
import type { LoadedEvaluation } from "../evaluation/load-evaluation.ts";
import { moveEvaluations } from "../evaluation/move-evaluations.ts";
import { dayOf, dueDayOf, isAfter } from "../rights/deadline.ts";
import { Decision, DecisionCause } from "./decision.entity.ts";

/** A grade as somebody decides it. */
export interface MadeDecision {
  readonly grade: string;
  readonly reason: string | null;
  readonly resultId: string | null;
  readonly cause: DecisionCause;
  /** Unit as whose head it is decided; null for an authority by grant. */
  readonly unitId: string | null;
  /** Collective and meeting that decided; none where a head or an authority did. */
  readonly bodyId?: string;
  readonly meetingId?: string;
}

/**
 * Keeps a decision and moves the evaluation on; the decision that stood is superseded and kept.
 *
 * A decision in the process waits for its notice; one that answers an objection or replaces a wrong result is told
 * with its making, because it is written to the person. A flag for another look is done with.
 *
 * @returns the id of the new decision.
 */
export async function putDecision(work: Work, loaded: LoadedEvaluation, made: MadeDecision): Promise<string> {
  const { evaluation, steps, facts } = loaded;
  const decision = makeDecision(work, loaded, made);
  const standing = await work.em.find(Decision, { evaluationId: evaluation.id, supersededById: null });
  work.em.persist(decision);
  for (const one of standing) one.supersededById = decision.id;
  const isTold = made.cause !== DecisionCause.DECISION;
  if (isTold) decision.noticedAt = decision.decidedAt;
  await moveEvaluations(work, [evaluation], (each) => {
    if (each.decidedAt === null)
      each.decidedLate = isAfter(dueDayOf(facts.cycle, EvaluationStep.DECISION), dayOf(decision.decidedAt));
    each.step = nextStep(steps, each.step);
    each.decidedGrade = made.grade;
    each.decidedAt = decision.decidedAt;
    each.noticedAt = isTold ? decision.decidedAt : null;
    each.noticedOn = isTold ? dayOf(decision.decidedAt) : null;
    clearReview(each);
  });
  return decision.id;
}

/** The evaluation needs no other look any more. */
export function clearReview(evaluation: Evaluation): void {
  evaluation.needsReview = false;
  evaluation.reviewReason = null;
  evaluation.reviewOfId = null;
}

/** The head in whose place the viewer decides; null for the head, a collective, an authority and the program. */
function principalOf(
  { viewer }: Work,
  { decider, facts }: LoadedEvaluation,
  { unitId, bodyId }: MadeDecision,
): string | null {
  const holders = [decider, facts.resolver].filter((one) => one?.kind === "HEAD");
  if (viewer.isSystem || bodyId !== undefined || holders.some((one) => one.personId === viewer.personId)) return null;
  return holders.find((one) => one.unitId === unitId)?.personId ?? null;
}

function makeDecision(work: Work, loaded: LoadedEvaluation, made: MadeDecision): Decision {
  const decision = Object.assign(new Decision(), made);
  decision.evaluationId = loaded.evaluation.id;
  decision.onBehalfOfPersonId = principalOf(work, loaded, made);
  decision.authorityPersonId = work.viewer.personId;
  decision.authorityAccountId = work.viewer.accountId;
  decision.decidedAt = moment(work.clock);
  return decision;
}
