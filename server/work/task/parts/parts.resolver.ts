import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readFilesByIds, StoredFile, type StoredFileRow } from "../../../files/index.ts";
import type { RequestContext } from "../../../kernel/index.ts";
import { Person, type PersonRow } from "../../../organization/index.ts";
import { TaskEvent } from "../task-event.entity.ts";
import { TaskEvidence } from "./task-evidence.entity.ts";
import { TaskShare } from "../shares/task-share.entity.ts";
import { Task } from "../task.entity.ts";
import type { TaskRow } from "../task.read.ts";
import { personOf } from "../task.resolver.ts";
import {
  readTaskCollaborators,
  readTaskEvents,
  readTaskEvidence,
  readTaskShares,
  type TaskEventRow,
  type TaskEvidenceRow,
  type TaskShareRow,
} from "./parts.read.ts";

@Resolver(() => Task)
export class TaskPartsResolver {
  @FieldResolver(() => [TaskEvent], { description: "What happened, oldest first (các diễn biến)." })
  async events(@Root() { id }: TaskRow, @Ctx() context: RequestContext): Promise<TaskEventRow[]> {
    return (await context.batch(readTaskEvents, id)) ?? [];
  }

  @FieldResolver(() => [TaskEvidence], { description: "Files that show what was done (minh chứng)." })
  async evidence(@Root() { id }: TaskRow, @Ctx() context: RequestContext): Promise<TaskEvidenceRow[]> {
    return (await context.batch(readTaskEvidence, id)) ?? [];
  }

  @FieldResolver(() => [Person], { description: "Who helps without owning it, by name (người phối hợp)." })
  async collaborators(@Root() { id }: TaskRow, @Ctx() context: RequestContext): Promise<PersonRow[]> {
    return (await context.batch(readTaskCollaborators, id)) ?? [];
  }

  @FieldResolver(() => [TaskShare], {
    description: "What it counts for people, as far as the viewer may read it (phần việc của từng người).",
  })
  async shares(@Root() { id }: TaskRow, @Ctx() context: RequestContext): Promise<TaskShareRow[]> {
    return (await context.batch(readTaskShares, id)) ?? [];
  }
}

@Resolver(() => TaskEvent)
export class TaskEventResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Who did it (người thực hiện)." })
  async by(@Root() { byPersonId }: TaskEventRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, byPersonId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "The owner to whom it counts (người chủ trì)." })
  async owner(@Root() { ownerPersonId }: TaskEventRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, ownerPersonId);
  }
}

@Resolver(() => TaskEvidence)
export class TaskEvidenceResolver {
  @FieldResolver(() => StoredFile, { nullable: true, description: "The file; read at /exports/evidence/ID (tệp)." })
  async file(@Root() { fileId }: TaskEvidenceRow, @Ctx() context: RequestContext): Promise<StoredFileRow | null> {
    return (await context.batch(readFilesByIds, fileId)) ?? null;
  }
}

@Resolver(() => TaskShare)
export class TaskShareResolver {
  @FieldResolver(() => Person, { nullable: true, description: "Whose share it is (cán bộ)." })
  async person(@Root() { personId }: TaskShareRow, @Ctx() context: RequestContext): Promise<PersonRow | null> {
    return personOf(context, personId);
  }
}
