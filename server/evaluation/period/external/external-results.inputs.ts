import { IsOptional, MaxLength, MinLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CycleKind, CycleTrack } from "../../../cycle/index.ts";
import { CalendarDate, Exact, Uuid } from "../../../kernel/index.ts";

@InputType({ description: "What the paper of another agency says (nội dung kết quả)." })
abstract class ExternalResultInput {
  @Field(() => CycleTrack, { description: "Track (hệ thống)." })
  track!: CycleTrack;

  @Field(() => CycleKind, { description: "Length of the period (loại kỳ)." })
  kind!: CycleKind;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;

  @Field(() => Exact, { nullable: true, description: "Score (điểm)." })
  @IsOptional()
  @MaxLength(60)
  score?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the grade (mức xếp loại)." })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;

  @Field(() => String, { description: "Agency that rated (cơ quan đánh giá)." })
  @MinLength(1)
  @MaxLength(200)
  agency!: string;

  @Field(() => String, { description: "Number of the paper (số văn bản)." })
  @MinLength(1)
  @MaxLength(80)
  documentNumber!: string;

  @Field(() => CalendarDate, { description: "Day of the paper (ngày văn bản)." })
  documentOn!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A period's result from another agency (nhập kết quả cơ quan khác chuyển đến)." })
export class RecordExternalResultInput extends ExternalResultInput {
  @Field(() => Uuid, { description: "Person (người)." })
  personId!: string;
}

@InputType({ description: "A corrected entry; the old one stays on record (đính chính kết quả)." })
export class CorrectExternalResultInput extends ExternalResultInput {
  @Field(() => Uuid, { description: "Entry to replace (kết quả được thay)." })
  externalResultId!: string;

  @Field(() => String, { description: "Why (lý do)." })
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}
