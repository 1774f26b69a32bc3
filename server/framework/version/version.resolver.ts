import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import type { Scheme } from "../../rating/index.ts";
import { Adoption } from "../adoption/adoption.entity.ts";
import { type AdoptionRow, readAdoptionsByFramework } from "../adoption/adoption.read.ts";
import { readCitedDocuments, readGroupTrees } from "../content/content.read.ts";
import { CriteriaGroup } from "../content/criteria-group.entity.ts";
import type { GroupNode } from "../content/group-tree.ts";
import { Framework } from "../framework.entity.ts";
import { type FrameworkRow, readFrameworksByIds } from "../framework.read.ts";
import { LocalTextView } from "../scheme/scheme-parts.views.ts";
import { SchemeView, schemeView } from "../scheme/scheme.view.ts";
import {
  CreateDraftInput,
  DiscardDraftInput,
  PublishFrameworkVersionInput,
  RetireFrameworkVersionInput,
  SaveDraftInput,
} from "./draft.inputs.ts";
import { discardDraft } from "./discard-draft.service.ts";
import { createDraft, saveDraft } from "./draft.service.ts";
import { FrameworkVersion } from "./framework-version.entity.ts";
import { publishFrameworkVersion, retireFrameworkVersion } from "./publish.service.ts";
import {
  exportFramework,
  readDefects,
  readDefectsByVersion,
  readVersion,
  readVersionAbilities,
  type VersionRow,
} from "./version.read.ts";
import {
  CitedDocument,
  DiscardedDraft,
  FrameworkDefect,
  FrameworkFormView,
  FrameworkScopeView,
  VersionAbilities,
} from "./version.views.ts";

@Resolver(() => FrameworkVersion)
export class VersionResolver {
  @Query(() => FrameworkVersion, { description: "One version of a framework (một phiên bản khung)." })
  frameworkVersion(
    @Arg("id", () => Uuid, { description: "Its id (mã định danh)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<VersionRow> {
    return readVersion(context, id);
  }

  @Query(() => String, { description: "A version as a framework file in YAML (xuất khung ra tệp)." })
  exportFramework(
    @Arg("versionId", () => Uuid, { description: "The version (phiên bản)." }) versionId: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return exportFramework(context, versionId);
  }

  @Query(() => [FrameworkDefect], { description: "What keeps a draft from being published (kiểm tra bản nháp)." })
  checkDraft(
    @Arg("versionId", () => Uuid, { description: "The draft (bản nháp)." }) versionId: string,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkDefect[]> {
    return readDefects(context, versionId);
  }

  @Mutation(() => FrameworkVersion, { description: "Starts the next version as a copy of the newest (tạo bản nháp)." })
  createDraft(
    @Arg("input", () => CreateDraftInput, { description: "The framework (khung)." }) input: CreateDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkVersion> {
    return context.write("createDraft", input, createDraft);
  }

  @Mutation(() => FrameworkVersion, { description: "Saves a draft as a whole (lưu bản nháp)." })
  saveDraft(
    @Arg("input", () => SaveDraftInput, { description: "The draft and its content (bản nháp)." }) input: SaveDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkVersion> {
    return context.write("saveDraft", input, saveDraft);
  }

  @Mutation(() => FrameworkVersion, { description: "Publishes a draft and freezes it (ban hành phiên bản)." })
  publishFrameworkVersion(
    @Arg("input", () => PublishFrameworkVersionInput, { description: "The draft (bản nháp)." })
    input: PublishFrameworkVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkVersion> {
    return context.write("publishFrameworkVersion", input, publishFrameworkVersion);
  }

  @Mutation(() => FrameworkVersion, {
    description: "Ends the use of a version for new cycles (ngừng áp dụng phiên bản).",
  })
  retireFrameworkVersion(
    @Arg("input", () => RetireFrameworkVersionInput, { description: "The version (phiên bản)." })
    input: RetireFrameworkVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<FrameworkVersion> {
    return context.write("retireFrameworkVersion", input, retireFrameworkVersion);
  }

  @Mutation(() => DiscardedDraft, { description: "Throws a draft away (hủy bản nháp)." })
  discardDraft(
    @Arg("input", () => DiscardDraftInput, { description: "The draft (bản nháp)." }) input: DiscardDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscardedDraft> {
    return context.write("discardDraft", input, discardDraft);
  }

  @FieldResolver(() => Framework, { description: "The framework (khung)." })
  framework(@Root() version: FrameworkVersion, @Ctx() context: RequestContext): Promise<FrameworkRow | undefined> {
    return context.batch(readFrameworksByIds, version.frameworkId);
  }

  @FieldResolver(() => [CitedDocument], { description: "Documents it rests on (căn cứ pháp lý)." })
  async documents(@Root() version: FrameworkVersion, @Ctx() context: RequestContext): Promise<CitedDocument[]> {
    return (await context.batch(readCitedDocuments, version.id)) ?? [];
  }

  @FieldResolver(() => [CriteriaGroup], { description: "Outermost groups of criteria, in order (nhóm tiêu chí)." })
  async groups(@Root() version: FrameworkVersion, @Ctx() context: RequestContext): Promise<GroupNode[]> {
    return (await context.batch(readGroupTrees, version.id)) ?? [];
  }

  @FieldResolver(() => SchemeView, { description: "The rating rules (quy chế chấm)." })
  scheme(@Root() version: FrameworkVersion): SchemeView {
    return schemeView(JSON.parse(version.scheme) as Scheme);
  }

  @FieldResolver(() => String, {
    description: "The rating rules as JSON text, as `saveDraft` takes them (quy chế chấm dạng văn bản).",
  })
  schemeText(@Root() version: FrameworkVersion): string {
    return JSON.stringify(JSON.parse(version.scheme), null, 2);
  }

  @FieldResolver(() => FrameworkScopeView, { description: "Whom and which cycles it is for (phạm vi)." })
  scope(@Root() version: FrameworkVersion): FrameworkScopeView {
    return JSON.parse(version.scope) as FrameworkScopeView;
  }

  @FieldResolver(() => [FrameworkFormView], { description: "Forms of the regulation (mẫu phiếu)." })
  forms(@Root() version: FrameworkVersion): FrameworkFormView[] {
    return JSON.parse(version.forms) as FrameworkFormView[];
  }

  @FieldResolver(() => [LocalTextView], { description: "What the source leaves open and what was chosen (ghi chú)." })
  notes(@Root() version: FrameworkVersion): LocalTextView[] {
    return JSON.parse(version.notes) as LocalTextView[];
  }

  @FieldResolver(() => [Adoption], { description: "Units that run the framework, newest first (các đơn vị áp dụng)." })
  async adoptions(@Root() version: FrameworkVersion, @Ctx() context: RequestContext): Promise<AdoptionRow[]> {
    return (await context.batch(readAdoptionsByFramework, version.frameworkId)) ?? [];
  }

  @FieldResolver(() => VersionAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  abilities(@Root() version: FrameworkVersion, @Ctx() context: RequestContext): Promise<VersionAbilities | undefined> {
    return context.batch(readVersionAbilities, version.id);
  }

  @FieldResolver(() => [FrameworkDefect], {
    description: "What keeps it from being published; none once frozen (lỗi của bản nháp).",
  })
  async defects(@Root() version: FrameworkVersion, @Ctx() context: RequestContext): Promise<FrameworkDefect[]> {
    return (await context.batch(readDefectsByVersion, version.id)) ?? [];
  }
}
