import { Cycle } from "./cycle.entity.ts";
import { CycleResolver } from "./cycle.resolver.ts";
import { DeadlineExtension } from "./deadline/deadline-extension.entity.ts";
import { UnitOptInResolver } from "./opt-in/opt-in.resolver.ts";
import { UnitOptIn } from "./opt-in/unit-opt-in.entity.ts";
import { CycleSeries } from "./series/cycle-series.entity.ts";
import { CycleSeriesResolver } from "./series/series.resolver.ts";

export { copyCycle } from "./copy-cycle.service.ts";
export { Cycle } from "./cycle.entity.ts";
export { CycleKind, CycleStatus, CycleSubjects, CycleTrack } from "./cycle.enums.ts";
export { ChangeCycleInput, PlanCycleInput } from "./cycle.inputs.ts";
export { messages } from "./cycle.messages.ts";
export { canCloseCycle, canOpenCycle, canPlanCycle, type CycleFacts } from "./cycle.policy.ts";
export { type CycleRow, readCycle, readCycles, readCyclesByIds, readSpecialistUnits } from "./cycle.read.ts";
export { changeCycle, isSpecialist, planCycle } from "./cycle.service.ts";
export { CycleDeadline, DeadlineExtension } from "./deadline/deadline-extension.entity.ts";
export { DUE_FIELD, extendDeadline } from "./deadline/deadline.service.ts";
export { DUE_FIELDS, type DueField } from "./due-days.ts";
export { findCycles } from "./find-cycles.read.ts";
export { readContractRaters } from "./opt-in/opt-in.read.ts";
export { setUnitOptIn } from "./opt-in/opt-in.service.ts";
export { UnitOptIn } from "./opt-in/unit-opt-in.entity.ts";
export { CycleSeries } from "./series/cycle-series.entity.ts";
export { duePeriods, type Period, periodOf } from "./series/periods.ts";
export { changeCycleSeries, createCycleSeries, planPeriod } from "./series/series.service.ts";

export const entities = [CycleSeries, Cycle, DeadlineExtension, UnitOptIn];
export const resolvers = [CycleResolver, CycleSeriesResolver, UnitOptInResolver];
