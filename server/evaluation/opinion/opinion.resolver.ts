import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { isDecidingHidden } from "../rights/hidden.ts";
import { readVeils } from "../rights/visible.read.ts";
import { Opinion } from "./opinion.entity.ts";
import { ProposeByHrInput, RecordPartyOpinionInput } from "./opinion.inputs.ts";
import { readOpinions } from "./opinion.read.ts";
import { proposeByHr, recordPartyOpinion } from "./opinion.service.ts";

const INPUT = { description: "What to do (nội dung)." };

/** What the Party committee and the organization department say before a decision. */
@Resolver(() => Evaluation)
export class OpinionResolver {
  @Mutation(() => Evaluation, { description: "Records the opinion of the Party committee (cấp ủy cho ý kiến)." })
  recordPartyOpinion(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecordPartyOpinionInput, INPUT) input: RecordPartyOpinionInput,
  ): Promise<Evaluation> {
    return context.write("recordPartyOpinion", input, recordPartyOpinion);
  }

  @Mutation(() => Evaluation, { description: "Proposes a grade to the authority (cơ quan tổ chức đề xuất)." })
  proposeByHr(
    @Ctx() context: RequestContext,
    @Arg("input", () => ProposeByHrInput, INPUT) input: ProposeByHrInput,
  ): Promise<Evaluation> {
    return context.write("proposeByHr", input, proposeByHr);
  }

  @FieldResolver(() => [Opinion], {
    description: "Party opinion and HR proposal, latest last; for the person with the result (ý kiến, đề xuất).",
  })
  async opinions(@Root() evaluation: Evaluation, @Ctx() context: RequestContext): Promise<Opinion[]> {
    const veil = await context.batch(readVeils, evaluation.id);
    if (isDecidingHidden(evaluation, context.viewer, veil)) return [];
    return (await context.batch(readOpinions, evaluation.id)) ?? [];
  }
}
