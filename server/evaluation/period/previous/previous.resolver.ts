import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { Evaluation } from "../../evaluation/evaluation.entity.ts";
import { type EvaluationView, readEvaluationsByIds } from "../../evaluation/evaluation.read.ts";
import { readPreviousIds } from "./previous.read.ts";

/** What stood in the form before: people rate themselves beside their last answers. */
@Resolver(() => Evaluation)
export class PreviousEvaluationResolver {
  @FieldResolver(() => Evaluation, {
    nullable: true,
    description:
      "The last period of the same length that the subject handed in, where the viewer may read it (kỳ trước).",
  })
  async previous(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<EvaluationView | null> {
    const previousId = await context.batch(readPreviousIds, id);
    return previousId === undefined ? null : ((await context.batch(readEvaluationsByIds, previousId)) ?? null);
  }
}
