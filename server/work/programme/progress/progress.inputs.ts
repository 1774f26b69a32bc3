import { IsInt, IsOptional, Matches, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../../kernel/index.ts";

@InputType({ description: "Which milestone, as it was read (mốc đã đọc)." })
export class MilestoneVerbInput {
  @Field(() => Uuid, { description: "The milestone (mốc thực hiện)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "The official reports a milestone as done (báo hoàn thành mốc)." })
export class ReportMilestoneInput extends MilestoneVerbInput {
  @Field(() => CalendarDate, { description: "Day on which it was done (ngày hoàn thành)." })
  doneOn!: string;

  @Field(() => String, { description: "What shows it (minh chứng)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  evidence!: string;
}

@InputType({ description: "The overseer confirms what was reported (xác nhận hoàn thành mốc)." })
export class ConfirmMilestoneInput extends MilestoneVerbInput {}

@InputType({ description: "A word of the overseer on a milestone (ý kiến về mốc thực hiện)." })
export abstract class MilestoneRemarkInput extends MilestoneVerbInput {
  @Field(() => String, { description: "Why (lý do)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  reason!: string;
}

@InputType({ description: "What was reported is not accepted (không công nhận hoàn thành mốc)." })
export class RejectMilestoneInput extends MilestoneRemarkInput {}

@InputType({ description: "A delay has an objective cause (xác nhận nguyên nhân khách quan)." })
export class ExcuseMilestoneInput extends MilestoneRemarkInput {}

@InputType({ description: "A milestone was not reached (ghi nhận không hoàn thành mốc)." })
export class MissMilestoneInput extends MilestoneRemarkInput {}

@InputType({ description: "A milestone is dropped (hủy mốc thực hiện)." })
export class CancelMilestoneInput extends MilestoneRemarkInput {}

@InputType({ description: "A report of the official on the programme (báo cáo tiến độ)." })
export class ReportProgressInput {
  @Field(() => Uuid, { description: "The programme (chương trình hành động)." })
  programmeId!: string;

  @Field(() => CalendarDate, { description: "Day that it speaks of (ngày báo cáo)." })
  reportedOn!: string;

  @Field(() => String, { description: "What was done, what stands in the way (nội dung báo cáo)." })
  @MaxLength(4000)
  @Matches(/\S/u)
  text!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
