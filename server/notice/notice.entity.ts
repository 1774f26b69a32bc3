import { Entity, Index, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../identity/index.ts";
import { BaseRecord, Moment, type Row } from "../kernel/index.ts";
import { Person } from "../organization/index.ts";

declare module "../kernel/read-sql.ts" {
  interface Tables {
    notice: Row<Notice>;
  }
}

export enum NoticeKind {
  TASK = "TASK",
  REMINDER = "REMINDER",
  RESULT = "RESULT",
  INFORMATION = "INFORMATION",
}
registerEnumType(NoticeKind, {
  name: "NoticeKind",
  description: "What a notice is about (loại thông báo).",
  valuesConfig: {
    TASK: { description: "Something waits for the reader (việc cần làm)." },
    REMINDER: { description: "A deadline comes near (nhắc thời hạn)." },
    RESULT: { description: "A result of the reader is there (kết quả)." },
    INFORMATION: { description: "For information (thông tin)." },
  },
});

@Entity({ tableName: "notice" })
@Index({ properties: ["personId", "createdAt"] })
@Index({ properties: ["accountId", "createdAt"] })
@ObjectType({ description: "Something that somebody is told (thông báo)." })
export class Notice extends BaseRecord {
  /** Written in bulk, and read by nobody but its addressee: no matter of the audit trail. */
  static readonly unaudited = true;

  @ManyToOne(() => Person, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  personId: string | null = null;

  @ManyToOne(() => Account, { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" })
  accountId: string | null = null;

  @Property({ type: "string", length: 20 })
  @Field(() => NoticeKind, { description: "What it is about (loại thông báo)." })
  kind!: NoticeKind;

  /** Names the sentence in both languages; its blanks are filled from `ruleValues` when it is read. */
  @Property({ type: "string", length: 80 })
  @Field(() => String, { description: "Id of its sentence (mã câu thông báo)." })
  rule!: string;

  @Property({ type: "text" })
  ruleValues!: string;

  @Property({ type: "string", length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: "Where in the console it is dealt with (đường dẫn)." })
  link: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was written (thời điểm)." })
  createdAt!: string;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was read (đã đọc lúc)." })
  readAt: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  emailedAt: string | null = null;

  /** One addressee is told of one thing once. */
  @Property({ type: "string", length: 260 })
  @Unique()
  dedupeKey!: string;
}
