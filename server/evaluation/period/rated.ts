import type { CycleKind } from "../../cycle/index.ts";
import type { Evaluation } from "../evaluation/evaluation.entity.ts";

/** An evaluation as far as facts about its period depend on it. */
export type RatedEvaluation = Pick<
  Evaluation,
  | "id"
  | "cycleId"
  | "subject"
  | "personId"
  | "subjectUnitId"
  | "unitId"
  | "appointmentId"
  | "positionId"
  | "leading"
  | "frameworkVersionId"
  | "track"
  | "startsOn"
  | "endsOn"
>;

/** An evaluation with the kind of its cycle. */
export type KindedEvaluation = RatedEvaluation & { readonly kind: CycleKind };

/** Ids in portions that one statement can bind. */
export function portions<T>(all: readonly T[], size = 4000): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
}
