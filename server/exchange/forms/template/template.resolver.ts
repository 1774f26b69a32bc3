import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  Ability,
  ability,
  hasRole,
  type Page,
  PageInput,
  pageOf,
  type RequestContext,
  Role,
  Uuid,
} from "../../../kernel/index.ts";
import { readUnitsByIds, Unit, type UnitRow } from "../../../organization/index.ts";
import { FormSubject } from "../form.enums.ts";
import { FormTemplate } from "./form-template.entity.ts";
import { canKeepTemplates, canRetireTemplate } from "./template.policy.ts";
import { checkUpload, placeholdersOf, readKeptUnits, readTemplates, type TemplateRow } from "./template.read.ts";
import { registerFormTemplate, retireFormTemplate } from "./template.service.ts";
import {
  FormPlaceholder,
  FormTemplateCheck,
  FormTemplateFilter,
  RegisterFormTemplateInput,
  RetireFormTemplateInput,
} from "./template.views.ts";

const FormTemplatePage = pageOf<TemplateRow>("FormTemplatePage", FormTemplate as never);
const INPUT = { description: "What to do (nội dung)." };
const SUBJECT = { description: "What the template is about (đối tượng)." };

@Resolver(() => FormTemplate)
export class FormTemplateResolver {
  @Query(() => FormTemplatePage, {
    description: "Agencies' own forms: of the viewer's units, or those that serve a record (mẫu riêng của cơ quan).",
  })
  formTemplates(
    @Ctx() context: RequestContext,
    @Arg("filter", () => FormTemplateFilter, { nullable: true, description: "Which (lọc)." })
    filter: FormTemplateFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<TemplateRow>> {
    return readTemplates(context, filter ?? {}, page ?? new PageInput());
  }

  @Query(() => [FormPlaceholder], { description: "Names that templates may use (các trường trộn)." })
  formPlaceholders(
    @Ctx() context: RequestContext,
    @Arg("subject", () => FormSubject, SUBJECT) subject: FormSubject,
  ): FormPlaceholder[] {
    return placeholdersOf(context, subject);
  }

  @Query(() => FormTemplateCheck, { description: "Checks one's own upload as a template (kiểm tra mẫu)." })
  formTemplateCheck(
    @Ctx() context: RequestContext,
    @Arg("fileId", () => Uuid, { description: "One's own upload (tệp đã tải lên)." }) fileId: string,
    @Arg("subject", () => FormSubject, SUBJECT) subject: FormSubject,
  ): Promise<FormTemplateCheck> {
    return checkUpload(context, fileId, subject);
  }

  @Mutation(() => FormTemplate, { description: "Registers an agency's own form (đăng ký mẫu riêng)." })
  registerFormTemplate(
    @Ctx() context: RequestContext,
    @Arg("input", () => RegisterFormTemplateInput, INPUT) input: RegisterFormTemplateInput,
  ): Promise<FormTemplate> {
    return context.write("registerFormTemplate", input, registerFormTemplate);
  }

  @Mutation(() => FormTemplate, { description: "Ends the use of an agency's own form (ngừng dùng mẫu)." })
  retireFormTemplate(
    @Ctx() context: RequestContext,
    @Arg("input", () => RetireFormTemplateInput, INPUT) input: RetireFormTemplateInput,
  ): Promise<FormTemplate> {
    return context.write("retireFormTemplate", input, retireFormTemplate);
  }

  @FieldResolver(() => Unit, { nullable: true, description: "Unit that uses it (đơn vị)." })
  async unit(@Root() { unitId }: FormTemplate, @Ctx() context: RequestContext): Promise<UnitRow | null> {
    return (await context.batch(readUnitsByIds, unitId)) ?? null;
  }

  @FieldResolver(() => Ability, { description: "Whether this viewer may end its use (quyền ngừng dùng mẫu)." })
  async canRetire(@Root() { unitId, retiredAt }: FormTemplate, @Ctx() context: RequestContext): Promise<Ability> {
    const isSpecialist = (await context.batch(readKeptUnits, unitId)) === true;
    return ability(canRetireTemplate(context.viewer, { isSpecialist, isRetired: retiredAt !== null }));
  }
}

@Resolver(() => FormTemplatePage)
export class FormTemplatePageResolver {
  @FieldResolver(() => Ability, {
    description: "Whether this viewer may register templates, of some unit (quyền đăng ký mẫu).",
  })
  canRegister(@Ctx() { viewer }: RequestContext): Ability {
    return ability(canKeepTemplates(viewer, hasRole(viewer, Role.ORG_SPECIALIST)));
  }
}
