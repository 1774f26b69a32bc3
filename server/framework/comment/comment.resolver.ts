import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { readAccountsById } from "../../identity/index.ts";
import { ability, Ability, type RequestContext } from "../../kernel/index.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";
import { CommentOnDraftInput, ResolveCommentInput } from "./comment.inputs.ts";
import { canResolve } from "./comment.policy.ts";
import { type CommentRow, readCommentsByVersion, readMaintainsVersion } from "./comment.read.ts";
import { commentOnDraft, resolveComment } from "./comment.service.ts";
import { FrameworkComment } from "./framework-comment.entity.ts";

@ObjectType({ description: "What this viewer may do to a remark (quyền thao tác)." })
export class FrameworkCommentAbilities {
  @Field(() => Ability, { description: "Say that it is settled (xử lý xong)." })
  canResolve!: Ability;
}

async function nameOf(context: RequestContext, accountId: string | null): Promise<string | null> {
  return accountId === null ? null : ((await context.batch(readAccountsById, accountId))?.displayName ?? null);
}

@Resolver(() => FrameworkComment)
export class FrameworkCommentResolver {
  @Mutation(() => FrameworkComment, { description: "Writes a remark on a place of a draft (góp ý bản nháp)." })
  commentOnDraft(
    @Arg("input", () => CommentOnDraftInput, { description: "The remark (góp ý)." }) input: CommentOnDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkComment> {
    return context.write("commentOnDraft", input, commentOnDraft);
  }

  @Mutation(() => FrameworkComment, { description: "Marks a remark settled (xử lý xong góp ý)." })
  resolveComment(
    @Arg("input", () => ResolveCommentInput, { description: "Which (góp ý)." }) input: ResolveCommentInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkComment> {
    return context.write("resolveComment", input, resolveComment);
  }

  @FieldResolver(() => String, { nullable: true, description: "Name of who wrote it (người góp ý)." })
  authorName(@Root() { authorId }: FrameworkComment, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(context, authorId);
  }

  @FieldResolver(() => String, { nullable: true, description: "Name of who settled it (người xử lý)." })
  resolvedByName(@Root() { resolvedBy }: FrameworkComment, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(context, resolvedBy);
  }

  @FieldResolver(() => FrameworkCommentAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(@Root() comment: CommentRow, @Ctx() context: RequestContext): Promise<FrameworkCommentAbilities> {
    const maintains = (await context.batch(readMaintainsVersion, comment.versionId)) ?? false;
    return { canResolve: ability(canResolve(context.viewer, { maintains, authorId: comment.authorId })) };
  }
}

@Resolver(() => FrameworkVersion)
export class VersionCommentsResolver {
  @FieldResolver(() => [FrameworkComment], {
    description: "Remarks on the draft, oldest first; none for those who may not read drafts of it (các góp ý).",
  })
  async comments(@Root() version: FrameworkVersion, @Ctx() context: RequestContext): Promise<CommentRow[]> {
    return (await context.batch(readCommentsByVersion, version.id)) ?? [];
  }

  @FieldResolver(() => String, { nullable: true, description: "Name of who saved the draft last (người lưu)." })
  draftSavedByName(@Root() { draftSavedBy }: FrameworkVersion, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(context, draftSavedBy);
  }
}
