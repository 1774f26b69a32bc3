import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../kernel/index.ts";
import { readReportingDuty } from "./duty.read.ts";
import { type DutyItem, DutyItemPage, ReportingDutyFilter } from "./duty.views.ts";
import { Transmission } from "./transmission.entity.ts";
import { PrepareTransmissionInput, RecordTransmissionInput, TransmissionFilter } from "./transmission.inputs.ts";
import { readTransmissionContent, readTransmissions, type TransmissionRow } from "./transmission.read.ts";
import { prepareTransmission, recordTransmission } from "./transmission.service.ts";

const TransmissionPage = pageOf("TransmissionPage", Transmission);
const PAGE = { nullable: true, description: "Page (trang)." };

@Resolver(() => Transmission)
export class TransmissionResolver {
  @Query(() => DutyItemPage, {
    description: "Results that must be in the national database, oldest first (nghĩa vụ báo cáo).",
  })
  reportingDuty(
    @Arg("filter", () => ReportingDutyFilter, { description: "Whose (bộ lọc)." }) filter: ReportingDutyFilter,
    @Arg("page", () => PageInput, PAGE) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<DutyItem>> {
    return readReportingDuty(context, filter, page ?? new PageInput());
  }

  @Query(() => TransmissionPage, { description: "Packages of results, newest first (các gói kết quả)." })
  transmissions(
    @Arg("filter", () => TransmissionFilter, { description: "Whose (bộ lọc)." }) filter: TransmissionFilter,
    @Arg("page", () => PageInput, PAGE) page: PageInput | null,
    @Ctx() context: RequestContext,
  ): Promise<Page<TransmissionRow>> {
    return readTransmissions(context, filter, page ?? new PageInput());
  }

  @Query(() => String, { description: "Frozen content of a package, JSON (nội dung gói kết quả)." })
  transmissionContent(
    @Arg("id", () => Uuid, { description: "The package (gói kết quả)." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return readTransmissionContent(context, id);
  }

  @Mutation(() => Transmission, { description: "Freezes the results that were not sent (lập gói kết quả)." })
  prepareTransmission(
    @Arg("input", () => PrepareTransmissionInput, { description: "Which (nội dung)." }) input: PrepareTransmissionInput,
    @Ctx() context: RequestContext,
  ): Promise<TransmissionRow> {
    return context.write("prepareTransmission", input, prepareTransmission);
  }

  @Mutation(() => Transmission, { description: "Records that a package was sent (ghi nhận việc gửi)." })
  recordTransmission(
    @Arg("input", () => RecordTransmissionInput, { description: "When and to whom (nội dung)." })
    input: RecordTransmissionInput,
    @Ctx() context: RequestContext,
  ): Promise<TransmissionRow> {
    return context.write("recordTransmission", input, recordTransmission);
  }
}
