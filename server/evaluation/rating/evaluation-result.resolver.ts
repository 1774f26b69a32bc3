import { FieldResolver, Resolver, Root } from "type-graphql";
import { RatingView, ratingView } from "../../framework/index.ts";
import type { Rating } from "../../rating/index.ts";
import { EvaluationResult } from "./evaluation-result.entity.ts";
import { unpackText } from "./packed-text.ts";

@Resolver(() => EvaluationResult)
export class EvaluationResultResolver {
  @FieldResolver(() => RatingView, {
    description: "The stored rating: totals, reasons, and the whole argument as lines (diễn giải kết quả).",
  })
  rating(@Root() { packedTrace }: EvaluationResult): RatingView {
    return ratingView(JSON.parse(unpackText(packedTrace)) as Rating);
  }

  @FieldResolver(() => String, {
    description: "The whole rating as canonical JSON: totals, groups, reasons, missing, trace (diễn giải).",
  })
  trace(@Root() { packedTrace }: EvaluationResult): string {
    return unpackText(packedTrace);
  }
}
