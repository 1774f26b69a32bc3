import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { ActionProgramme } from "../action-programme.entity.ts";
import { DiscardedProgramme } from "../programme.views.ts";
import {
  DiscardActionProgrammeInput,
  DraftActionProgrammeInput,
  SaveActionProgrammeInput,
  SubmitActionProgrammeInput,
} from "./writing.inputs.ts";
import {
  discardActionProgramme,
  draftActionProgramme,
  saveActionProgramme,
  submitActionProgramme,
} from "./writing.service.ts";

@Resolver()
export class ProgrammeWritingResolver {
  @Mutation(() => ActionProgramme, { description: "Begins an action programme (lập chương trình hành động)." })
  draftActionProgramme(
    @Arg("input", () => DraftActionProgrammeInput, { description: "What is done (nội dung)." })
    input: DraftActionProgrammeInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionProgramme> {
    return context.write("draftActionProgramme", input, draftActionProgramme);
  }

  @Mutation(() => ActionProgramme, { description: "Saves what a programme says (lưu chương trình hành động)." })
  saveActionProgramme(
    @Arg("input", () => SaveActionProgrammeInput, { description: "What is done (nội dung)." })
    input: SaveActionProgrammeInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionProgramme> {
    return context.write("saveActionProgramme", input, saveActionProgramme);
  }

  @Mutation(() => ActionProgramme, {
    description: "Submits a programme to the collective (trình chương trình hành động).",
  })
  submitActionProgramme(
    @Arg("input", () => SubmitActionProgrammeInput, { description: "What is done (nội dung)." })
    input: SubmitActionProgrammeInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionProgramme> {
    return context.write("submitActionProgramme", input, submitActionProgramme);
  }

  @Mutation(() => DiscardedProgramme, { description: "Throws a draft away (hủy bản soạn chương trình hành động)." })
  discardActionProgramme(
    @Arg("input", () => DiscardActionProgrammeInput, { description: "What is done (nội dung)." })
    input: DiscardActionProgrammeInput,
    @Ctx() context: RequestContext,
  ): Promise<DiscardedProgramme> {
    return context.write("discardActionProgramme", input, discardActionProgramme);
  }
}
