import { ArrayMaxSize, IsArray, IsInt, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Exact, Uuid } from "../../../kernel/index.ts";
import { TaskVerbInput } from "../task.inputs.ts";

/** Most files that come with one report. */
export const MOST_FILES = 20;

@InputType({ description: "What the owner says of a task, with files (báo cáo kèm minh chứng)." })
export abstract class TaskReportInput extends TaskVerbInput {
  @Field(() => String, { nullable: true, description: "What was done, what stands in the way (nội dung)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;

  @Field(() => [Uuid], { nullable: true, description: "Own files uploaded within the last day (tệp minh chứng)." })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_FILES)
  fileIds?: string[] | null;
}

@InputType({ description: "The owner begins the task (bắt đầu thực hiện)." })
export class StartTaskInput extends TaskVerbInput {}

@InputType({ description: "The owner reports how far it is (báo cáo tiến độ)." })
export class ReportTaskProgressInput extends TaskReportInput {
  @Field(() => Int, { description: "How far, from 0 to 100 (tiến độ, %)." })
  @IsInt()
  @Min(0)
  @Max(100)
  percent!: number;
}

@InputType({ description: "The owner hands the product in (trình kết quả)." })
export class SubmitTaskInput extends TaskReportInput {
  @Field(() => Exact, { nullable: true, description: "How many are done; all when left out (số lượng)." })
  @IsOptional()
  @MaxLength(40)
  quantity?: string | null;
}

@InputType({ description: "The owner is unable to do it (báo không có khả năng hoàn thành)." })
export class HandBackTaskInput extends TaskVerbInput {
  @Field(() => String, { description: "Why (lý do)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  note!: string;
}
