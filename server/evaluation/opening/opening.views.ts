import { IsInt, IsOptional, MaxLength, Min } from "class-validator";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Cycle } from "../../cycle/index.ts";
import { Uuid } from "../../kernel/index.ts";
import { ExclusionReason } from "./cycle-exclusion.entity.ts";

@InputType({ description: "Which cycle, as it was read (kỳ đã đọc)." })
abstract class CycleVerbInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Opening a cycle (mở kỳ đánh giá)." })
export class OpenCycleInput extends CycleVerbInput {}

@InputType({ description: "Closing a cycle (đóng kỳ đánh giá)." })
export class CloseCycleInput extends CycleVerbInput {}

@ObjectType({ description: "How many were left out for one reason (số người theo lý do)." })
export class ExclusionCount {
  @Field(() => ExclusionReason, { description: "Why (lý do)." })
  reason!: ExclusionReason;

  @Field(() => Int, { description: "Number of people (số người)." })
  count!: number;
}

@ObjectType({ description: "Who gets an evaluation when a cycle is opened (kết quả mở kỳ)." })
export class CycleOpening {
  @Field(() => Cycle, { description: "The cycle (kỳ đánh giá)." })
  cycle!: Cycle;

  @Field(() => Int, { description: "Evaluations of people and units together (số phiếu được lập)." })
  opened!: number;

  @Field(() => Int, { description: "People with an evaluation (số cá nhân có phiếu)." })
  people!: number;

  @Field(() => Int, { description: "Units with an evaluation (số tập thể có phiếu)." })
  units!: number;

  @Field(() => Int, { description: "People left out (số người không được lập phiếu)." })
  leftOut!: number;

  @Field(() => [ExclusionCount], { description: "Why people are left out (các lý do)." })
  reasons!: ExclusionCount[];
}
