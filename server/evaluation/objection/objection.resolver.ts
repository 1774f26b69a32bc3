import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../kernel/index.ts";
import { readVeils } from "../rights/visible.read.ts";
import { Evaluation } from "../evaluation/evaluation.entity.ts";
import { Objection } from "./objection.entity.ts";
import {
  AcceptResultInput,
  FileObjectionInput,
  ReserveOpinionInput,
  ResolveObjectionInput,
  WithdrawObjectionInput,
} from "./objection.inputs.ts";
import { readObjections, readReservations } from "./objection.read.ts";
import { acceptResult, fileObjection, reserveOpinion, withdrawObjection } from "./objection.service.ts";
import { Reservation } from "./reservation.entity.ts";
import { resolveObjection } from "./resolution.service.ts";

const INPUT = { description: "What to do (nội dung)." };

/** What a person answers to the own result, and what comes of it. */
@Resolver(() => Evaluation)
export class ObjectionResolverOfEvaluation {
  @Mutation(() => Evaluation, { description: "Objects to one's own result (gửi kiến nghị)." })
  fileObjection(
    @Ctx() context: RequestContext,
    @Arg("input", () => FileObjectionInput, INPUT) input: FileObjectionInput,
  ): Promise<Evaluation> {
    return context.write("fileObjection", input, fileObjection);
  }

  @Mutation(() => Evaluation, { description: "Takes one's own objection back (rút kiến nghị)." })
  withdrawObjection(
    @Ctx() context: RequestContext,
    @Arg("input", () => WithdrawObjectionInput, INPUT) input: WithdrawObjectionInput,
  ): Promise<Evaluation> {
    return context.write("withdrawObjection", input, withdrawObjection);
  }

  @Mutation(() => Evaluation, { description: "Puts another opinion on record (bảo lưu ý kiến)." })
  reserveOpinion(
    @Ctx() context: RequestContext,
    @Arg("input", () => ReserveOpinionInput, INPUT) input: ReserveOpinionInput,
  ): Promise<Evaluation> {
    return context.write("reserveOpinion", input, reserveOpinion);
  }

  @Mutation(() => Evaluation, { description: "Agrees to one's own result (đồng ý kết quả)." })
  acceptResult(
    @Ctx() context: RequestContext,
    @Arg("input", () => AcceptResultInput, INPUT) input: AcceptResultInput,
  ): Promise<Evaluation> {
    return context.write("acceptResult", input, acceptResult);
  }

  @Mutation(() => Evaluation, { description: "Answers an objection, one level up (giải quyết kiến nghị)." })
  resolveObjection(
    @Ctx() context: RequestContext,
    @Arg("input", () => ResolveObjectionInput, INPUT) input: ResolveObjectionInput,
  ): Promise<Evaluation> {
    return context.write("resolveObjection", input, resolveObjection);
  }

  @FieldResolver(() => [Objection], { description: "Objections, latest last (các kiến nghị)." })
  async objections(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<Objection[]> {
    if ((await context.batch(readVeils, id))?.onlyNotice) return [];
    return (await context.batch(readObjections, id)) ?? [];
  }

  @FieldResolver(() => [Reservation], { description: "Opinions on record, latest last (các ý kiến bảo lưu)." })
  async reservations(@Root() { id }: Evaluation, @Ctx() context: RequestContext): Promise<Reservation[]> {
    if ((await context.batch(readVeils, id))?.onlyNotice) return [];
    return (await context.batch(readReservations, id)) ?? [];
  }
}
