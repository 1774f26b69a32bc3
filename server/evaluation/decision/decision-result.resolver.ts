import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { EvaluationResult } from "../rating/evaluation-result.entity.ts";
import { readVeils } from "../rights/visible.read.ts";
import { readDecidedResults } from "./decided-result.read.ts";
import { Decision } from "./decision.entity.ts";

@Resolver(() => Decision)
export class DecisionResultResolver {
  @FieldResolver(() => EvaluationResult, {
    nullable: true,
    description:
      "The computed result that it rests on, as it stood then; none in a judged scheme (kết quả tính làm căn cứ).",
  })
  async result(
    @Root() { id, evaluationId }: Decision,
    @Ctx() context: RequestContext,
  ): Promise<EvaluationResult | null> {
    if ((await context.batch(readVeils, evaluationId))?.onlyNotice) return null;
    return (await context.batch(readDecidedResults, id)) ?? null;
  }
}
