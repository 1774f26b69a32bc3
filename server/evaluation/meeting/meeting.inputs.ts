import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";
import { MeetingState } from "./meeting.entity.ts";
import { Attendance } from "./meeting.enums.ts";

@InputType({ description: "A meeting of a unit on its evaluations in a cycle (triệu tập cuộc họp)." })
export class ConveneMeetingInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Uuid, { nullable: true, description: "Unit that meets; or name a collective (đơn vị)." })
  unitId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Collective that meets to decide what the authority table gives it (tập thể có thẩm quyền).",
  })
  bodyId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Chair, somebody on the roll; by itself the collective's chair, or who convenes (chủ trì).",
  })
  chairPersonId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Secretary, somebody on the roll (thư ký)." })
  secretaryPersonId?: string | null;

  @Field(() => String, { nullable: true, description: "Place for the minutes (địa danh)." })
  @IsOptional()
  @MaxLength(100)
  place?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Meet although some have not handed in; they are left out (họp không chờ người nộp muộn).",
  })
  withoutLate?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Vote on one evaluation (phiếu cho một người)." })
export class ChoiceInput {
  @Field(() => Uuid, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Grade of its scheme; null abstains (mức; trống là không có ý kiến).",
  })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;
}

@InputType({ description: "One paper for the whole meeting (lá phiếu)." })
export class CastBallotInput {
  /** Neither content nor digest of a paper is kept with its idempotency key: few choices are guessable. */
  static readonly sealedRequest = true;

  @Field(() => Uuid, { description: "Meeting (cuộc họp)." })
  meetingId!: string;

  @Field(() => [ChoiceInput], { description: "All evaluations of the meeting except one's own (các lựa chọn)." })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  choices!: ChoiceInput[];

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which meeting, as it was read (cuộc họp đã đọc)." })
abstract class MeetingVerbInput {
  @Field(() => Uuid, { description: "Meeting (cuộc họp)." })
  meetingId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Counting the papers (kiểm phiếu)." })
export class CloseMeetingInput extends MeetingVerbInput {}

@InputType({ description: "Voting again because the sealing key is lost (bỏ phiếu lại)." })
export class ReopenVoteInput extends MeetingVerbInput {}

@InputType({ description: "Whether one person on the roll took part (tham dự của một người)." })
export class AttendeeInput {
  @Field(() => Uuid, { description: "Person on the roll (người)." })
  personId!: string;

  @Field(() => Attendance, { description: "Present, absent, excused (tham dự)." })
  attendance!: Attendance;

  @Field(() => String, { nullable: true, description: "Opinion sent in writing (ý kiến bằng văn bản)." })
  @IsOptional()
  @MaxLength(5000)
  writtenOpinion?: string | null;
}

@InputType({ description: "Who took part (điểm danh)." })
export class RecordAttendanceInput extends MeetingVerbInput {
  @Field(() => [AttendeeInput], { description: "People on the roll (những người trong danh sách)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  attendees!: AttendeeInput[];
}

@InputType({ description: "What the meeting said about one evaluation (ý kiến của cuộc họp)." })
export class RecordMeetingOpinionInput extends MeetingVerbInput {
  @Field(() => Uuid, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => String, { description: "Opinion; empty takes it back (ý kiến)." })
  @MaxLength(5000)
  text!: string;
}

@InputType({ description: "Why a grade departs from what was proposed (lý do khác đề xuất)." })
export class DecisionReasonInput {
  @Field(() => Uuid, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => String, { description: "Reason (lý do)." })
  @MaxLength(2000)
  reason!: string;
}

@InputType({ description: "Confirming the minutes (xác nhận biên bản)." })
export class ConfirmMinutesInput extends MeetingVerbInput {
  @Field(() => String, { nullable: true, description: "Number of the minutes, with the first one (số biên bản)." })
  @IsOptional()
  @MaxLength(80)
  minutesNumber?: string | null;

  @Field(() => [DecisionReasonInput], {
    nullable: true,
    description: "By the chair of a collective that decides: reasons where it departs from a proposal (lý do).",
  })
  @IsOptional()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  reasons?: DecisionReasonInput[] | null;
}

@InputType({ description: "Which meetings (bộ lọc cuộc họp)." })
export class MeetingFilter {
  @Field(() => Uuid, { nullable: true, description: "Cycle (kỳ đánh giá)." })
  cycleId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => MeetingState, { nullable: true, description: "State (trạng thái)." })
  state?: MeetingState | null;

  @Field(() => Uuid, { nullable: true, description: "Collective (tập thể)." })
  bodyId?: string | null;
}
