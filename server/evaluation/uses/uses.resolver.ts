import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { readLatestCycleWith } from "./latest-cycle.read.ts";
import { UseOutcome } from "./use-outcome.entity.ts";
import { RecordUseOutcomeInput } from "./uses.inputs.ts";
import { readUseLists } from "./uses.read.ts";
import { recordUseOutcome } from "./uses.service.ts";
import { CycleContent, UseList } from "./uses.views.ts";

@Resolver(() => UseList)
export class UsesResolver {
  @Query(() => [UseList], {
    description: "Lists of people by what the regulations use results for (danh sách sử dụng kết quả).",
  })
  useLists(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, { description: "Cycle (kỳ đánh giá)." }) cycleId: string,
  ): Promise<UseList[]> {
    return readUseLists(context, cycleId);
  }

  @Query(() => ID, {
    nullable: true,
    description: "Latest cycle that has something of a kind to show the viewer (kỳ gần nhất có nội dung).",
  })
  latestCycleWith(
    @Ctx() context: RequestContext,
    @Arg("content", () => CycleContent, { description: "What it shall have (nội dung cần có)." }) content: CycleContent,
  ): Promise<string | null> {
    return readLatestCycleWith(context, content);
  }

  @Mutation(() => UseOutcome, {
    description: "Records what people decided on the ground of a result (ghi kết luận sử dụng kết quả).",
  })
  recordUseOutcome(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecordUseOutcomeInput, { description: "The outcome (kết luận)." }) input: RecordUseOutcomeInput,
  ): Promise<UseOutcome> {
    return context.write("recordUseOutcome", input, recordUseOutcome);
  }
}
