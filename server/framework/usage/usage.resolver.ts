import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";
import { readVersionsByIds, type VersionRow } from "../version/version.read.ts";
import { readFrameworkUsage, readUnitFrameworkUsage } from "./usage.read.ts";
import { FrameworkUsage } from "./usage.views.ts";

@Resolver(() => FrameworkUsage)
export class UsageResolver {
  @Query(() => [FrameworkUsage], {
    description: "Which units run which version of a framework, with how many people (tình hình áp dụng khung).",
  })
  frameworkUsage(
    @Arg("frameworkId", () => Uuid, { description: "The framework (khung)." }) frameworkId: string,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkUsage[]> {
    return readFrameworkUsage(context, frameworkId);
  }

  @Query(() => [FrameworkUsage], {
    description: "Which frameworks run at a unit and below it, today or soon (các khung áp dụng tại đơn vị).",
  })
  unitFrameworkUsage(
    @Arg("unitId", () => Uuid, { description: "The unit (đơn vị)." }) unitId: string,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkUsage[]> {
    return readUnitFrameworkUsage(context, unitId);
  }

  @FieldResolver(() => FrameworkVersion, { nullable: true, description: "Version in force (phiên bản hiệu lực)." })
  async version(@Root() { versionId }: FrameworkUsage, @Ctx() context: RequestContext): Promise<VersionRow | null> {
    return versionId === null ? null : ((await context.batch(readVersionsByIds, versionId)) ?? null);
  }
}
