import { IsEnum, IsInt, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Exact } from "../../../kernel/index.ts";
import { DocumentedTaskInput } from "../task.inputs.ts";
import { QualityVerdict } from "../task.enums.ts";

@InputType({ description: "The product is accepted (nghiệm thu kết quả)." })
export class AcceptTaskInput extends DocumentedTaskInput {
  @Field(() => Exact, {
    nullable: true,
    description: "How many are accepted; what was handed in when left out (số lượng nghiệm thu).",
  })
  @IsOptional()
  @MaxLength(40)
  quantity?: string | null;

  @Field(() => QualityVerdict, { defaultValue: QualityVerdict.NONE, description: "Errors of content (sai sót)." })
  @IsEnum(QualityVerdict)
  verdict: QualityVerdict = QualityVerdict.NONE;

  @Field(() => String, { nullable: true, description: "What is said (ý kiến)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;
}

@InputType({ description: "The product goes back to be mended (trả lại để hoàn thiện)." })
export class ReturnTaskInput extends DocumentedTaskInput {
  @Field(() => QualityVerdict, { description: "Errors of content; each return counts once (sai sót)." })
  @IsEnum(QualityVerdict)
  verdict!: QualityVerdict;

  @Field(() => String, { description: "What is to be mended (nội dung cần hoàn thiện)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  note!: string;

  @Field(() => CalendarDate, { description: "Last day for the mended product (thời hạn mới)." })
  dueOn!: string;
}

@InputType({ description: "An objective cause is confirmed (xác nhận nguyên nhân khách quan)." })
export class ExemptTaskInput extends DocumentedTaskInput {
  @Field(() => Int, {
    description:
      "Number of the event that is excused: where an error was found, where a missed last day was set, or what showed it missed (về diễn biến số).",
  })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  aboutNumber!: number;

  @Field(() => String, { description: "The objective cause (nguyên nhân khách quan)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  note!: string;
}
