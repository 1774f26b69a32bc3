import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Cycle, readCyclesByIds } from "../../cycle/index.ts";
import { NotFound, type Page, PageInput, pageOf, type RequestContext, Uuid } from "../../kernel/index.ts";
import { Body, readBodiesByIds, readUnitsByIds, Unit } from "../../organization/index.ts";
import { castBallot } from "../ballot/ballot.service.ts";
import { BallotReceipt } from "../ballot/ballot.views.ts";
import { closeMeeting } from "../ballot/count.service.ts";
import { type EvaluationTally, readTalliesOfMeetings } from "../ballot/tally.read.ts";
import { Meeting } from "./meeting.entity.ts";
import {
  CastBallotInput,
  CloseMeetingInput,
  ConveneMeetingInput,
  MeetingFilter,
  ReopenVoteInput,
} from "./meeting.inputs.ts";
import { abilitiesOfMeeting } from "./meeting.policy.ts";
import { readMeeting, readMeetingFacts, readMeetings, readOwnRolls } from "./meeting.read.ts";
import { conveneMeeting, reopenVote } from "./meeting.service.ts";
import {
  EvaluationTallyView,
  MeetingAbilities,
  MeetingCandidateView,
  MeetingOutlook,
  MeetingVoterView,
} from "./meeting.views.ts";
import { isPresent } from "../ballot/quorum.ts";
import { readMeetingOutlook } from "./outlook.read.ts";
import { readCandidatesOfMeetings, readVotersOfMeetings } from "./roll.read.ts";

