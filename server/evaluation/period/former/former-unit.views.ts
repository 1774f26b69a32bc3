import { IsOptional, MaxLength, MinLength } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { CalendarDate, Uuid } from "../../../kernel/index.ts";

@ObjectType({ description: "A unit in which the person worked earlier in the period (nơi công tác cũ trong kỳ)." })
export class FormerUnit {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => ID, { description: "Person (người)." })
  personId!: string;

  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => ID, { description: "The unit (đơn vị cũ)." })
  unitId!: string;

  @Field(() => CalendarDate, { description: "First day there (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { description: "Last day there (đến ngày)." })
  endsOn!: string;

  @Field(() => Boolean, { description: "Whether the regulation wants its opinion (phải lấy ý kiến)." })
  isAsked!: boolean;
}

@InputType({ description: "What the former unit says (ý kiến của nơi công tác cũ)." })
export class RecordFormerUnitOpinionInput {
  @Field(() => Uuid, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => Uuid, { description: "Former unit (đơn vị cũ)." })
  unitId!: string;

  @Field(() => String, { description: "What it says (nội dung)." })
  @MinLength(1)
  @MaxLength(10_000)
  text!: string;

  @Field(() => String, { nullable: true, description: "Grade that it would give (mức đề nghị)." })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
