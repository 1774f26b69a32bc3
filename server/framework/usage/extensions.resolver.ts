import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { Framework } from "../framework.entity.ts";
import { type FrameworkRow, readFrameworksByIds } from "../framework.read.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";
import { readVersionsByIds, type VersionRow } from "../version/version.read.ts";
import { readExtensions } from "./extensions.read.ts";
import { FrameworkExtension } from "./usage.views.ts";

@Resolver(() => Framework)
export class FrameworkExtensionsResolver {
  @FieldResolver(() => [FrameworkExtension], {
    description: "Frameworks of lower levels that extend it, by code (các khung cụ thể hóa).",
  })
  async extensions(@Root() { id }: Framework, @Ctx() context: RequestContext): Promise<FrameworkExtension[]> {
    return (await context.batch(readExtensions, id)) ?? [];
  }
}

@Resolver(() => FrameworkExtension)
export class FrameworkExtensionResolver {
  @FieldResolver(() => Framework, { description: "The extension (khung cụ thể hóa)." })
  framework(
    @Root() { frameworkId }: FrameworkExtension,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkRow | undefined> {
    return context.batch(readFrameworksByIds, frameworkId);
  }

  @FieldResolver(() => FrameworkVersion, { description: "Its newest version (phiên bản mới nhất)." })
  version(@Root() { versionId }: FrameworkExtension, @Ctx() context: RequestContext): Promise<VersionRow | undefined> {
    return context.batch(readVersionsByIds, versionId);
  }
}
