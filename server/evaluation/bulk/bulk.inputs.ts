import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEnum,
  IsInt,
  IsOptional,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";
import { BulkVerb } from "./bulk.enums.ts";

/** Most evaluations that one bulk action takes. */
export const MAX_BULK = 500;

@InputType({ description: "An evaluation as it was read (phiếu đã đọc)." })
export class EvaluationRefInput {
  @Field(() => Uuid, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: "A grade for one evaluation (mức cho một phiếu)." })
export class GradeForInput extends EvaluationRefInput {
  @Field(() => String, { description: "Grade of the scheme (mức xếp loại)." })
  @MinLength(1)
  @MaxLength(40)
  grade!: string;

  @Field(() => String, {
    nullable: true,
    description: "Reason; required where the grade departs from the proposal (lý do).",
  })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}

@InputType({ description: "A bulk action (xử lý hàng loạt)." })
export abstract class BulkInput {
  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Deciding several at once, each as one by one (quyết định nhiều phiếu)." })
export class DecideEvaluationsInput extends BulkInput {
  @Field(() => [GradeForInput], { description: "Grades, at most 500 (các mức)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BULK)
  @ValidateNested({ each: true })
  decisions!: GradeForInput[];
}

@InputType({
  description:
    "Deciding as the rules suggest: for the named evaluations, or for all of a unit that wait (chấp nhận mức gợi ý).",
})
export class AcceptSuggestedGradesInput extends BulkInput {
  @Field(() => Uuid, { nullable: true, description: "Cycle, with a unit (kỳ đánh giá)." })
  cycleId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Unit, without those below it (đơn vị)." })
  unitId?: string | null;

  @Field(() => [EvaluationRefInput], {
    nullable: true,
    description: "The evaluations, at most 500, in place of cycle and unit (các phiếu).",
  })
  @IsOptional()
  @ArrayMaxSize(MAX_BULK)
  @ValidateNested({ each: true })
  evaluations?: EvaluationRefInput[] | null;
}

@InputType({ description: "One evaluation of a bulk action, with what the verb needs (một phiếu cần xử lý)." })
export class BulkItemInput extends EvaluationRefInput {
  @Field(() => String, { nullable: true, description: "Grade to decide or to propose (mức xếp loại)." })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;

  @Field(() => String, { nullable: true, description: "Reason, or grounds of a proposal (lý do, căn cứ)." })
  @IsOptional()
  @MaxLength(2000)
  reason?: string | null;
}

@InputType({ description: "The same verb for several evaluations, each as one by one (xử lý nhiều phiếu)." })
export class HandleEvaluationsInput extends BulkInput {
  @Field(() => BulkVerb, { description: "What to do (việc)." })
  @IsEnum(BulkVerb)
  verb!: BulkVerb;

  @Field(() => [BulkItemInput], { description: "The evaluations, at most 500 (các phiếu)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BULK)
  @ValidateNested({ each: true })
  items!: BulkItemInput[];
}

@InputType({ description: "A bulk action to be tried without doing it (xem trước việc xử lý hàng loạt)." })
export class PreviewBulkInput {
  @Field(() => BulkVerb, { description: "What would be done (việc)." })
  @IsEnum(BulkVerb)
  verb!: BulkVerb;

  @Field(() => [BulkItemInput], { description: "The evaluations, at most 500 (các phiếu)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_BULK)
  @ValidateNested({ each: true })
  items!: BulkItemInput[];
}
