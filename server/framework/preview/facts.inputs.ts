import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, Max, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Exact } from "../../kernel/index.ts";
import type { AbsenceKind } from "../../rating/index.ts";
import { AbsenceReasonEnum } from "../scheme/rules.enums.ts";

@InputType({ description: "An absence of the sample person within the period (thời gian nghỉ)." })
export class SampleAbsenceInput {
  @Field(() => AbsenceReasonEnum, { description: "Why (lý do nghỉ)." })
  kind!: AbsenceKind;

  @Field(() => CalendarDate, { nullable: true, description: "First day (từ ngày)." })
  @IsOptional()
  @MaxLength(10)
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, inclusive (đến hết ngày)." })
  @IsOptional()
  @MaxLength(10)
  to?: string | null;

  @Field(() => Exact, { nullable: true, description: "How many days, instead of from and to (số ngày)." })
  @IsOptional()
  @MaxLength(65)
  days?: string | null;

  @Field(() => Exact, { nullable: true, description: "How many months, of 30 days each (số tháng)." })
  @IsOptional()
  @MaxLength(65)
  months?: string | null;
}

@InputType({ description: "A discipline of the sample person (kỷ luật)." })
export class SampleDisciplineInput {
  @Field(() => Boolean, { description: "The act had to do with duty (liên quan đến nhiệm vụ)." })
  @IsBoolean()
  dutyRelated!: boolean;

  @Field(() => String, { nullable: true, description: "Form in words, such as khiển trách (hình thức)." })
  @IsOptional()
  @MaxLength(200)
  form?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Names the act: Party and administrative discipline for one act carry the same (hành vi).",
  })
  @IsOptional()
  @MaxLength(200)
  act?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Day of the act (ngày có hành vi)." })
  @IsOptional()
  @MaxLength(10)
  actOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Day of the decision (ngày quyết định)." })
  @IsOptional()
  @MaxLength(10)
  decidedOn?: string | null;

  @Field(() => Int, { nullable: true, description: "Year in which the act was counted already (năm đã tính)." })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2200)
  countedIn?: number | null;
}

@InputType({ description: "How many subordinates have a grade (số cấp dưới theo mức)." })
export class SampleSubordinatesInput {
  @Field(() => String, { description: "Code of the grade (mã mức)." })
  @MaxLength(40)
  grade!: string;

  @Field(() => Int, { description: "How many (số người)." })
  @IsInt()
  @Min(0)
  count!: number;
}

@InputType({ description: "What is known about the sample person's period; what is not known is left out (dữ kiện)." })
export abstract class SampleFactsInput {
  @Field(() => Boolean, {
    nullable: true,
    description: "The position meets the public directly; not known counts as no (tiếp xúc trực tiếp).",
  })
  @IsOptional()
  publicContact?: boolean | null;

  @Field(() => String, { nullable: true, description: "Grade of the unit, by code (mức xếp loại của đơn vị)." })
  @IsOptional()
  @MaxLength(40)
  unitGrade?: string | null;

  @Field(() => [SampleSubordinatesInput], { nullable: true, description: "Subordinates by grade (cấp dưới)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  subordinates?: SampleSubordinatesInput[] | null;

  @Field(() => [SampleAbsenceInput], { nullable: true, description: "Absences (thời gian nghỉ)." })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  absences?: SampleAbsenceInput[] | null;

  @Field(() => [SampleDisciplineInput], { nullable: true, description: "Disciplines (kỷ luật)." })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  disciplines?: SampleDisciplineInput[] | null;

  @Field(() => Exact, { nullable: true, description: "Months worked in the period (số tháng công tác)." })
  @IsOptional()
  @MaxLength(65)
  monthsWorked?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Moved during the period (chuyển công tác trong kỳ)." })
  @IsOptional()
  transferred?: boolean | null;

  @Field(() => Int, { nullable: true, description: "The year that is rated (năm xếp loại)." })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2200)
  year?: number | null;
}
