import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { DraftContentInput } from "../version/draft.inputs.ts";
import { PreviewRatingInput } from "./preview.inputs.ts";
import { previewRating } from "./preview.read.ts";
import { RatingView } from "./rating.views.ts";

@Resolver()
export class PreviewResolver {
  @Query(() => RatingView, {
    description: "What a sample person would get under a version, and why; nothing is stored (chấm thử).",
  })
  previewRating(
    @Arg("input", () => PreviewRatingInput, { description: "The sample person (người mẫu)." })
    input: PreviewRatingInput,
    @Arg("content", () => DraftContentInput, {
      nullable: true,
      description: "Unsaved content, beside the person so that several persons can share it (nội dung chưa lưu).",
    })
    content: DraftContentInput | null,
    @Ctx() context: RequestContext,
  ): Promise<RatingView> {
    return previewRating(context, { ...input, content: content ?? input.content ?? null });
  }
}
