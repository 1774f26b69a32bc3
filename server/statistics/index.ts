import { CycleGrade } from "./counters/cycle-grade.entity.ts";
import { EvaluationCount } from "./counters/evaluation-count.entity.ts";
import { SuppressedCount } from "./suppression/suppressed-count.entity.ts";
import { TrackingResolver } from "./tracking/tracking.resolver.ts";
import { UnitStatisticsResolver } from "./units/unit-statistics.resolver.ts";

export { countMoves, countOpenedCycle } from "./counters/counters.service.ts";
export { rebuildStatistics, type RebuiltStatistics } from "./counters/rebuild.service.ts";
export { type CountDifference, verifyStatistics } from "./counters/verify-statistics.read.ts";
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

export const entities = [EvaluationCount, CycleGrade, SuppressedCount];
export const resolvers = [UnitStatisticsResolver, TrackingResolver];
