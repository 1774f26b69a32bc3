import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { CalendarDate, PageInput, type RequestContext, Uuid } from "../../kernel/index.ts";
import { Person, type PersonRow, readPersonsByIds } from "../../organization/index.ts";
import type { TaskShareRow } from "../task/parts/parts.read.ts";
import { TaskShare } from "../task/shares/task-share.entity.ts";
import { Task } from "../task/task.entity.ts";
import { readTasksByIds, type TaskRow } from "../task/task.read.ts";
import { readUnitWork, readWorkMeasure } from "./measure.read.ts";
import { measureKey, readSharesBehind } from "./measure-shares.read.ts";
import { UnitWorkMeasures, WorkMeasure } from "./measure.views.ts";

@Resolver(() => TaskShare)
export class ShareTaskResolver {
  @FieldResolver(() => Task, { nullable: true, description: "The task, where the viewer may read it (nhiệm vụ)." })
  async task(@Root() { taskId }: TaskShare, @Ctx() context: RequestContext): Promise<TaskRow | null> {
    return (await context.batch(readTasksByIds, taskId)) ?? null;
  }
}

@Resolver(() => WorkMeasure)
export class WorkMeasureResolver {
  @Query(() => WorkMeasure, {
    description: "What a person's tasks come to in a period, as far as the viewer may read them (kết quả công việc).",
  })
  workMeasure(
    @Arg("personId", () => Uuid, { description: "The person (cán bộ)." }) personId: string,
    @Arg("from", () => CalendarDate, { description: "First day (từ ngày)." }) from: string,
    @Arg("to", () => CalendarDate, { description: "Last day, included (đến ngày)." }) to: string,
    @Ctx() context: RequestContext,
  ): Promise<WorkMeasure> {
    return readWorkMeasure(context, personId, { from, to });
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
    return readUnitWork(context, { unitId, from, to, includesSubtree, page: page ?? new PageInput() });
  }

  @FieldResolver(() => Person, { nullable: true, description: "The person (cán bộ)." })
  async person(@Root() { personId }: WorkMeasure, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return (await context.batch(readPersonsByIds, personId)) ?? null;
  }

  @FieldResolver(() => [TaskShare], {
    description: "What of each task counts in it, by day; the first 500 (phần việc được tính).",
  })
  async shares(@Root() measure: WorkMeasure, @Ctx() context: RequestContext): Promise<TaskShareRow[]> {
    return (await context.batch(readSharesBehind, measureKey(measure))) ?? [];
  }
}
