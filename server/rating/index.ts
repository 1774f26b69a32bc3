export { applies, AppliesTo, AUDIENCES, type Audience, PositionClassName, SubjectTypeName } from "./applies-to.ts";
export { checkContent } from "./check/check-content.ts";
export { checkInput, type CheckInputOptions } from "./check/check-input.ts";
export { type Defect, defect } from "./check/defect.ts";
export {
  Basis,
  type BothTexts,
  bothTexts,
  Code,
  EXACT_TEXT,
  ExactText,
  FormulaText,
  LocalText,
  Name,
} from "./content-text.ts";
export {
  CriterionContent,
  CriterionMethod,
  GroupContent,
  LevelContent,
  TierContent,
  VIOLATION_ANSWERS,
  type ViolationAnswer,
} from "./criteria.ts";
export { bandText, inBand } from "./decide-grade.ts";
export { exact, exactText, isExact, round, SHOWN_DECIMALS, shown } from "./exact.ts";
export { rate, type Rating, type ShownNumber } from "./rate.ts";
export { given, type RatingInput } from "./rating-input.ts";
export { messages } from "./rating.messages.ts";
export {
  BallotRule,
  Band,
  Condition,
  Finding,
  Formula,
  Gate,
  Grade,
  Metric,
  MetricOption,
  RatingContent,
  Rounding,
  Scheme,
  SchemeMethod,
  STEP_ORDER,
  StepKind,
  TypedBy,
} from "./scheme.ts";
export { sentence } from "./sentence.ts";
export type { Reason, TraceKind, TraceNode } from "./trace.ts";
export {
  allCriteria,
  allGroups,
  carriesPoints,
  concerns,
  criterionMaximum,
  type PlacedCriterion,
  type PlacedGroup,
} from "./walk-content.ts";
