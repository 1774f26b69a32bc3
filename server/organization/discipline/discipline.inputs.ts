import { IsEnum, IsInt, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { WithdrawFactInput } from "../absence/personal-fact.inputs.ts";
import { UnitTree } from "../unit/unit.entity.ts";

@InputType({ description: "What a disciplinary decision says (nội dung kỷ luật)." })
export class DisciplineFactsInput {
  @Field(() => String, { description: "Form in words, such as a reprimand (hình thức kỷ luật)." })
  @MaxLength(120)
  @Matches(/\S/u)
  form!: string;

  @Field(() => UnitTree, { description: "By the Party or by the State (kỷ luật đảng hoặc hành chính)." })
  @IsEnum(UnitTree)
  tree!: UnitTree;

  @Field(() => Boolean, { description: "Whether the act had to do with duty (liên quan hoạt động công vụ)." })
  dutyRelated!: boolean;

  @Field(() => String, {
    description: "Names the act; decisions about one act carry the same name (hành vi vi phạm).",
  })
  @MaxLength(120)
  @Matches(/\S/u)
  act!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Day of the act (ngày xảy ra hành vi)." })
  actOn?: string | null;

  @Field(() => CalendarDate, { description: "Day of the decision (ngày ban hành quyết định)." })
  decidedOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Day it takes effect; the day of the decision when left out (ngày có hiệu lực).",
  })
  effectiveOn?: string | null;

  @Field(() => String, { nullable: true, description: "Document (số quyết định)." })
  @IsOptional()
  @MaxLength(200)
  document?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Unit in which the act happened (đơn vị nơi xảy ra hành vi)." })
  unitId?: string | null;

  @Field(() => Int, { nullable: true, description: "Year in which the act was already counted (năm đã tính)." })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2999)
  countedIn?: number | null;
}

@InputType({ description: "A disciplinary decision about a person (ghi nhận kỷ luật)." })
export class RecordDisciplineInput extends DisciplineFactsInput {
  @Field(() => Uuid, { description: "The person (cán bộ)." })
  personId!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A corrected disciplinary decision; the trail keeps the former (sửa kỷ luật)." })
export class CorrectDisciplineInput extends DisciplineFactsInput {
  @Field(() => Uuid, { description: "The discipline (kỷ luật)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => String, { description: "Why it is corrected (lý do sửa)." })
  @MaxLength(1000)
  @Matches(/\S/u)
  reason!: string;
}

@InputType({ description: "A discipline was lifted by a decision or recorded in error (hủy ghi nhận kỷ luật)." })
export class WithdrawDisciplineInput extends WithdrawFactInput {}
