import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type RequestContext, Uuid } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { readVeils } from "../rights/visible.read.ts";
import { ExternalPeriodResult } from "./external/external-period-result.entity.ts";
import { CorrectExternalResultInput, RecordExternalResultInput } from "./external/external-results.inputs.ts";
import { type ExternalResultRow, readExternalResults } from "./external/external-results.read.ts";
import { correctExternalResult, recordExternalResult } from "./external/external-results.service.ts";
import { FormerUnitOpinion } from "./former/former-unit-opinion.entity.ts";
import { recordFormerUnitOpinion } from "./former/former-unit.service.ts";
import { FormerUnit, RecordFormerUnitOpinionInput } from "./former/former-unit.views.ts";
import { type FormerStay, readFormerStays, readFormerUnitRequests, readOpinions } from "./former/former-units.read.ts";
import { EvaluationRollUp, RecomputeResultInput } from "./periods.views.ts";
import { readRollUps } from "./roll-ups.read.ts";
import { recomputeResult } from "./recompute.service.ts";

const INPUT = { description: "What (nội dung)." };

/** What lies around the period of an evaluation: shorter periods, former units, results of other agencies. */
@Resolver(() => Evaluation)
export class PeriodResolver {
  @FieldResolver(() => EvaluationRollUp, {
    nullable: true,
    description: "The shorter periods that make its result; none where it is rated by itself (tổng hợp các kỳ).",
  })
  async rollUp(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<EvaluationRollUp | null> {
    if ((await context.batch(readVeils, id))?.onlyNotice) return null;
    return (await context.batch(readRollUps, id)) ?? null;
  }

  @FieldResolver(() => [FormerUnit], { description: "Units of the person earlier in the period (nơi công tác cũ)." })
  async formerUnits(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<FormerStay[]> {
    return (await context.batch(readFormerStays, id)) ?? [];
  }

  @FieldResolver(() => [FormerUnitOpinion], { description: "What former units said (ý kiến của nơi cũ)." })
  async formerUnitOpinions(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<FormerUnitOpinion[]> {
    if ((await context.batch(readVeils, id))?.onlyNotice) return [];
    return (await context.batch(readOpinions, id)) ?? [];
  }

  @Query(() => [FormerUnit], {
    description: "People who left the units that the viewer heads and about whom they are asked (chờ ý kiến nơi cũ).",
  })
  formerUnitRequests(@Ctx() context: RequestContext): Promise<FormerStay[]> {
    return readFormerUnitRequests(context);
  }

  @Query(() => [ExternalPeriodResult], {
    description: "Results of a person from other agencies, replaced ones too (kết quả cơ quan khác chuyển đến).",
  })
  externalResults(
    @Ctx() context: RequestContext,
    @Arg("personId", () => Uuid, { description: "Person (người)." }) personId: string,
  ): Promise<ExternalResultRow[]> {
    return readExternalResults(context, personId);
  }

  @Mutation(() => ExternalPeriodResult, {
    description: "Enters a period's result from another agency (nhập kết quả cơ quan khác chuyển đến).",
  })
  recordExternalResult(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecordExternalResultInput, INPUT) input: RecordExternalResultInput,
  ): Promise<ExternalPeriodResult> {
    return context.write("recordExternalResult", input, recordExternalResult);
  }

  @Mutation(() => ExternalPeriodResult, { description: "Corrects such a result (đính chính kết quả chuyển đến)." })
  correctExternalResult(
    @Ctx() context: RequestContext,
    @Arg("input", () => CorrectExternalResultInput, INPUT) input: CorrectExternalResultInput,
  ): Promise<ExternalPeriodResult> {
    return context.write("correctExternalResult", input, correctExternalResult);
  }

  @Mutation(() => FormerUnitOpinion, { description: "Records what the former unit says (ghi ý kiến nơi cũ)." })
  recordFormerUnitOpinion(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecordFormerUnitOpinionInput, INPUT) input: RecordFormerUnitOpinionInput,
  ): Promise<FormerUnitOpinion> {
    return context.write("recordFormerUnitOpinion", input, recordFormerUnitOpinion);
  }

  @Mutation(() => Evaluation, { description: "Computes an undecided result anew (tính lại kết quả)." })
  recomputeResult(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecomputeResultInput, INPUT) input: RecomputeResultInput,
  ): Promise<Evaluation> {
    return context.write("recomputeResult", input, recomputeResult);
  }
}
