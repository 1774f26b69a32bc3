import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { search } from "./search.read.ts";
import { SearchArgs, SearchHit } from "./search.views.ts";

/** Here rather than in a slice: it asks all of them. */
@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], {
    description: "Records by words of name or code, of those that the viewer may list (tìm kiếm chung).",
  })
  search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: RequestContext): Promise<SearchHit[]> {
    return search(context, args);
  }
}
