import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { StoredFile } from "../../../files/index.ts";
import { BaseRecord, Moment, type Row } from "../../../kernel/index.ts";
import { Person } from "../../../organization/index.ts";
import { Task } from "../task.entity.ts";

declare module "../../../kernel/read-sql.ts" {
  interface Tables {
    task_evidence: Row<TaskEvidence>;
  }
}

@Entity({ tableName: "task_evidence" })
@Unique({ properties: ["taskId", "eventNumber", "fileId"] })
@ObjectType({ description: "A file that shows what was done (minh chứng)." })
export class TaskEvidence extends BaseRecord {
  @ManyToOne(() => Task, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Field(() => ID, { description: "The task (nhiệm vụ)." })
  taskId!: string;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "The event with which it came (diễn biến số)." })
  eventNumber!: number;

  @ManyToOne(() => StoredFile, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { description: "The file (tệp)." })
  fileId!: string;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  @Index()
  @Field(() => ID, { nullable: true, description: "Who added it (người thêm)." })
  addedBy: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was added (thời điểm thêm)." })
  addedAt!: string;
}
