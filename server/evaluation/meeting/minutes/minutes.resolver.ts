import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { type RequestContext, Uuid } from "../../../kernel/index.ts";
import { Meeting } from "../meeting.entity.ts";
import { ConfirmMinutesInput, RecordAttendanceInput, RecordMeetingOpinionInput } from "../meeting.inputs.ts";
import { recordAttendance, recordMeetingOpinion } from "./record.service.ts";
import { confirmMinutes } from "./confirm-minutes.service.ts";
import { readMinutes } from "./minutes.service.ts";
import { MeetingMinutes } from "./minutes.views.ts";

const INPUT = { description: "What to do (nội dung)." };

@Resolver()
export class MinutesResolver {
  @Query(() => MeetingMinutes, {
    description: "Minutes of a closed meeting, for those in charge, its chair and secretary (biên bản).",
  })
  meetingMinutes(
    @Ctx() context: RequestContext,
    @Arg("meetingId", () => Uuid, { description: "Meeting (cuộc họp)." }) meetingId: string,
  ): Promise<MeetingMinutes> {
    return readMinutes(context, meetingId);
  }

  @Mutation(() => Meeting, { description: "Records who took part (điểm danh)." })
  recordAttendance(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecordAttendanceInput, INPUT) input: RecordAttendanceInput,
  ): Promise<Meeting> {
    return context.write("recordAttendance", input, recordAttendance);
  }

  @Mutation(() => Meeting, { description: "Records what the meeting said about somebody (ghi ý kiến)." })
  recordMeetingOpinion(
    @Ctx() context: RequestContext,
    @Arg("input", () => RecordMeetingOpinionInput, INPUT) input: RecordMeetingOpinionInput,
  ): Promise<Meeting> {
    return context.write("recordMeetingOpinion", input, recordMeetingOpinion);
  }

  @Mutation(() => Meeting, {
    description:
      "Confirms the minutes; by the chair of a collective that decides it makes the decisions (xác nhận biên bản).",
  })
  confirmMinutes(
    @Ctx() context: RequestContext,
    @Arg("input", () => ConfirmMinutesInput, INPUT) input: ConfirmMinutesInput,
  ): Promise<Meeting> {
    return context.write("confirmMinutes", input, confirmMinutes);
  }
}
