import type { PositionClass, SubjectType } from "../organization/index.ts";
import type { Along } from "../kernel/index.ts";
import type { BallotKeys } from "./ballot/ballot-keys.ts";
import type { Evaluation } from "./evaluation/evaluation.entity.ts";
import type { EvaluationStep, EvaluationSubject } from "./evaluation/evaluation.enums.ts";

/** What statistics count of an evaluation. */
export interface EvaluationFacts {
  readonly cycleId: string;
  readonly unitId: string;
  readonly subject: EvaluationSubject;
  readonly positionClass: PositionClass | null;
  readonly subjectType: SubjectType | null;
  readonly leading: boolean;
  readonly dutyGroup: string | null;
  readonly frameworkVersionId: string;
  readonly step: EvaluationStep;
  /** The decided grade; null until it is decided. */
  readonly grade: string | null;
  readonly selfGrade: string | null;
  readonly suggestedGrade: string | null;
  readonly proposedGrade: string | null;
  readonly notRatedReason: string | null;
  /** The total in whole millionths of a point. */
  readonly totalMillionths: number | null;
  readonly selfSubmittedAt: string | null;
  readonly selfLate: boolean;
  readonly decidedLate: boolean;
}

/** One evaluation before and after a transition. */
export interface EvaluationMove {
  readonly evaluationId: string;
  readonly before: EvaluationFacts;
  readonly after: EvaluationFacts;
}

declare module "../kernel/work.ts" {
  interface Hooks {
    /**
     * Counts transitions along with the flush that writes them.
     *
     * @returns null where counting has to read what was written; `evaluationsMoved` then counts.
     */
    evaluationsMoving?: (moves: readonly EvaluationMove[]) => Along | null;
    /**
     * Called in the same transaction at every transition; bulk opening calls `cycleOpened` instead.
     *
     * @param isCounted whether `evaluationsMoving` has counted them.
     */
    evaluationsMoved?: (work: Work, moves: readonly EvaluationMove[], isCounted: boolean) => Promise<void>;
    /** Leaders whose results are renewed at the end of an action that changes many, or once it comes to them. */
    waitingLeaders?: Set<string>;
    cycleOpened?: (work: Work, cycleId: string) => Promise<void>;
    cycleClosed?: (work: Work, cycleId: string) => Promise<void>;
    /** Where the keys of secret ballots lie, outside the database. */
    ballotKeys?: BallotKeys;
  }
}

/** The facts of an evaluation as it now stands. */
export function factsOf(evaluation: Evaluation): EvaluationFacts {
  const { cycleId, unitId, subject, positionClass, subjectType, leading, dutyGroup, frameworkVersionId } = evaluation;
  const { step, decidedGrade: grade, selfGrade, suggestedGrade, proposedGrade, notRatedReason } = evaluation;
  const { totalMillionths, selfSubmittedAt, selfLate, decidedLate } = evaluation;
  return {
    ...{ cycleId, unitId, subject, positionClass, subjectType, leading, dutyGroup, frameworkVersionId },
    ...{ step, grade, selfGrade, suggestedGrade, proposedGrade, notRatedReason },
    ...{ totalMillionths, selfSubmittedAt, selfLate, decidedLate },
  };
}
