import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { ActionProgramme } from "../action-programme.entity.ts";
import { ProgrammeQuestion } from "../parts/programme-question.entity.ts";
import {
  AnswerProgrammeQuestionInput,
  ApproveActionProgrammeInput,
  AskOnProgrammeInput,
  EndActionProgrammeInput,
  RecordProgrammeHearingInput,
  ReturnActionProgrammeInput,
} from "./review.inputs.ts";
import {
  answerProgrammeQuestion,
  approveActionProgramme,
  askOnProgramme,
  endActionProgramme,
  recordProgrammeHearing,
  returnActionProgramme,
} from "./review.service.ts";

@Resolver()
export class ProgrammeReviewResolver {
  @Mutation(() => ProgrammeQuestion, {
    description: "Writes a question or direction of a member (chất vấn, định hướng).",
  })
  askOnProgramme(
    @Arg("input", () => AskOnProgrammeInput, { description: "What is done (nội dung)." }) input: AskOnProgrammeInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeQuestion> {
    return context.write("askOnProgramme", input, askOnProgramme);
  }

  @Mutation(() => ProgrammeQuestion, { description: "Answers a question (trả lời chất vấn)." })
  answerProgrammeQuestion(
    @Arg("input", () => AnswerProgrammeQuestionInput, { description: "What is done (nội dung)." })
    input: AnswerProgrammeQuestionInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeQuestion> {
    return context.write("answerProgrammeQuestion", input, answerProgrammeQuestion);
  }

  @Mutation(() => ActionProgramme, {
    description: "Records the hearing before the collective (ghi nhận buổi báo cáo).",
  })
  recordProgrammeHearing(
    @Arg("input", () => RecordProgrammeHearingInput, { description: "What is done (nội dung)." })
    input: RecordProgrammeHearingInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionProgramme> {
    return context.write("recordProgrammeHearing", input, recordProgrammeHearing);
  }

  @Mutation(() => ActionProgramme, { description: "Approves a programme (thông qua chương trình hành động)." })
  approveActionProgramme(
    @Arg("input", () => ApproveActionProgrammeInput, { description: "What is done (nội dung)." })
    input: ApproveActionProgrammeInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionProgramme> {
    return context.write("approveActionProgramme", input, approveActionProgramme);
  }

  @Mutation(() => ActionProgramme, { description: "Sends a programme back (trả lại chương trình hành động)." })
  returnActionProgramme(
    @Arg("input", () => ReturnActionProgrammeInput, { description: "What is done (nội dung)." })
    input: ReturnActionProgrammeInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionProgramme> {
    return context.write("returnActionProgramme", input, returnActionProgramme);
  }

  @Mutation(() => ActionProgramme, {
    description: "Ends a programme with its assessment (kết thúc, đánh giá chương trình hành động).",
  })
  endActionProgramme(
    @Arg("input", () => EndActionProgrammeInput, { description: "What is done (nội dung)." })
    input: EndActionProgrammeInput,
    @Ctx() context: RequestContext,
  ): Promise<ActionProgramme> {
    return context.write("endActionProgramme", input, endActionProgramme);
  }
}
