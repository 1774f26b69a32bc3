import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { readCompetencies } from "./competency.read.ts";
import { Competency } from "./competency.views.ts";

@Resolver(() => Competency)
export class CompetencyResolver {
  @Query(() => [Competency], {
    description: "Competencies of a version in the order of the framework (các năng lực của một phiên bản).",
  })
  competencies(
    @Arg("versionId", () => Uuid, { description: "Version of a competency framework (phiên bản)." }) versionId: string,
    @Ctx() context: RequestContext,
  ): Promise<Competency[]> {
    return readCompetencies(context, versionId);
  }
}
