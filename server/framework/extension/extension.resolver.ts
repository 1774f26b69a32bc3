import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { Framework } from "../framework.entity.ts";
import { type FrameworkRow, readFrameworksByIds } from "../framework.read.ts";
import { FrameworkVersion } from "../version/framework-version.entity.ts";
import { readVersionsByIds, type VersionRow } from "../version/version.read.ts";
import { extendFramework } from "./extend.service.ts";
import { ExtendFrameworkInput, RebaseExtensionInput } from "./extension.inputs.ts";
import { readOwnParts } from "./extension.read.ts";
import { ExtensionPart, FrameworkSlotView } from "./extension.views.ts";
import { rebaseExtension } from "./rebase/rebase.service.ts";
import { readRebaseOutlook } from "./rebase/rebase-outlook.read.ts";
import { readRebaseTasks } from "./rebase/rebase-tasks.read.ts";
import { RebasedExtension, RebaseOutlook, RebaseTask } from "./rebase/rebase.views.ts";

@Resolver(() => FrameworkVersion)
export class VersionExtensionResolver {
  @Mutation(() => Framework, {
    description: "Starts a framework that fills the slots of a superior one (cụ thể hóa khung cấp trên).",
  })
  extendFramework(
    @Arg("input", () => ExtendFrameworkInput, { description: "The extension (khung cụ thể hóa)." })
    input: ExtendFrameworkInput,
    @Ctx() context: RequestContext,
  ): Promise<Framework> {
    return context.write("extendFramework", input, extendFramework);
  }

  @Mutation(() => RebasedExtension, {
    description: "Moves an extension to its superior's newest version (chuyển theo phiên bản mới của cấp trên).",
  })
  rebaseExtension(
    @Arg("input", () => RebaseExtensionInput, { description: "Which (phiên bản)." }) input: RebaseExtensionInput,
    @Ctx() context: RequestContext,
  ): Promise<RebasedExtension> {
    return context.write("rebaseExtension", input, rebaseExtension);
  }

  @Query(() => [RebaseTask], {
    description:
      "Extensions kept by a unit or those below it whose superior has a newer version (việc cần chuyển khung).",
  })
  rebaseTasks(
    @Ctx() context: RequestContext,
    @Arg("unitId", () => Uuid, {
      nullable: true,
      description: "The unit; if left out, all that the viewer maintains (đơn vị).",
    })
    unitId: string | null = null,
  ): Promise<RebaseTask[]> {
    return readRebaseTasks(context, unitId);
  }

  @Query(() => RebaseOutlook, {
    description: "What moving an extension to its superior's newest version would do (xem trước khi chuyển khung).",
  })
  rebaseOutlook(
    @Arg("versionId", () => Uuid, { description: "Version of the extension (phiên bản khung cụ thể hóa)." })
    versionId: string,
    @Ctx() context: RequestContext,
  ): Promise<RebaseOutlook> {
    return readRebaseOutlook(context, versionId);
  }

  @FieldResolver(() => FrameworkVersion, { nullable: true, description: "Superior version (phiên bản cấp trên)." })
  async superior(
    @Root() { extendsVersionId }: FrameworkVersion,
    @Ctx() context: RequestContext,
  ): Promise<VersionRow | null> {
    return extendsVersionId === null ? null : ((await context.batch(readVersionsByIds, extendsVersionId)) ?? null);
  }

  @FieldResolver(() => [FrameworkSlotView], { description: "What lower levels may fill in (phần mở cho cấp dưới)." })
  slots(@Root() version: FrameworkVersion): FrameworkSlotView[] {
    return JSON.parse(version.slots) as FrameworkSlotView[];
  }

  @FieldResolver(() => ExtensionPart, {
    nullable: true,
    description: "What it adds to its superior; none where it extends nothing (phần bổ sung).",
  })
  async ownPart(@Root() { id }: FrameworkVersion, @Ctx() context: RequestContext): Promise<ExtensionPart | null> {
    return (await context.batch(readOwnParts, id)) ?? null;
  }
}

@Resolver(() => RebaseTask)
export class RebaseTaskResolver {
  @FieldResolver(() => Framework, { description: "The extension (khung cụ thể hóa)." })
  framework(@Root() { frameworkId }: RebaseTask, @Ctx() context: RequestContext): Promise<FrameworkRow | undefined> {
    return context.batch(readFrameworksByIds, frameworkId);
  }

  @FieldResolver(() => FrameworkVersion, { description: "Newest version of the superior (phiên bản cấp trên mới)." })
  successor(@Root() task: RebaseTask, @Ctx() context: RequestContext): Promise<VersionRow | undefined> {
    return context.batch(readVersionsByIds, task.successorVersionId);
  }
}
