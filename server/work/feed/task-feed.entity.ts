import { Entity, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { BaseRecord, Moment, type Row } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    task_feed: Row<TaskFeed>;
  }
}

/** A secret address under which a calendar program reads one's own last days; one at a time for an account. */
@Entity({ tableName: "task_feed" })
@ObjectType({ description: "A secret address of one's own last days for calendar programs (lịch thời hạn nhiệm vụ)." })
export class TaskFeed extends BaseRecord {
  static readonly secret = ["tokenHash"];

  @ManyToOne(() => Account, { mapToPk: true, updateRule: "no action", deleteRule: "no action" })
  @Unique()
  accountId!: string;

  /** SHA-256 of the address's token; the token itself is stored nowhere. */
  @Property({ type: "string", length: 64, hidden: true })
  @Unique()
  tokenHash!: string;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "Since when the address works (mở từ)." })
  openedAt!: string;
}
