import { Cycle } from "./cycle.entity.ts";
import { CycleResolver } from "./cycle.resolver.ts";

export { Cycle, CycleKind, CycleStatus, CycleTrack } from "./cycle.entity.ts";
export { ChangeCycleInput, PlanCycleInput } from "./cycle.inputs.ts";
export { messages } from "./cycle.messages.ts";
export { canCloseCycle, canOpenCycle, canPlanCycle, type CycleFacts } from "./cycle.policy.ts";
export { type CycleRow, readCycle, readCycles, readCyclesByIds, readSpecialistUnits } from "./cycle.read.ts";
export { changeCycle, isSpecialist, planCycle } from "./cycle.service.ts";

export const entities = [Cycle];
export const resolvers = [CycleResolver];
