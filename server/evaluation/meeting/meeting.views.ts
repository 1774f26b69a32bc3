import { Field, ID, Int, ObjectType } from "type-graphql";
import { Ability } from "../../kernel/index.ts";
import { Attendance } from "./meeting.enums.ts";

@ObjectType({ description: "A grade that may be chosen (mức xếp loại để chọn)." })
export class GradeOption {
  @Field(() => String, { description: "Code (mã mức)." })
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên mức)." })
  nameVi!: string;

  @Field(() => String, { nullable: true, description: "Name in English (tên tiếng Anh)." })
  nameEn!: string | null;
}

@ObjectType({ description: "How many voted for a grade (số phiếu của một mức)." })
export class GradeCountView {
  @Field(() => String, { nullable: true, description: "Grade; none for abstentions (mức; trống là không có ý kiến)." })
  grade!: string | null;

  @Field(() => Int, { description: "Number of papers (số phiếu)." })
  count!: number;
}

@ObjectType({ description: "Counted papers on one evaluation (kết quả kiểm phiếu một người)." })
export class EvaluationTallyView {
  @Field(() => ID, { description: "Meeting (cuộc họp)." })
  meetingId!: string;

  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => [GradeCountView], { description: "By grade (theo mức)." })
  counts!: GradeCountView[];
}

@ObjectType({ description: "A name on the roll of a meeting (người bỏ phiếu)." })
export class MeetingVoterView {
  @Field(() => ID, { description: "Person (người)." })
  personId!: string;

  @Field(() => String, { description: "Full name (họ và tên)." })
  personName!: string;

  @Field(() => Boolean, { description: "Whether the paper is in; never what is on it (đã bỏ phiếu)." })
  hasVoted!: boolean;

  @Field(() => Attendance, { nullable: true, description: "Whether the person took part; none yet (tham dự)." })
  attendance!: Attendance | null;

  @Field(() => String, { nullable: true, description: "Opinion sent in writing (ý kiến bằng văn bản)." })
  writtenOpinion!: string | null;
}

@ObjectType({ description: "An evaluation on the paper of a meeting (người được biểu quyết)." })
export class MeetingCandidateView {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => ID, { nullable: true, description: "Person (người)." })
  personId!: string | null;

  @Field(() => String, { description: "Full name (họ và tên)." })
  personName!: string;

  @Field(() => String, { nullable: true, description: "Position (vị trí việc làm)." })
  positionName!: string | null;

  @Field(() => String, { nullable: true, description: "Position in English (vị trí việc làm, tiếng Anh)." })
  positionNameEn!: string | null;

  @Field(() => String, { nullable: true, description: "Grade the person gave oneself (mức tự xếp)." })
  selfGrade!: string | null;

  @Field(() => String, { nullable: true, description: "Grade that the rules give (mức gợi ý)." })
  suggestedGrade!: string | null;

  @Field(() => String, { nullable: true, description: "Grade proposed by the vote, after the count (mức đề xuất)." })
  proposedGrade!: string | null;

  @Field(() => String, { nullable: true, description: "What the meeting said (ý kiến của cuộc họp)." })
  opinion!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Grade that stood before a collective decides: that of the vote or of the proposal (mức đã đề xuất).",
  })
  priorGrade!: string | null;

  @Field(() => [GradeOption], { description: "Grades that may be chosen (các mức để chọn)." })
  grades!: GradeOption[];

  @Field(() => Boolean, {
    description: "The viewer's own evaluation, on which one does not vote (phiếu của chính mình).",
  })
  isOwn!: boolean;
}

@ObjectType({ description: "What the viewer may do to a meeting (quyền thao tác với cuộc họp)." })
export class MeetingAbilities {
  @Field(() => Ability, { description: "Cast or replace one's paper (bỏ phiếu)." })
  canVote!: Ability;

  @Field(() => Ability, { description: "Count and close; the quorum is asked when it happens (kiểm phiếu)." })
  canClose!: Ability;

  @Field(() => Ability, { description: "Repeat a secret vote whose key is lost (bỏ phiếu lại)." })
  canReopen!: Ability;

  @Field(() => Ability, { description: "Record who took part (điểm danh)." })
  canRecordAttendance!: Ability;

  @Field(() => Ability, { description: "Record what the meeting said (ghi ý kiến)." })
  canRecordOpinion!: Ability;

  @Field(() => Ability, { description: "Confirm the minutes as chair or secretary (xác nhận biên bản)." })
  canConfirmMinutes!: Ability;

  @Field(() => Ability, { description: "Read the minutes with all tallies (xem biên bản)." })
  canReadMinutes!: Ability;
}

@ObjectType({ description: "Whether a unit can meet in a cycle (tình hình chuẩn bị họp)." })
export class MeetingOutlook {
  @Field(() => Int, { description: "Evaluations that wait for a vote (số phiếu chờ biểu quyết)." })
  waiting!: number;

  @Field(() => Int, { description: "Evaluations not handed in yet that the unit would vote on (số phiếu chưa nộp)." })
  late!: number;

  @Field(() => ID, { nullable: true, description: "Meeting that is voting now (cuộc họp đang diễn ra)." })
  runningMeetingId!: string | null;

  @Field(() => Ability, { description: "Whether the viewer may convene (quyền triệu tập)." })
  canConvene!: Ability;
}
