import { FieldResolver, Ctx, Resolver, Root } from "type-graphql";
import { Ability, ability, allOf, type RequestContext, today } from "../../../kernel/index.ts";
import { nameOf } from "../programme.resolver.ts";
import { mayDo } from "../programme.policy.ts";
import { MilestoneAbilities } from "../programme.views.ts";
import { countOf, MilestoneCount } from "../programme-result.ts";
import { fits, type MilestoneVerb } from "../progress/milestone.rules.ts";
import { readMilestones, readProgrammeFacts } from "./parts.read.ts";
import { ProgrammeCommitment } from "./programme-commitment.entity.ts";
import { ProgrammeMilestone } from "./programme-milestone.entity.ts";
import { ProgrammeQuestion, QuestionKind } from "./programme-question.entity.ts";

@Resolver(() => ProgrammeCommitment)
export class ProgrammeCommitmentResolver {
  @FieldResolver(() => [ProgrammeMilestone], { description: "Milestones by their days (các mốc thực hiện)." })
  async milestones(
    @Root() { id, programmeId }: ProgrammeCommitment,
    @Ctx() context: RequestContext,
  ): Promise<ProgrammeMilestone[]> {
    const milestones = (await context.batch(readMilestones, programmeId)) ?? [];
    return milestones.filter((one) => one.commitmentId === id);
  }
}

@Resolver(() => ProgrammeMilestone)
export class ProgrammeMilestoneResolver {
  @FieldResolver(() => MilestoneCount, {
    description: "What it does to the result until today, once it is due (cách tính vào kết quả).",
  })
  count(@Root() milestone: ProgrammeMilestone, @Ctx() { clock }: RequestContext): MilestoneCount {
    return countOf(milestone, "0001-01-01", today(clock));
  }

  @FieldResolver(() => String, { nullable: true, description: "Name of who confirmed it (người xác nhận)." })
  confirmedByName(
    @Root() { confirmedById }: ProgrammeMilestone,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return nameOf(context, confirmedById);
  }

  @FieldResolver(() => MilestoneAbilities, { description: "What this viewer may do to it (quyền thao tác)." })
  async abilities(
    @Root() milestone: ProgrammeMilestone,
    @Ctx() context: RequestContext,
  ): Promise<MilestoneAbilities | null> {
    const facts = await context.batch(readProgrammeFacts, milestone.programmeId);
    if (facts === undefined) return null;
    const may = (verb: MilestoneVerb): Ability => {
      const who = mayDo(context.viewer, facts, verb === "report" ? "report" : "oversee");
      return ability(allOf(who, fits(milestone, verb, today(context.clock))));
    };
    return {
      ...{ canReport: may("report"), canConfirm: may("confirm"), canReject: may("reject") },
      ...{ canExcuse: may("excuse"), canMiss: may("miss"), canCancel: may("cancel") },
    };
  }
}

@Resolver(() => ProgrammeQuestion)
export class ProgrammeQuestionResolver {
  @FieldResolver(() => String, { nullable: true, description: "Name of the member who said it (người nêu)." })
  authorName(@Root() { authorId }: ProgrammeQuestion, @Ctx() context: RequestContext): Promise<string | null> {
    return nameOf(context, authorId);
  }

  @FieldResolver(() => Ability, {
    nullable: true,
    description: "Whether this viewer may answer it; none for a direction (quyền trả lời).",
  })
  async canAnswer(
    @Root() { programmeId, kind }: ProgrammeQuestion,
    @Ctx() context: RequestContext,
  ): Promise<Ability | null> {
    const facts = await context.batch(readProgrammeFacts, programmeId);
    return facts === undefined || kind === QuestionKind.DIRECTION
      ? null
      : ability(mayDo(context.viewer, facts, "answer"));
  }
}
