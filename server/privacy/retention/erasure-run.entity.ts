import { Entity, ManyToOne, Property } from "@mikro-orm/decorators/legacy";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Account } from "../../identity/index.ts";
import { CalendarDate, Moment, type Row, VersionedRecord } from "../../kernel/index.ts";

declare module "../../kernel/read-sql.ts" {
  interface Tables {
    erasure_run: Row<ErasureRun>;
  }
}

/** Where an erasure stands. */
export enum ErasureState {
  PROPOSED = "PROPOSED",
  APPROVED = "APPROVED",
  DONE = "DONE",
  DROPPED = "DROPPED",
}
registerEnumType(ErasureState, {
  name: "ErasureState",
  description: "Where an erasure stands (trạng thái).",
  valuesConfig: {
    PROPOSED: { description: "Waits for a second person (chờ duyệt)." },
    APPROVED: { description: "Runs next night (đã duyệt)." },
    DONE: { description: "Done, with its proof (đã xóa)." },
    DROPPED: { description: "Given up (đã bỏ)." },
  },
});

const link = { mapToPk: true, nullable: true, updateRule: "no action", deleteRule: "no action" } as const;

@Entity({ tableName: "erasure_run" })
@ObjectType({ description: "An erasure of personal text by a rule (đợt xóa dữ liệu)." })
export class ErasureRun extends VersionedRecord {
  @Property({ type: "string", length: 40 })
  @Field(() => String, { description: "Class of text (loại dữ liệu)." })
  recordClass!: string;

  /** Frozen with the proposal: a rule that changes later changes nothing about what was approved. */
  @Property({ type: "string", length: 10 })
  @Field(() => CalendarDate, { description: "Records of days before this one (trước ngày)." })
  untilDay!: string;

  @Property({ type: "string", length: 500 })
  @Field(() => String, { description: "Law or archival rule (căn cứ)." })
  basis!: string;

  @Property({ type: "string", length: 12 })
  @Field(() => ErasureState, { description: "Where it stands (trạng thái)." })
  state!: ErasureState;

  @Property({ type: "integer" })
  @Field(() => Int, { description: "Records that held text when it was proposed (số bản ghi dự kiến)." })
  proposedRecords!: number;

  @Property({ type: "integer", default: 0 })
  @Field(() => Int, { description: "Records whose text was erased (số bản ghi đã xóa)." })
  erasedRecords: number = 0;

  @Property({ type: "integer", default: 0 })
  @Field(() => Int, { description: "Entries of the trail that lost it too (số mục nhật ký)." })
  erasedEntries: number = 0;

  @ManyToOne(() => Account, link)
  @Field(() => ID, { nullable: true, description: "Account that proposed it (người đề xuất)." })
  proposedById: string | null = null;

  @Property({ type: "string", length: 24 })
  @Field(() => Moment, { description: "When it was proposed (thời điểm đề xuất)." })
  proposedAt!: string;

  @ManyToOne(() => Account, link)
  @Field(() => ID, { nullable: true, description: "Account that approved it (người duyệt)." })
  approvedById: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was approved (thời điểm duyệt)." })
  approvedAt: string | null = null;

  @Property({ type: "string", length: 24, nullable: true })
  @Field(() => Moment, { nullable: true, description: "When it was done (thời điểm xóa)." })
  doneAt: string | null = null;
}
