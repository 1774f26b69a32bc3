import { MaxLength, MinLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { EvaluationVerbInput } from "../rating/answers.inputs.ts";

@InputType({ description: "A verb that needs a reason (việc cần nêu lý do)." })
export abstract class ReasonedVerbInput extends EvaluationVerbInput {
  @Field(() => String, { description: "Why (lý do)." })
  @MinLength(1)
  @MaxLength(2000)
  reason!: string;
}

@InputType({ description: "Leaving out the current step for one evaluation (bỏ qua bước)." })
export class SkipStepInput extends ReasonedVerbInput {}

@InputType({ description: "Opening a decided evaluation again (mở khóa phiếu)." })
export class UnlockEvaluationInput extends ReasonedVerbInput {}

@InputType({ description: "Confirming a result that was to be looked at again (xác nhận sau khi xem lại)." })
export class ConfirmReviewInput extends ReasonedVerbInput {}

@InputType({ description: "A new decision in place of one found wrong (quyết định thay thế)." })
export class SupersedeDecisionInput extends ReasonedVerbInput {
  @Field(() => String, { description: "The right grade (mức xếp loại đúng)." })
  @MinLength(1)
  @MaxLength(40)
  grade!: string;
}
