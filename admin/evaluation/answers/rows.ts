import type { ResultOf, VariablesOf } from "../../../schema/graphql.ts";
import type { Evaluations, EvaluationState, MyEvaluations } from "../../../schema/operations/evaluation.ts";
import type { EvaluationWhy } from "../../../schema/operations/evaluation/why.ts";
import type {
  EvaluationForm,
  PreviewRating,
  SaveSelfRating,
  ScoreEvaluation,
} from "../../../schema/operations/rating.ts";
import type { Criterion, GroupNode, Scheme } from "../../framework/framework-rows.ts";

/** An evaluation with everything that its form asks. */
export type Form = ResultOf<typeof EvaluationForm>["evaluation"];
export type EvaluationRow = ResultOf<typeof Evaluations>["evaluations"]["items"][number];
export type MyRow = ResultOf<typeof MyEvaluations>["myEvaluations"]["items"][number];
export type Why = ResultOf<typeof EvaluationWhy>["evaluation"];
export type State = ResultOf<typeof EvaluationState>;
export type Rating = ResultOf<typeof PreviewRating>["previewRating"];
export type PreviewInput = VariablesOf<typeof PreviewRating>["input"];
export type SelfRatingInput = VariablesOf<typeof SaveSelfRating>["input"];
export type ScoreInput = VariablesOf<typeof ScoreEvaluation>["input"];
export type GradeOption = State["grades"][number];
export type StepName = State["step"];
export type Metric = Scheme["metrics"][number];
export type Finding = Scheme["findings"][number];
export type MetricKind = Metric["kind"];
export type { Criterion, GroupNode, Scheme };
