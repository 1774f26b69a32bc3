import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { type RequestContext, Uuid } from "../../../kernel/index.ts";
import { Person, readPersonsByIds, readUnitsByIds, Unit } from "../../../organization/index.ts";
import { Evaluation } from "../../evaluation/evaluation.entity.ts";
import { readParticipantChanges } from "./late.read.ts";
import { addParticipant, syncParticipants } from "./late.service.ts";
import { AddParticipantInput, ParticipantChange, ParticipantSync, SyncParticipantsInput } from "./late.views.ts";

@Resolver(() => ParticipantChange)
export class LateResolver {
  @Query(() => [ParticipantChange], {
    description: "Who joined, moved and left since the cycle was opened (biến động thành phần).",
  })
  participantChanges(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, { description: "Cycle (kỳ đánh giá)." }) cycleId: string,
  ): Promise<ParticipantChange[]> {
    return readParticipantChanges(context, cycleId);
  }

  @Mutation(() => Evaluation, { description: "Gives a late joiner an evaluation (bổ sung người vào kỳ)." })
  addParticipant(
    @Ctx() context: RequestContext,
    @Arg("input", () => AddParticipantInput, { description: "Who and where (nội dung)." }) input: AddParticipantInput,
  ): Promise<Evaluation> {
    return context.write("addParticipant", input, addParticipant);
  }

  @Mutation(() => ParticipantSync, {
    description: "Brings a running cycle up to date with appointments (cập nhật thành phần của kỳ).",
  })
  syncParticipants(
    @Ctx() context: RequestContext,
    @Arg("input", () => SyncParticipantsInput, { description: "Which cycle (kỳ đánh giá)." })
    input: SyncParticipantsInput,
  ): Promise<ParticipantSync> {
    return context.write("syncParticipants", input, syncParticipants);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Person (người)." })
  person(@Root() { personId }: ParticipantChange, @Ctx() context: RequestContext) {
    return context.batch(readPersonsByIds, personId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: "Unit of the evaluation (đơn vị đang ghi)." })
  fromUnit(@Root() { fromUnitId }: ParticipantChange, @Ctx() context: RequestContext) {
    return fromUnitId === null ? null : context.batch(readUnitsByIds, fromUnitId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: "Unit where the person is rated now (đơn vị mới)." })
  toUnit(@Root() { toUnitId }: ParticipantChange, @Ctx() context: RequestContext) {
    return toUnitId === null ? null : context.batch(readUnitsByIds, toUnitId);
  }
}
