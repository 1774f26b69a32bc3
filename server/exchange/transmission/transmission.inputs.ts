import { MaxLength, ValidateIf } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";

const KEY = "Key that makes a repeated request have one effect (khóa chống lặp).";

@InputType({ description: "Which results to put into a package (nội dung gói kết quả)." })
export class PrepareTransmissionInput {
  @Field(() => Uuid, { description: "Unit, with all below (đơn vị)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  @MaxLength(36)
  cycleId!: string;

  @Field(() => String, { description: "Number of the written decision on the results (số quyết định)." })
  @MaxLength(80)
  decisionNumber!: string;

  @Field(() => CalendarDate, { description: "Day of that decision (ngày quyết định)." })
  @MaxLength(10)
  decisionOn!: string;

  @Field(() => String, { nullable: true, description: KEY })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "That a package was sent (ghi nhận việc gửi)." })
export class RecordTransmissionInput {
  @Field(() => Uuid, { description: "Package (gói kết quả)." })
  @MaxLength(36)
  transmissionId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản bản ghi)." })
  version!: number;

  @Field(() => CalendarDate, { description: "Day of sending (ngày gửi)." })
  @MaxLength(10)
  sentOn!: string;

  @Field(() => String, { description: "Number of the letter it went with (số văn bản gửi)." })
  @MaxLength(80)
  documentNumber!: string;

  @Field(() => String, { description: "Who received it (nơi nhận)." })
  @MaxLength(300)
  receiver!: string;

  @Field(() => String, { nullable: true, description: "Receipt of the receiver (biên nhận)." })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(300)
  receipt?: string | null;

  @Field(() => String, { nullable: true, description: KEY })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which packages (lọc gói kết quả)." })
export class TransmissionFilter {
  @Field(() => Uuid, { description: "Unit, with all below (đơn vị)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => Uuid, { nullable: true, description: "Only this cycle (kỳ đánh giá)." })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @MaxLength(36)
  cycleId?: string | null;
}
