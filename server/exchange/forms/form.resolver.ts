import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { ExportAnswer } from "../export/export.views.ts";
import { readOfficialForms } from "./form.read.ts";
import { requestForm } from "./form.service.ts";
import { OfficialForm, OfficialFormFilter, RequestFormInput } from "./form.views.ts";

@Resolver()
export class FormResolver {
  @Query(() => [OfficialForm], {
    description: "Official forms: all, or those that fit an evaluation or a meeting now (danh sách biểu mẫu).",
  })
  officialForms(
    @Ctx() context: RequestContext,
    @Arg("filter", () => OfficialFormFilter, { nullable: true, description: "Which (lọc)." })
    filter: OfficialFormFilter | null,
  ): Promise<OfficialForm[]> {
    return readOfficialForms(context, filter ?? {});
  }

  @Mutation(() => ExportAnswer, {
    description: "Asks for a form: answers where it can be fetched, once and within five minutes (in biểu mẫu).",
  })
  requestForm(
    @Ctx() context: RequestContext,
    @Arg("input", () => RequestFormInput, { description: "Which form (yêu cầu)." }) input: RequestFormInput,
  ): Promise<ExportAnswer> {
    return context.write("requestForm", input, requestForm);
  }
}
