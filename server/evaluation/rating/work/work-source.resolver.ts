import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { type Page, PageInput, type RequestContext } from "../../../kernel/index.ts";
import { TaskSharePage } from "../../../work/index.ts";
import { Evaluation } from "../../evaluation/evaluation.entity.ts";
import { readWorkMetrics, readWorkShares, type ShareRow } from "./work-source.read.ts";
import { WorkMetric } from "./work-source.views.ts";

@Resolver(() => Evaluation)
export class WorkSourceResolver {
  @FieldResolver(() => [WorkMetric], {
    description: "Metrics that tasks or subordinates' scores give (chỉ số lấy từ nhiệm vụ, cấp dưới).",
  })
  async workMetrics(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<WorkMetric[]> {
    return (await context.batch(readWorkMetrics, id)) ?? [];
  }

  @FieldResolver(() => TaskSharePage, {
    description:
      "Shares of tasks that those metrics count, as far as the viewer may read the tasks (nhiệm vụ được tính).",
  })
  workShares(
    @Root() { id }: Evaluation,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<ShareRow>> {
    return readWorkShares(context, id, page ?? new PageInput());
  }
}
