import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import {
  ability,
  type Connection,
  ConnectionArgs,
  connectionOf,
  type Page,
  PageInput,
  pageOf,
  readConnection,
  type RequestContext,
  today,
  Uuid,
} from "../../kernel/index.ts";
import {
  Person,
  type PersonRow,
  readPersonsByIds,
  readUnitsByIds,
  Unit,
  type UnitRow,
} from "../../organization/index.ts";
import { readWorkDesk } from "./desk/desk.read.ts";
import { WorkDesk } from "./desk/desk.views.ts";
import { readTaskFacts } from "./parts/parts.read.ts";
import { Task } from "./task.entity.ts";
import { mayDo, needsDocument } from "./task.policy.ts";
import { OPEN_STATES, readTask, readTaskParts, readTasks, readTasksByIds, type TaskRow } from "./task.read.ts";
import { TaskAbilities, TaskFilter, TaskSortInput } from "./task.views.ts";

const TaskPage = pageOf<TaskRow>("TaskPage", Task as never);
const TaskConnection = connectionOf<TaskRow>("TaskConnection", Task as never);

@Resolver(() => Task)
export class TaskResolver {
  @Query(() => TaskPage, { description: "Tasks that the viewer may read (danh sách nhiệm vụ)." })
  tasks(
    @Ctx() context: RequestContext,
    @Arg("filter", () => TaskFilter, { nullable: true, description: "Which tasks (lọc)." }) filter: TaskFilter | null,
    @Arg("sort", () => TaskSortInput, { nullable: true, description: "Order (sắp xếp)." }) sort: TaskSortInput | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<TaskRow>> {
    return readTasks(context, { filter, sort, page: page ?? new PageInput() });
  }

  @Query(() => TaskConnection, {
    description: "Tasks that the viewer may read, to be walked by programs (danh sách nhiệm vụ nối tiếp).",
  })
  tasksConnection(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => TaskFilter, { nullable: true, description: "Which (lọc)." }) filter: TaskFilter | null,
    @Arg("sort", () => TaskSortInput, { nullable: true, description: "Order (sắp xếp)." }) sort: TaskSortInput | null,
  ): Promise<Connection<TaskRow>> {
    return readConnection({ list: "tasks" }, args, (page) => readTasks(context, { filter, sort, page }));
  }

  @Query(() => Task, { description: "One task (một nhiệm vụ)." })
  task(
    @Arg("id", () => Uuid, { description: "The task (nhiệm vụ)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<TaskRow> {
    return readTask(context, id);
  }

  @Query(() => WorkDesk, { description: "What waits for the viewer in tasks (bàn việc của tôi)." })
  workDesk(@Ctx() context: RequestContext): Promise<WorkDesk> {
    return readWorkDesk(context);
  }

  @FieldResolver(() => Unit, { description: "Unit in which the owner does it (đơn vị)." })
  unit(@Root() { unitId }: TaskRow, @Ctx() context: RequestContext): Promise<UnitRow | undefined> {
    return context.batch(readUnitsByIds, unitId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "The one who answers for it (người chủ trì)." })
  async owner(@Root() { ownerPersonId }: TaskRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, ownerPersonId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who assigned it (người giao việc)." })
  async assigner(@Root() { assignerPersonId }: TaskRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, assignerPersonId);
  }

  @FieldResolver(() => Boolean, { description: "Open, and its last day has passed (quá hạn)." })
  isLate(@Root() { state, dueOn }: TaskRow, @Ctx() context: RequestContext): boolean {
    return OPEN_STATES.includes(state) && dueOn < today(context.clock);
  }

  @FieldResolver(() => Task, {
    nullable: true,
    description: "The long task of which it is one output, where the viewer may read it (nhiệm vụ gốc).",
  })
  async parent(@Root() { parentTaskId }: TaskRow, @Ctx() context: RequestContext): Promise<TaskRow | null> {
    return parentTaskId === null ? null : ((await context.batch(readTasksByIds, parentTaskId)) ?? null);
  }

  @FieldResolver(() => [Task], {
    description: "Its outputs that the viewer may read, by last day (các đầu ra đã chia).",
  })
  async parts(@Root() { id }: TaskRow, @Ctx() context: RequestContext): Promise<TaskRow[]> {
    return (await context.batch(readTaskParts, id)) ?? [];
  }

  @FieldResolver(() => TaskAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(@Root() { id }: TaskRow, @Ctx() context: RequestContext): Promise<TaskAbilities | null> {
    const { viewer } = context;
    const facts = await context.batch(readTaskFacts, id);
    if (facts === undefined) return null;
    const can = (verb: Parameters<typeof mayDo>[2]) => ability(mayDo(viewer, facts, verb));
    return {
      ...{ canStart: can("start"), canReport: can("report"), canSubmit: can("submit"), canHandBack: can("handBack") },
      ...{ canAccept: can("accept"), canReturn: can("return"), canExempt: can("exempt") },
      ...{ canConfirm: can("confirm"), canDecline: can("decline"), canHandOver: can("handOver") },
      ...{ canRelease: can("release"), canChangeDue: can("changeDue"), canCancel: can("cancel") },
      ...{ canSetCollaborators: can("collaborate"), canSplit: can("split") },
      needsDocument: needsDocument(viewer, facts),
    };
  }
}

/** The person behind an id that may be none. */
export async function personOf(context: RequestContext, personId: string | null): Promise<PersonRow | null> {
  return personId === null ? null : ((await context.batch(readPersonsByIds, personId)) ?? null);
}
