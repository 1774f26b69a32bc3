import { ArrayMaxSize, IsInt, IsOptional, MaxLength, Min, ValidateNested } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";
import { MeetingState } from "./meeting.entity.ts";

@InputType({ description: "A meeting of a unit on its evaluations in a cycle (triệu tập cuộc họp)." })
export class ConveneMeetingInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Uuid, { description: "Unit that meets (đơn vị)." })
  unitId!: string;

  @Field(() => Uuid, { nullable: true, description: "Secretary, a person of the unit (thư ký)." })
  secretaryPersonId?: string | null;

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

@InputType({ description: "Which meetings (bộ lọc cuộc họp)." })
export class MeetingFilter {
  @Field(() => Uuid, { nullable: true, description: "Cycle (kỳ đánh giá)." })
  cycleId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => MeetingState, { nullable: true, description: "State (trạng thái)." })
  state?: MeetingState | null;
}
