import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { FrameworkVersion, readVersionsByIds } from "../../framework/index.ts";
import type { RequestContext } from "../../kernel/index.ts";
import { Person, type PersonRow, readPersonsByIds } from "../../organization/index.ts";
import type { TaskShareRow } from "../task/parts/parts.read.ts";
import { TaskShare } from "../task/shares/task-share.entity.ts";
import { Task } from "../task/task.entity.ts";
import { readTasksByIds, type TaskRow } from "../task/task.read.ts";
import { measureKey, readSharesBehind } from "./measure-shares.read.ts";
import { WorkMeasure, WorkRegulation } from "./measure.views.ts";

@Resolver(() => TaskShare)
export class ShareTaskResolver {
  @FieldResolver(() => Task, { nullable: true, description: "The task, where the viewer may read it (nhiệm vụ)." })
  async task(@Root() { taskId }: TaskShare, @Ctx() context: RequestContext): Promise<TaskRow | null> {
    return (await context.batch(readTasksByIds, taskId)) ?? null;
  }
}

@Resolver(() => WorkMeasure)
export class WorkMeasureResolver {
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

@Resolver(() => WorkRegulation)
export class WorkRegulationResolver {
  @FieldResolver(() => FrameworkVersion, { nullable: true, description: "The version (phiên bản quy chế)." })
  version(@Root() { versionId }: WorkRegulation, @Ctx() context: RequestContext) {
    return context.batch(readVersionsByIds, versionId);
  }
}
