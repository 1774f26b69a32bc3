import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { CalendarDate, type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../../kernel/index.ts";
import {
  Person,
  type PersonRow,
  readPersonsByIds,
  readUnitsByIds,
  Unit,
  type UnitRow,
} from "../../../organization/index.ts";
import { PlanLoad } from "../plan.views.ts";
import { readPlanLoad } from "./load.read.ts";
import { readWorkProgress } from "./report.read.ts";
import { ProgressLine, WorkProgressReport } from "./report.views.ts";

const PlanLoadPage = pageOf<PlanLoad>("PlanLoadPage", PlanLoad);

@Resolver(() => PlanLoad)
export class PlanLoadResolver {
  @Query(() => PlanLoadPage, {
    description: "What each person has to do in the period of a plan, by name (khối lượng công việc từng người).",
  })
  planLoad(
    @Arg("planId", () => Uuid, { description: "The plan (kế hoạch)." }) planId: string,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<PlanLoad>> {
    return readPlanLoad(context, planId, page ?? new PageInput());
  }

  @FieldResolver(() => Person, { description: "The person (cán bộ)." })
  person(@Root() { personId }: PlanLoad, @Ctx() context: RequestContext): Promise<PersonRow | undefined> {
    return context.batch(readPersonsByIds, personId);
  }
}

@Resolver(() => ProgressLine)
export class ProgressReportResolver {
  @Query(() => WorkProgressReport, {
    description: "How far the work of a unit is, a line a sub-unit or person (báo cáo tiến độ công việc).",
  })
  workProgress(
    @Arg("unitId", () => Uuid, { description: "The unit (đơn vị)." }) unitId: string,
    @Arg("from", () => CalendarDate, { description: "Tasks due on this day or later (từ ngày)." }) from: string,
    @Arg("to", () => CalendarDate, { description: "Tasks due on this day or earlier (đến ngày)." }) to: string,
    @Ctx() context: RequestContext,
  ): Promise<WorkProgressReport> {
    return readWorkProgress(context, { unitId, from, to });
  }

  @FieldResolver(() => Unit, { nullable: true, description: "The sub-unit (đơn vị trực thuộc)." })
  async unit(@Root() { unitId }: ProgressLine, @Ctx() context: RequestContext): Promise<UnitRow | null> {
    return unitId === null ? null : ((await context.batch(readUnitsByIds, unitId)) ?? null);
  }

  @FieldResolver(() => Person, { nullable: true, description: "The person (cán bộ)." })
  async person(@Root() { personId }: ProgressLine, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personId === null ? null : ((await context.batch(readPersonsByIds, personId)) ?? null);
  }
}
