import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../kernel/index.ts";
import { ProgrammeMilestone } from "../parts/programme-milestone.entity.ts";
import { ProgrammeReport } from "../parts/programme-report.entity.ts";
import {
  CancelMilestoneInput,
  ConfirmMilestoneInput,
  ExcuseMilestoneInput,
  MissMilestoneInput,
  RejectMilestoneInput,
  ReportMilestoneInput,
  ReportProgressInput,
} from "./progress.inputs.ts";
import {
  cancelMilestone,
  confirmMilestone,
  excuseMilestone,
  missMilestone,
  rejectMilestone,
  reportMilestone,
  reportProgress,
} from "./progress.service.ts";

@Resolver()
export class ProgrammeProgressResolver {
  @Mutation(() => ProgrammeMilestone, { description: "Reports a milestone as done (báo hoàn thành mốc)." })
  reportMilestone(
    @Arg("input", () => ReportMilestoneInput, { description: "What is done (nội dung)." }) input: ReportMilestoneInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeMilestone> {
    return context.write("reportMilestone", input, reportMilestone);
  }

  @Mutation(() => ProgrammeMilestone, { description: "Confirms what was reported (xác nhận hoàn thành mốc)." })
  confirmMilestone(
    @Arg("input", () => ConfirmMilestoneInput, { description: "What is done (nội dung)." })
    input: ConfirmMilestoneInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeMilestone> {
    return context.write("confirmMilestone", input, confirmMilestone);
  }

  @Mutation(() => ProgrammeMilestone, {
    description: "Does not accept what was reported (không công nhận hoàn thành mốc).",
  })
  rejectMilestone(
    @Arg("input", () => RejectMilestoneInput, { description: "What is done (nội dung)." }) input: RejectMilestoneInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeMilestone> {
    return context.write("rejectMilestone", input, rejectMilestone);
  }

  @Mutation(() => ProgrammeMilestone, {
    description: "States an objective cause of a delay (xác nhận nguyên nhân khách quan).",
  })
  excuseMilestone(
    @Arg("input", () => ExcuseMilestoneInput, { description: "What is done (nội dung)." }) input: ExcuseMilestoneInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeMilestone> {
    return context.write("excuseMilestone", input, excuseMilestone);
  }

  @Mutation(() => ProgrammeMilestone, { description: "Marks a milestone as missed (ghi nhận không hoàn thành mốc)." })
  missMilestone(
    @Arg("input", () => MissMilestoneInput, { description: "What is done (nội dung)." }) input: MissMilestoneInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeMilestone> {
    return context.write("missMilestone", input, missMilestone);
  }

  @Mutation(() => ProgrammeMilestone, { description: "Drops a milestone (hủy mốc thực hiện)." })
  cancelMilestone(
    @Arg("input", () => CancelMilestoneInput, { description: "What is done (nội dung)." }) input: CancelMilestoneInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeMilestone> {
    return context.write("cancelMilestone", input, cancelMilestone);
  }

  @Mutation(() => ProgrammeReport, { description: "Adds a report of the official (báo cáo tiến độ)." })
  reportProgress(
    @Arg("input", () => ReportProgressInput, { description: "What is done (nội dung)." }) input: ReportProgressInput,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeReport> {
    return context.write("reportProgress", input, reportProgress);
  }
}
