import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  type Connection,
  ConnectionArgs,
  connectionOf,
  type Page,
  PageInput,
  pageOf,
  readConnection,
  type RequestContext,
  Uuid,
} from "../kernel/index.ts";
import { readUnitsByIds, Unit, type UnitRow } from "../organization/index.ts";
import { Adoption } from "./adoption/adoption.entity.ts";
import { type AdoptionRow, readAdoptionsByFramework } from "./adoption/adoption.read.ts";
import { Framework } from "./framework.entity.ts";
import { CreateFrameworkInput, FrameworkFilter, FrameworkSort, ImportFrameworkInput } from "./framework.inputs.ts";
import { type FrameworkRow, readFramework, readFrameworks } from "./framework.read.ts";
import { createFramework } from "./framework.service.ts";
import { importFramework } from "./import-framework.service.ts";
import { FrameworkVersion } from "./version/framework-version.entity.ts";
import { readVersionsByFramework, type VersionRow } from "./version/version.read.ts";

const FrameworkPage = pageOf("FrameworkPage", Framework);
const FrameworkConnection = connectionOf<FrameworkRow>("FrameworkConnection", Framework as never);

@Resolver(() => Framework)
export class FrameworkResolver {
  @Query(() => FrameworkPage, { description: "Frameworks with a version that the viewer may read (danh sách khung)." })
  frameworks(
    @Ctx() context: RequestContext,
    @Arg("filter", () => FrameworkFilter, { nullable: true, description: "Which (bộ lọc)." })
    filter: FrameworkFilter | null = null,
    @Arg("sort", () => FrameworkSort, { nullable: true, description: "Order (sắp xếp)." })
    sort: FrameworkSort | null = null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null = null,
  ): Promise<Page<FrameworkRow>> {
    return readFrameworks(context, { filter, sort, page: page ?? new PageInput() });
  }

  @Query(() => FrameworkConnection, { description: "Frameworks, to be walked by programs (danh sách khung nối tiếp)." })
  frameworksConnection(
    @Ctx() context: RequestContext,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Arg("filter", () => FrameworkFilter, { nullable: true, description: "Which (lọc)." })
    filter: FrameworkFilter | null,
    @Arg("sort", () => FrameworkSort, { nullable: true, description: "Order (sắp xếp)." }) sort: FrameworkSort | null,
  ): Promise<Connection<FrameworkRow>> {
    return readConnection({ list: "frameworks" }, args, (page) => readFrameworks(context, { filter, sort, page }));
  }

  @Query(() => Framework, { description: "One framework (một khung)." })
  framework(
    @Arg("id", () => Uuid, { description: "Its id (mã định danh)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkRow> {
    return readFramework(context, id);
  }

  @Mutation(() => Framework, { description: "Starts a framework with its first draft (tạo khung)." })
  createFramework(
    @Arg("input", () => CreateFrameworkInput, { description: "The framework (khung)." }) input: CreateFrameworkInput,
    @Ctx() context: RequestContext,
  ): Promise<Framework> {
    return context.write("createFramework", input, createFramework);
  }

  @Mutation(() => FrameworkVersion, {
    description: "Brings in a framework file, whole or not at all (nhập khung từ tệp).",
  })
  importFramework(
    @Arg("input", () => ImportFrameworkInput, { description: "The file (tệp)." }) input: ImportFrameworkInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkVersion> {
    return context.write("importFramework", input, importFramework);
  }

  @FieldResolver(() => [FrameworkVersion], {
    description: "Versions that the viewer may read, newest first (các phiên bản).",
  })
  async versions(@Root() framework: Framework, @Ctx() context: RequestContext): Promise<VersionRow[]> {
    return (await context.batch(readVersionsByFramework, framework.id)) ?? [];
  }

  @FieldResolver(() => [Adoption], { description: "Units that run it, newest first (các đơn vị áp dụng)." })
  async adoptions(@Root() framework: Framework, @Ctx() context: RequestContext): Promise<AdoptionRow[]> {
    return (await context.batch(readAdoptionsByFramework, framework.id)) ?? [];
  }

  @FieldResolver(() => Unit, { nullable: true, description: "Unit that maintains it (đơn vị quản lý khung)." })
  async ownerUnit(@Root() { ownerUnitId }: Framework, @Ctx() context: RequestContext): Promise<UnitRow | null> {
    return ownerUnitId === null ? null : ((await context.batch(readUnitsByIds, ownerUnitId)) ?? null);
  }
}
