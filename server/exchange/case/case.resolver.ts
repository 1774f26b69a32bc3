import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { Framework, FrameworkVersion } from "../../framework/index.ts";
import { Ability, type RequestContext, Uuid } from "../../kernel/index.ts";
import { exportCase } from "./build/case.read.ts";
import { CaseReportView, ImportCaseInput } from "./import/case-import.inputs.ts";
import { importCase, previewCase } from "./import/case-import.service.ts";
import { FrameworkOpening } from "./opening/framework-opening.entity.ts";
import { CloseFrameworkInput, ClosedFramework, OpenFrameworkInput } from "./opening/opening.inputs.ts";
import { readOpeningAbilities, readOpenings } from "./opening/opening.read.ts";
import { closeFramework, openFramework } from "./opening/opening.service.ts";

@Resolver()
export class CaseResolver {
  @Query(() => String, { description: "A version as a CASE 1.1 package, JSON (kết xuất khung theo chuẩn CASE)." })
  exportCase(
    @Arg("versionId", () => Uuid, { description: "The version (phiên bản)." }) versionId: string,
    @Ctx() context: RequestContext,
    @Arg("origin", () => String, {
      nullable: true,
      description: "Address of this server that the package names, https://khung.example.gov.vn (địa chỉ máy chủ).",
    })
    origin: string | null = null,
  ): Promise<string> {
    return exportCase(context, versionId, origin);
  }

  @Query(() => CaseReportView, { description: "What a CASE package would become (xem trước tệp CASE)." })
  previewCase(
    @Arg("fileId", () => Uuid, { description: "One's own upload (tệp đã tải lên)." }) fileId: string,
    @Ctx() context: RequestContext,
  ): Promise<CaseReportView> {
    return previewCase(context, fileId, null);
  }

  @Mutation(() => FrameworkVersion, {
    description: "Brings in a CASE package as a draft, all or nothing (nhập khung theo chuẩn CASE).",
  })
  importCase(
    @Arg("input", () => ImportCaseInput, { description: "Which file (nội dung)." }) input: ImportCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkVersion> {
    return context.write("importCase", input, importCase);
  }

  @Mutation(() => FrameworkOpening, {
    description: "Lets everybody read a framework's published versions over CASE (công khai khung).",
  })
  openFramework(
    @Arg("input", () => OpenFrameworkInput, { description: "Which framework (nội dung)." }) input: OpenFrameworkInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkOpening> {
    return context.write("openFramework", input, openFramework);
  }

  @Mutation(() => ClosedFramework, {
    description: "Ends the reading of a framework without session (thôi công khai khung).",
  })
  closeFramework(
    @Arg("input", () => CloseFrameworkInput, { description: "Which framework (nội dung)." }) input: CloseFrameworkInput,
    @Ctx() context: RequestContext,
  ): Promise<ClosedFramework> {
    return context.write("closeFramework", input, closeFramework);
  }
}

@Resolver(() => Framework)
export class FrameworkOpeningResolver {
  @FieldResolver(() => FrameworkOpening, {
    nullable: true,
    description: "Since when everybody may read it over CASE; none: it is internal (công khai từ).",
  })
  async opening(@Root() { id }: Framework, @Ctx() context: RequestContext): Promise<FrameworkOpening | null> {
    return (await context.batch(readOpenings, id)) ?? null;
  }

  @FieldResolver(() => Ability, { description: "Whether the viewer may open it or close it (quyền công khai khung)." })
  async canOpen(@Root() { id }: Framework, @Ctx() context: RequestContext): Promise<Ability> {
    return (await context.batch(readOpeningAbilities, id)) ?? { allowed: false, rule: "framework.notMaintainer" };
  }
}
