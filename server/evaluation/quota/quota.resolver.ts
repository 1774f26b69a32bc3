import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { QuotaExtension } from "./quota-extension.entity.ts";
import { GrantQuotaExtensionInput, WithdrawQuotaExtensionInput } from "./quota.inputs.ts";
import { readQuotaBoard, readQuotaGroups } from "./quota.read.ts";
import { grantQuotaExtension, withdrawQuotaExtension } from "./quota.service.ts";
import { QuotaBoard, QuotaGroupView } from "./quota.views.ts";

const CYCLE = { description: "Cycle (kỳ đánh giá)." };

@Resolver(() => QuotaBoard)
export class QuotaResolver {
  @Query(() => QuotaBoard, {
    description: "The quota of a unit's agency with who would stand where (bảng tỷ lệ khống chế).",
  })
  quotaBoard(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, CYCLE) cycleId: string,
    @Arg("unitId", () => Uuid, { description: "Agency, or a part of it (đơn vị)." }) unitId: string,
  ): Promise<QuotaBoard> {
    return readQuotaBoard(context, cycleId, unitId);
  }

  @Query(() => [QuotaGroupView], {
    description: "The quota of every agency that the viewer may read (tổng hợp tỷ lệ khống chế).",
  })
  quotaGroups(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, CYCLE) cycleId: string,
  ): Promise<QuotaGroupView[]> {
    return readQuotaGroups(context, cycleId);
  }

  @Mutation(() => QuotaExtension, { description: "Extends the quota of an agency (mở rộng tỷ lệ xuất sắc)." })
  grantQuotaExtension(
    @Ctx() context: RequestContext,
    @Arg("input", () => GrantQuotaExtensionInput, { description: "The extension (mở rộng tỷ lệ)." })
    input: GrantQuotaExtensionInput,
  ): Promise<QuotaExtension> {
    return context.write("grantQuotaExtension", input, grantQuotaExtension);
  }

  @Mutation(() => QuotaExtension, { description: "Takes an extension back (thu hồi mở rộng tỷ lệ)." })
  withdrawQuotaExtension(
    @Ctx() context: RequestContext,
    @Arg("input", () => WithdrawQuotaExtensionInput, { description: "Which (mở rộng tỷ lệ)." })
    input: WithdrawQuotaExtensionInput,
  ): Promise<QuotaExtension> {
    return context.write("withdrawQuotaExtension", input, withdrawQuotaExtension);
  }
}
