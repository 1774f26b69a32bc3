import { MaxLength, ValidateIf } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Moment, Uuid } from "../../kernel/index.ts";

@InputType({ description: "A summary of a lower unit, and whose total it goes into (tệp tổng hợp)." })
export class ImportSummaryInput {
  @Field(() => Uuid, { description: "Cycle of the superior (kỳ đánh giá)." })
  @MaxLength(36)
  cycleId!: string;

  @Field(() => Uuid, { description: "Superior unit that sums up (đơn vị tổng hợp)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => String, { description: "Text of the file, at most 2,000,000 characters (nội dung tệp)." })
  @MaxLength(2_000_000)
  content!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@ObjectType({ description: "A summary that came by file (tệp tổng hợp đã nhận)." })
export class ReceivedSummary {
  @Field(() => ID, { description: "Identifier (mã định danh nội bộ)." })
  id!: string;

  @Field(() => ID, { description: "Unit that sent it (đơn vị báo cáo)." })
  unitId!: string;

  @Field(() => String, { description: "Its code (mã đơn vị)." })
  unitCode!: string;

  @Field(() => String, { description: "Its name (tên đơn vị)." })
  unitName!: string;

  @Field(() => Int, { description: "People in it (số người)." })
  people!: number;

  @Field(() => String, { description: "Digest of the content, SHA-256 (mã kiểm tra)." })
  digest!: string;

  @Field(() => Moment, { description: "When it was made (lập lúc)." })
  madeAt!: string;

  @Field(() => Moment, { description: "When it was brought in (nhận lúc)." })
  collectedAt!: string;

  @Field(() => Boolean, { description: "Replaced by a later file (đã được thay thế)." })
  isReplaced!: boolean;
}

@ObjectType({ description: "A sub-unit from which nothing came (đơn vị chưa có số liệu)." })
export class MissingSummary {
  @Field(() => ID, { description: "Unit (đơn vị)." })
  id!: string;

  @Field(() => String, { description: "Code (mã đơn vị)." })
  code!: string;

  @Field(() => String, { description: "Name (tên đơn vị)." })
  name!: string;
}

@ObjectType({ description: "What came from below for a yearly summary, and what is missing (tình hình nhận số liệu)." })
export class SummaryCollection {
  @Field(() => [ReceivedSummary], { description: "Files by unit, the latest first (các tệp đã nhận)." })
  received!: ReceivedSummary[];

  @Field(() => [MissingSummary], { description: "Direct sub-units without numbers (đơn vị chưa có số liệu)." })
  missing!: MissingSummary[];
}