const MeetingPage = pageOf("MeetingPage", Meeting);
const INPUT = { description: "What to do (nội dung)." };

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => MeetingPage, {
    description: "Meetings that the viewer votes in or may read, newest first (danh sách cuộc họp).",
  })
  meetings(
    @Ctx() context: RequestContext,
    @Arg("filter", () => MeetingFilter, { nullable: true, description: "Which (bộ lọc)." })
    filter: MeetingFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Page (trang)." }) page: PageInput | null,
  ): Promise<Page<Meeting>> {
    return readMeetings(context, filter ?? undefined, page ?? undefined);
  }

  @Query(() => Meeting, { description: "One meeting (một cuộc họp)." })
  async meeting(
    @Ctx() context: RequestContext,
    @Arg("id", () => Uuid, { description: "Meeting (cuộc họp)." }) id: string,
  ): Promise<Meeting> {
    const meeting = await readMeeting(context, id);
    if (!meeting) throw new NotFound("Meeting", id);
    return meeting;
  }

  @Query(() => MeetingOutlook, { description: "Whether a unit can meet in a cycle (tình hình chuẩn bị họp)." })
  meetingOutlook(
    @Ctx() context: RequestContext,
    @Arg("cycleId", () => Uuid, { description: "Cycle (kỳ đánh giá)." }) cycleId: string,
    @Arg("unitId", () => Uuid, { description: "Unit; of a collective its own (đơn vị)." }) unitId: string,
    @Arg("bodyId", () => Uuid, { nullable: true, description: "Collective that would decide (tập thể)." })
    bodyId: string | null,
  ): Promise<MeetingOutlook> {
    return readMeetingOutlook(context, { cycleId, unitId, bodyId });
  }

  @Mutation(() => Meeting, { description: "Convenes a unit to vote (triệu tập cuộc họp biểu quyết)." })
  conveneMeeting(
    @Ctx() context: RequestContext,
    @Arg("input", () => ConveneMeetingInput, INPUT) input: ConveneMeetingInput,
  ): Promise<Meeting> {
    return context.write("conveneMeeting", input, conveneMeeting);
  }

  @Mutation(() => BallotReceipt, { description: "Casts one's paper, or replaces it until the count (bỏ phiếu)." })
  castBallot(
    @Ctx() context: RequestContext,
    @Arg("input", () => CastBallotInput, INPUT) input: CastBallotInput,
  ): Promise<BallotReceipt> {
    return context.write("castBallot", input, castBallot);
  }

  @Mutation(() => Meeting, { description: "Counts the papers and closes the meeting (kiểm phiếu)." })
  closeMeeting(
    @Ctx() context: RequestContext,
    @Arg("input", () => CloseMeetingInput, INPUT) input: CloseMeetingInput,
  ): Promise<Meeting> {
    return context.write("closeMeeting", input, closeMeeting);
  }

  @Mutation(() => Meeting, { description: "Repeats a secret vote whose key is lost (bỏ phiếu lại)." })
  reopenVote(
    @Ctx() context: RequestContext,
    @Arg("input", () => ReopenVoteInput, INPUT) input: ReopenVoteInput,
  ): Promise<Meeting> {
    return context.write("reopenVote", input, reopenVote);
  }

  @FieldResolver(() => Body, { nullable: true, description: "Collective that meets (tập thể)." })
  body(@Root() meeting: Meeting, @Ctx() context: RequestContext) {
    return meeting.bodyId === null ? null : context.batch(readBodiesByIds, meeting.bodyId);
  }

  @FieldResolver(() => Int, { description: "People of the roll who are present (số người có mặt)." })
  async presentCount(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<number> {
    return ((await context.batch(readVotersOfMeetings, meeting.id)) ?? []).filter(isPresent).length;
  }

  @FieldResolver(() => Unit, { description: "Unit that meets (đơn vị)." })
  unit(@Root() meeting: Meeting, @Ctx() context: RequestContext) {
    return context.batch(readUnitsByIds, meeting.unitId);
  }

  @FieldResolver(() => Cycle, { description: "Cycle (kỳ đánh giá)." })
  cycle(@Root() meeting: Meeting, @Ctx() context: RequestContext) {
    return context.batch(readCyclesByIds, meeting.cycleId);
  }

  @FieldResolver(() => [MeetingVoterView], { description: "The roll: who may vote and who has (danh sách bỏ phiếu)." })
  async voters(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<MeetingVoterView[]> {
    return (await context.batch(readVotersOfMeetings, meeting.id)) ?? [];
  }

  @FieldResolver(() => Int, { description: "Number of papers that are in (số người đã bỏ phiếu)." })
  async votedCount(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<number> {
    return ((await context.batch(readVotersOfMeetings, meeting.id)) ?? []).filter((voter) => voter.hasVoted).length;
  }

  @FieldResolver(() => Int, { description: "Number of people on the roll (số người được bỏ phiếu)." })
  async eligibleCount(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<number> {
    return ((await context.batch(readVotersOfMeetings, meeting.id)) ?? []).length;
  }

  @FieldResolver(() => Boolean, { description: "Whether the viewer's own paper is in (tôi đã bỏ phiếu)." })
  async hasVoted(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<boolean> {
    return (await context.batch(readOwnRolls, meeting.id)) ?? false;
  }

  @FieldResolver(() => [MeetingCandidateView], {
    description: "The paper: who is voted on (danh sách được biểu quyết).",
  })
  async candidates(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<MeetingCandidateView[]> {
    return (await context.batch(readCandidatesOfMeetings, meeting.id)) ?? [];
  }

  @FieldResolver(() => [EvaluationTallyView], {
    description:
      "Counts after the meeting is closed; small or unanimous ones only for those in charge (kết quả kiểm phiếu).",
  })
  async tallies(@Root() meeting: Meeting, @Ctx() context: RequestContext): Promise<EvaluationTally[]> {
    return (await context.batch(readTalliesOfMeetings, meeting.id)) ?? [];
  }

  @FieldResolver(() => MeetingAbilities, { description: "What the viewer may do (quyền thao tác)." })
  async abilities(@Root() { id }: Meeting, @Ctx() context: RequestContext): Promise<MeetingAbilities> {
    const facts = await context.batch(readMeetingFacts, id);
    if (!facts) throw new NotFound("Meeting", id);
    return abilitiesOfMeeting(context.viewer, facts);
  }
}
