import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { BulkOutcome } from "../bulk/bulk.views.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { IssueNoticeInput, IssueNoticesInput } from "./notice.inputs.ts";
import { issueNotice, issueNotices } from "./notice.service.ts";

const INPUT = { description: "What to do (nội dung)." };

/** Telling people their results. */
@Resolver()
export class ResultNoticeResolver {
  @Mutation(() => Evaluation, { description: "Tells the person the result (thông báo kết quả)." })
  issueNotice(
    @Ctx() context: RequestContext,
    @Arg("input", () => IssueNoticeInput, INPUT) input: IssueNoticeInput,
  ): Promise<Evaluation> {
    return context.write("issueNotice", input, issueNotice);
  }

  @Mutation(() => BulkOutcome, { description: "Tells everybody of a unit (thông báo kết quả cho cả đơn vị)." })
  issueNotices(
    @Ctx() context: RequestContext,
    @Arg("input", () => IssueNoticesInput, INPUT) input: IssueNoticesInput,
  ): Promise<BulkOutcome> {
    return context.write("issueNotices", input, issueNotices);
  }
}
