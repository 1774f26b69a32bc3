import { IsEnum, IsOptional } from "class-validator";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Ability, Exact, Uuid } from "../../kernel/index.ts";
import { ProgrammeState } from "./action-programme.entity.ts";
import { MilestoneCount } from "./programme-result.ts";

registerEnumType(MilestoneCount, {
  name: "MilestoneCount",
  description: "What a milestone does to the result (cách tính mốc).",
  valuesConfig: {
    REACHED: { description: "Confirmed in time, or late for a confirmed objective cause (đạt)." },
    NOT_REACHED: { description: "Due and not done, done late or not confirmed (chưa đạt)." },
    LEFT_OUT: { description: "Not due in the period, cancelled or excused (không tính)." },
  },
});

@InputType({ description: "Which programmes a list holds (lọc chương trình hành động)." })
export class ProgrammeFilter {
  @Field(() => Uuid, { nullable: true, description: "Of this official (cán bộ)." })
  personId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Before this collective (tập thể nghe báo cáo)." })
  bodyId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "For a post of this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => ProgrammeState, { nullable: true, description: "In this state (trạng thái)." })
  @IsOptional()
  @IsEnum(ProgrammeState)
  state?: ProgrammeState | null;
}

@ObjectType({ description: "Result of a programme in a period (kết quả chương trình hành động)." })
export class ProgrammeResult {
  @Field(() => Exact, { description: "Weight reached over weight due, 1 is all (tỷ lệ hoàn thành)." })
  share!: string;

  @Field(() => Exact, { description: "Weight of the milestones reached (trọng số đạt)." })
  reachedWeight!: string;

  @Field(() => Exact, { description: "Weight of the milestones due (trọng số đến hạn)." })
  dueWeight!: string;

  @Field(() => Int, { description: "Milestones reached (số mốc đạt)." })
  reached!: number;

  @Field(() => Int, { description: "Milestones due (số mốc đến hạn)." })
  due!: number;
}

@ObjectType({ description: "What this viewer may do to the programme (quyền thao tác)." })
export class ActionProgrammeAbilities {
  @Field(() => Ability, { description: "Change what it says (sửa)." })
  canSave!: Ability;

  @Field(() => Ability, { description: "Submit it (trình)." })
  canSubmit!: Ability;

  @Field(() => Ability, { description: "Throw the draft away (hủy bản soạn)." })
  canDiscard!: Ability;

  @Field(() => Ability, { description: "Ask and direct (chất vấn, định hướng)." })
  canAsk!: Ability;

  @Field(() => Ability, { description: "Record the hearing (ghi nhận buổi báo cáo)." })
  canRecordHearing!: Ability;

  @Field(() => Ability, { description: "Approve it (thông qua)." })
  canApprove!: Ability;

  @Field(() => Boolean, { description: "Approval needs the number of a document (phải nêu số văn bản)." })
  needsDocument!: boolean;

  @Field(() => Ability, { description: "Send it back (trả lại)." })
  canReturn!: Ability;

  @Field(() => Ability, { description: "Report on progress (báo cáo tiến độ)." })
  canReportProgress!: Ability;

  @Field(() => Ability, { description: "End it with an assessment (kết thúc, đánh giá)." })
  canEnd!: Ability;
}

@ObjectType({ description: "What this viewer may do to the milestone (quyền thao tác trên mốc)." })
export class MilestoneAbilities {
  @Field(() => Ability, { description: "Report it done (báo hoàn thành)." })
  canReport!: Ability;

  @Field(() => Ability, { description: "Confirm it (xác nhận)." })
  canConfirm!: Ability;

  @Field(() => Ability, { description: "Not accept what was reported (không công nhận)." })
  canReject!: Ability;

  @Field(() => Ability, { description: "State an objective cause (xác nhận nguyên nhân khách quan)." })
  canExcuse!: Ability;

  @Field(() => Ability, { description: "Mark it missed (ghi nhận không hoàn thành)." })
  canMiss!: Ability;

  @Field(() => Ability, { description: "Drop it (hủy)." })
  canCancel!: Ability;
}

@ObjectType({ description: "The draft that was thrown away (bản soạn đã hủy)." })
export class DiscardedProgramme {
  @Field(() => ID, { description: "The programme that is no more (chương trình hành động)." })
  id!: string;
}
