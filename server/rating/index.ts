export { applies, AppliesTo, AUDIENCES, type Audience, PositionClassName, SubjectTypeName } from "./applies-to.ts";
export { checkContent } from "./check/check-content.ts";
export { checkInput, type CheckInputOptions } from "./check/check-input.ts";
export { type Defect, defect, proposalFor } from "./check/defect.ts";
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
  LevelRange,
  OptionContent,
  Severity,
  TierContent,
  VIOLATION_ANSWERS,
  type ViolationAnswer,
} from "./criteria.ts";
export { pointsOfAnswer } from "./answers.ts";
export { bandText, inBand } from "./decide-grade.ts";
export { exact, exactText, isExact, millionths, round, SHOWN_DECIMALS, shown } from "./exact.ts";
export { rate, type RateOptions, type Rating, type ShownNumber } from "./rate.ts";
export { given, type RatingInput } from "./rating-input.ts";
export { messages } from "./rating.messages.ts";
export {
  BallotRule,
  Band,
  Condition,
  Finding,
  Formula,
  Gate,
  GateKind,
  Grade,
  Metric,
  MetricOption,
  PeriodProcess,
  RatingContent,
  Rounding,
  Scheme,
  SchemeMethod,
  TypedBy,
} from "./scheme.ts";
export { AbsenceKind } from "./rules/absence-kind.ts";
export { Frequency } from "./rules/frequency.ts";
export { ObjectionRule, type Term } from "./rules/objection-rule.ts";
export { AuthorityRule, ProcedureStep } from "./rules/procedure.ts";
export {
  type Absence,
  countedDisciplines,
  daysOf,
  type Discipline,
  gradeNumber,
  type PeriodFacts,
} from "./rules/facts.ts";
export {
  allowedCount,
  checkQuota,
  type ExtendedUnits,
  type QuotaGroup,
  type QuotaPerson,
  type QuotaResult,
} from "./rules/quota.ts";
export { withKnownFacts } from "./facts/known-facts.ts";
export { QuotaRule } from "./rules/quota-rule.ts";
export { type RolledPeriod, type RollUp, rollUp } from "./rules/roll-up.ts";
export { RollUpRule } from "./rules/roll-up-rule.ts";
export { type SpecialCase, specialCasesOf } from "./rules/special-cases.ts";
export { SpecialCases } from "./rules/special-cases-rule.ts";
export { STEP_ORDER, StepKind } from "./rules/steps.ts";
export { type CycleProcess, processFor, stepsFor } from "./rules/steps-for.ts";
export { UseRule } from "./rules/use-rule.ts";
export {
  isSourced,
  MetricSource,
  type SourcedValue,
  SubordinateSource,
  TaskMeasure,
  TaskSource,
} from "./sources/metric-source.ts";
export { type Deductions, deductionsOf, NO_DEDUCTIONS, schemeDeductions } from "./sources/deductions.ts";
export { readable, readableLabel, sentence } from "./sentence.ts";
export type { Reason, TraceKind, TraceNode } from "./trace.ts";
export {
  allCriteria,
  allGroups,
  carriesPoints,
  concerns,
  criterionMaximum,
  isRequired,
  type PlacedCriterion,
  type PlacedGroup,
} from "./walk-content.ts";
