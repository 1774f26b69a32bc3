import { WorkPlanAdoptingResolver } from "./adopting/adopting.resolver.ts";
import { PlanAssigningResolver } from "./assigning/assign-items.resolver.ts";
import { PlanItemResolver, TaskPlanResolver } from "./parts/parts.resolver.ts";
import { PlanItem } from "./parts/plan-item.entity.ts";
import { planMessages } from "./plan.messages.ts";
import { WorkPlanResolver } from "./plan.resolver.ts";
import { PlanLoadResolver, ProgressReportResolver } from "./progress/progress.resolver.ts";
import { WorkPlan } from "./work-plan.entity.ts";
import { WorkPlanWritingResolver } from "./writing/writing.resolver.ts";

/** What the room of plans brings to the slice. */
export const planRoom = {
  entities: [WorkPlan, PlanItem],
  resolvers: [
    WorkPlanResolver,
    PlanItemResolver,
    TaskPlanResolver,
    WorkPlanWritingResolver,
    WorkPlanAdoptingResolver,
    PlanAssigningResolver,
    PlanLoadResolver,
    ProgressReportResolver,
  ],
  messages: planMessages,
};
