import { IsEnum, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { AbsenceKind } from "./absence.entity.ts";
import { WithdrawFactInput } from "./personal-fact.inputs.ts";

@InputType({ description: "What is on record of an absence (nội dung lần nghỉ)." })
export class AbsenceFactsInput {
  @Field(() => AbsenceKind, { description: "Reason (lý do nghỉ)." })
  @IsEnum(AbsenceKind)
  kind!: AbsenceKind;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, when it is known (đến ngày)." })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "Document that grants it (văn bản)." })
  @IsOptional()
  @MaxLength(200)
  document?: string | null;

  @Field(() => String, { nullable: true, description: "Note (ghi chú)." })
  @IsOptional()
  @MaxLength(1000)
  note?: string | null;
}

@InputType({ description: "Days on which a person is absent (ghi nhận thời gian nghỉ)." })
export class RecordAbsenceInput extends AbsenceFactsInput {
  @Field(() => Uuid, { description: "The person (cán bộ)." })
  personId!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Corrected days of absence; the trail keeps the former ones (sửa thời gian nghỉ)." })
export class CorrectAbsenceInput extends AbsenceFactsInput {
  @Field(() => Uuid, { description: "The absence (lần nghỉ)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => String, { description: "Why it is corrected (lý do sửa)." })
  @MaxLength(1000)
  @Matches(/\S/u)
  reason!: string;
}

@InputType({ description: "An absence was recorded in error (hủy ghi nhận thời gian nghỉ)." })
export class WithdrawAbsenceInput extends WithdrawFactInput {}
