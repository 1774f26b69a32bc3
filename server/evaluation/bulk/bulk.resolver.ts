import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { AcceptSuggestedGradesInput, DecideEvaluationsInput } from "./bulk.inputs.ts";
import { acceptSuggestedGrades, decideEvaluations } from "./bulk.service.ts";
import { BulkOutcome } from "./bulk.views.ts";

const INPUT = { description: "What to do (nội dung)." };

/** Deciding for a whole unit, with the rules of one by one. */
@Resolver()
export class BulkResolver {
  @Mutation(() => BulkOutcome, { description: "Decides several, each as one by one (quyết định nhiều phiếu)." })
  decideEvaluations(
    @Ctx() context: RequestContext,
    @Arg("input", () => DecideEvaluationsInput, INPUT) input: DecideEvaluationsInput,
  ): Promise<BulkOutcome> {
    return context.write("decideEvaluations", input, decideEvaluations);
  }

  @Mutation(() => BulkOutcome, { description: "Decides as the rules suggest (chấp nhận mức hệ thống gợi ý)." })
  acceptSuggestedGrades(
    @Ctx() context: RequestContext,
    @Arg("input", () => AcceptSuggestedGradesInput, INPUT) input: AcceptSuggestedGradesInput,
  ): Promise<BulkOutcome> {
    return context.write("acceptSuggestedGrades", input, acceptSuggestedGrades);
  }
}
