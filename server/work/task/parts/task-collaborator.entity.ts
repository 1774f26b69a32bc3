import { Entity, Index, ManyToOne, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord, type Row } from "../../../kernel/index.ts";
import { Person } from "../../../organization/index.ts";
import { Task } from "../task.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    task_collaborator: Row<TaskCollaborator>;
  }
}

/** Somebody who helps with a task without owning it: the task counts for the owner alone. */
@Entity({ tableName: "task_collaborator" })
@Unique({ properties: ["taskId", "personId"] })
export class TaskCollaborator extends BaseRecord {
  @ManyToOne(() => Task, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  taskId!: string;

  @ManyToOne(() => Person, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  personId!: string;
}
