import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { StepException } from "./step-exception.entity.ts";
import { readStepExceptions } from "./step-exception.read.ts";
import { ConfirmReviewInput, SkipStepInput, SupersedeDecisionInput, UnlockEvaluationInput } from "./unlock.inputs.ts";
import { confirmReview, skipStep, supersedeDecision, unlockEvaluation } from "./unlock.service.ts";

const INPUT = { description: "What to do (nội dung)." };

/** Verbs outside the order of steps; each needs a right, a reason and leaves a trace. */
@Resolver(() => Evaluation)
export class UnlockResolver {
  @Mutation(() => Evaluation, { description: "Leaves out the current step (bỏ qua bước)." })
  skipStep(
    @Ctx() context: RequestContext,
    @Arg("input", () => SkipStepInput, INPUT) input: SkipStepInput,
  ): Promise<Evaluation> {
    return context.write("skipStep", input, skipStep);
  }

  @Mutation(() => Evaluation, { description: "Opens a decided evaluation again (mở khóa phiếu)." })
  unlockEvaluation(
    @Ctx() context: RequestContext,
    @Arg("input", () => UnlockEvaluationInput, INPUT) input: UnlockEvaluationInput,
  ): Promise<Evaluation> {
    return context.write("unlockEvaluation", input, unlockEvaluation);
  }

  @Mutation(() => Evaluation, { description: "Replaces a final result found wrong (quyết định thay thế)." })
  supersedeDecision(
    @Ctx() context: RequestContext,
    @Arg("input", () => SupersedeDecisionInput, INPUT) input: SupersedeDecisionInput,
  ): Promise<Evaluation> {
    return context.write("supersedeDecision", input, supersedeDecision);
  }

  @Mutation(() => Evaluation, { description: "Confirms a result that was to be looked at again (xác nhận kết quả)." })
  confirmReview(
    @Ctx() context: RequestContext,
    @Arg("input", () => ConfirmReviewInput, INPUT) input: ConfirmReviewInput,
  ): Promise<Evaluation> {
    return context.write("confirmReview", input, confirmReview);
  }

  @FieldResolver(() => [StepException], {
    description: "Steps left out, returns, unlocks and confirmations, latest last (các xử lý ngoại lệ).",
  })
  async stepExceptions(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<StepException[]> {
    return (await context.batch(readStepExceptions, id)) ?? [];
  }
}
