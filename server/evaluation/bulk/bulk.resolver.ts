import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import {
  AcceptSuggestedGradesInput,
  DecideEvaluationsInput,
  HandleEvaluationsInput,
  PreviewBulkInput,
} from "./bulk.inputs.ts";
import { acceptSuggestedGrades, decideEvaluations } from "./bulk.service.ts";
import { BulkOutcome } from "./bulk.views.ts";
import { handleEvaluations } from "./handle.service.ts";
import { previewBulk } from "./preview.service.ts";
import { BulkPreview } from "./preview.views.ts";

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

  @Mutation(() => BulkOutcome, { description: "Does one verb to several, each as one by one (xử lý nhiều phiếu)." })
  handleEvaluations(
    @Ctx() context: RequestContext,
    @Arg("input", () => HandleEvaluationsInput, INPUT) input: HandleEvaluationsInput,
  ): Promise<BulkOutcome> {
    return context.write("handleEvaluations", input, handleEvaluations);
  }

  @Query(() => BulkPreview, {
    description: "What a bulk action would do: who changes, who is refused, quotas, leaders (xem trước).",
  })
  previewBulk(
    @Ctx() context: RequestContext,
    @Arg("input", () => PreviewBulkInput, INPUT) input: PreviewBulkInput,
  ): Promise<BulkPreview> {
    return previewBulk(context, input);
  }
}
