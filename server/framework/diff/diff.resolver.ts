import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { readVersionDiff } from "./diff.read.ts";
import { VersionDiff } from "./diff.views.ts";

@Resolver()
export class DiffResolver {
  @Query(() => VersionDiff, { description: "What differs between two versions, for whom (so sánh hai phiên bản)." })
  versionDiff(
    @Arg("fromVersionId", () => Uuid, { description: "The earlier version (phiên bản trước)." }) fromVersionId: string,
    @Arg("toVersionId", () => Uuid, { description: "The later version (phiên bản sau)." }) toVersionId: string,
    @Ctx() context: RequestContext,
  ): Promise<VersionDiff> {
    return readVersionDiff(context, fromVersionId, toVersionId);
  }
}
