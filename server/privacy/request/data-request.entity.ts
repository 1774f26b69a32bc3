import { Entity, Index, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, ObjectType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";
import { Person, Unit } from "../../organization/index.ts";
import { DataRequestKind, DataRequestState } from "./data-request.enums.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    data_request: Row<DataRequest>;
  }
}

const link = { mapToPk: true, updateRule: "no action", deleteRule: "no action" } as const;

@Entity({ tableName: "data_request" })
@Index({ properties: ["state", "answerDueOn"] })
@ObjectType({ description: "What a person asks about the own data (yêu cầu về dữ liệu cá nhân)." })
export class DataRequest extends VersionedRecord {
  @ManyToOne(() => Person, link)
  @Field(() => ID, { description: "Whose data (người có dữ liệu)." })
  personId!: string;

  @ManyToOne(() => Account, link)
  accountId!: string;

  /** Whose specialists answer: the unit of the appointment when it was sent. */
  @ManyToOne(() => Unit, { ...link, nullable: true })
  @Field(() => ID, { nullable: true, description: "Unit whose specialists answer (đơn vị xử lý)." })
  unitId: string | null = null;

  @Property({ type: "string", length: 20 })
  @Field(() => DataRequestKind, { description: "What is asked (loại yêu cầu)." })
  kind!: DataRequestKind;

  @Property({ type: "string", length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: "Class of records, as in `myData` (loại dữ liệu)." })
  recordClass: string | null = null;

  @Property({ type: "text" })
  @Field(() => String, { description: "What is wrong, and what it should be (nội dung)." })
  text!: string;

  @Property({ type: "string", length: 20 })
  @Field(() => DataRequestState, { description: "Where it stands (trạng thái)." })
  state!: DataRequestState;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was sent (thời điểm gửi)." })
  sentAt!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day of the answer (hạn trả lời)." })
  answerDueOn!: string;

  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Last day of its completion (hạn hoàn thành)." })
  completionDueOn!: string;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "Why it takes longer; once at most (lý do gia hạn)." })
  extensionReason: string | null = null;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "The answer (trả lời)." })
  answer: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was answered (thời điểm trả lời)." })
  answeredAt: string | null = null;

  @ManyToOne(() => Account, { ...link, nullable: true })
  answeredById: string | null = null;

  @Property({ type: "text", nullable: true })
  @Field(() => String, { nullable: true, description: "What was done (kết quả thực hiện)." })
  outcome: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was completed (thời điểm hoàn thành)." })
  completedAt: string | null = null;

  @ManyToOne(() => Account, { ...link, nullable: true })
  completedById: string | null = null;
}
