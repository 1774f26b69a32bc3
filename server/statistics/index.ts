import { CycleGrade } from "./counters/cycle-grade.entity.ts";
import { CriterionCounter } from "./counters/criterion-counter.entity.ts";
import { EvaluationCounter } from "./counters/evaluation-counter.entity.ts";
import { ScoreBandCounter } from "./counters/score-band-counter.entity.ts";
import { ScoreCounter } from "./counters/score-counter.entity.ts";
import { VersionGrade } from "./counters/version-grade.entity.ts";
import { ReportingReader } from "./reporting/reporting-reader.entity.ts";
import { SuppressedCount } from "./suppression/suppressed-count.entity.ts";
import { OutliersResolver } from "./outliers/outliers.resolver.ts";
import { CycleProgressResolver } from "./progress/cycle-progress.resolver.ts";
import { StatisticsResolver } from "./query/statistics.resolver.ts";
import { TrackingResolver } from "./tracking/tracking.resolver.ts";
import { UnitStatisticsResolver } from "./units/unit-statistics.resolver.ts";

export { countAlong, countMoves, countOpenedCycle } from "./counters/counters.service.ts";
export { deriveStatistics, rebuildStatistics, type RebuiltStatistics } from "./counters/rebuild.service.ts";
export type { Counting } from "./counters/parts.read.ts";
export { type CountDifference, verifyStatistics } from "./counters/verify-statistics.read.ts";
export { deriveAfterUpgrade, needsDerivation } from "./counters/upgrade.service.ts";
export { MEASURES } from "./measures/registry.ts";
export { MeasureScale, StatisticsDimension, StatisticsMeasure } from "./query/statistics.enums.ts";
export { StatisticsFilterInput, StatisticsQueryInput } from "./query/statistics.inputs.ts";
export { readReportingRoles, statementsFor } from "./reporting/reporting.read.ts";
export {
  endReportingRole,
  type RegisteredRole,
  registerReportingRole,
  type ReportingRole,
} from "./reporting/reporting-reader.service.ts";
export { REPORTING_VIEWS, triggers } from "./reporting/reporting.views.ts";
export { type OutliersQuery, readOutliers } from "./outliers/outliers.read.ts";
export { readStatistics } from "./query/statistics.read.ts";
export { StatisticsTable } from "./query/statistics.views.ts";
export { messages } from "./statistics.messages.ts";
export { publishClosedCycle } from "./suppression/publish-counts.service.ts";
export { ProgressTrackingFilter } from "./tracking/tracking.inputs.ts";
export { readProgressTracking } from "./tracking/tracking.read.ts";
export { TrackedUnit } from "./tracking/tracking.views.ts";
export { readUnitStatisticsOverTime } from "./units/over-time.read.ts";
export { readStatisticsRights } from "./units/reader-rights.read.ts";
export { canReadExact } from "./units/statistics.policy.ts";
export { UnitBreakdown, UnitStatisticsFilter, UnitStatisticsOverTimeFilter } from "./units/unit-statistics.inputs.ts";
export {
  type AskedUnitStatistics,
  askUnitStatistics,
  readStatisticsRows,
  readUnitStatistics,
  type StatisticsPage,
  type UnitPlace,
} from "./units/unit-statistics.read.ts";
export { GradeCount, UnitStatistic, UnitStatistics, UnitStatisticsOfCycle } from "./units/unit-statistics.views.ts";

export const entities = [
  ...[EvaluationCounter, ScoreCounter, ScoreBandCounter, CriterionCounter, CycleGrade, VersionGrade, SuppressedCount],
  ReportingReader,
];
export const resolvers = [
  StatisticsResolver,
  OutliersResolver,
  UnitStatisticsResolver,
  TrackingResolver,
  CycleProgressResolver,
];
