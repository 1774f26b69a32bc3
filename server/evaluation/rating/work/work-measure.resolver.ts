import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { CalendarDate, PageInput, type RequestContext, Uuid } from "../../../kernel/index.ts";
import {
  type AppliedRegulation,
  readUnitWork,
  readWorkMeasure,
  TaskShare,
  UnitWorkMeasures,
  WorkMeasure,
  WorkRegulation,
} from "../../../work/index.ts";
import { readRegulationsOfDays, regulating } from "./regulations.read.ts";

@Resolver()
export class WorkMeasureQueries {
  @Query(() => WorkMeasure, {
    description: "What a person's tasks come to in a period, as far as the viewer may read them (kết quả công việc).",
  })
  workMeasure(
    @Arg("personId", () => Uuid, { description: "The person (cán bộ)." }) personId: string,
    @Arg("from", () => CalendarDate, { description: "First day (từ ngày)." }) from: string,
    @Arg("to", () => CalendarDate, { description: "Last day, included (đến ngày)." }) to: string,
    @Ctx() context: RequestContext,
  ): Promise<WorkMeasure> {
    return readWorkMeasure(context, personId, { from, to }, regulating);
  }

  @Query(() => UnitWorkMeasures, {
    description: "What the tasks of a unit's people come to in a period (kết quả công việc của đơn vị).",
  })
  workMeasures(
    @Arg("unitId", () => Uuid, { description: "The unit (đơn vị)." }) unitId: string,
    @Arg("from", () => CalendarDate, { description: "First day (từ ngày)." }) from: string,
    @Arg("to", () => CalendarDate, { description: "Last day, included (đến ngày)." }) to: string,
    @Arg("includesSubtree", () => Boolean, {
      defaultValue: true,
      description: "With units below (kể cả đơn vị trực thuộc).",
    })
    includesSubtree: boolean,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<UnitWorkMeasures> {
    const query = { unitId, from, to, includesSubtree, page: page ?? new PageInput() };
    return readUnitWork(context, query, regulating);
  }
}

@Resolver(() => TaskShare)
export class ShareRegulationResolver {
  @FieldResolver(() => WorkRegulation, {
    nullable: true,
    description: "What rates the person in the month of the share, and what it takes off (quy chế áp dụng).",
  })
  async regulation(
    @Root() { personId, dueOn }: TaskShare,
    @Ctx() context: RequestContext,
  ): Promise<AppliedRegulation | null> {
    return (await context.batch(readRegulationsOfDays, `${personId} ${dueOn}`)) ?? null;
  }
}
