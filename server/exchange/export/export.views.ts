import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Moment } from "../../kernel/index.ts";

/** How far a file is. */
export enum ExportState {
  READY = "READY",
  SENDING = "SENDING",
  SENT = "SENT",
  BROKEN_OFF = "BROKEN_OFF",
}
registerEnumType(ExportState, {
  name: "ExportState",
  description: "How far a file is (tình trạng tệp kết xuất).",
  valuesConfig: {
    READY: { description: "Not fetched yet (chờ tải)." },
    SENDING: { description: "On its way (đang tải)." },
    SENT: { description: "Whole (đã tải xong)." },
    BROKEN_OFF: { description: "Broken off before its end (tải dở dang)." },
  },
});

@ObjectType({ description: "Where a file can be fetched, once and soon (phiếu tải tệp)." })
export class ExportAnswer {
  /** The address opens the file: it is kept out of the stored answers of idempotent requests. */
  static readonly secret = ["url"];

  @Field(() => ID, { description: "Ticket (mã phiếu tải)." })
  ticketId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Path to fetch with the same session, once; none in the answer to a repeated request (đường dẫn tải).",
  })
  url!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Rows that it would have now; none where only the file tells (số dòng).",
  })
  rows!: number | null;

  @Field(() => Moment, { description: "Until when it can be fetched (hết hạn)." })
  expiresAt!: string;
}

@ObjectType({ description: "How far a file is on its way (tiến độ kết xuất)." })
export class ExportProgress {
  @Field(() => ID, { description: "Ticket (mã phiếu tải)." })
  ticketId!: string;

  @Field(() => ExportState, { description: "How far it is (tình trạng)." })
  state!: ExportState;

  @Field(() => Int, { description: "Rows so far, some seconds ago (số dòng đã kết xuất)." })
  rows!: number;

  @Field(() => Int, { nullable: true, description: "Rows in all; none where only the file tells (tổng số dòng)." })
  total!: number | null;
}
