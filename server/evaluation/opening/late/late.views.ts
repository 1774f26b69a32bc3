import { IsInt, IsOptional, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Uuid } from "../../../kernel/index.ts";

/** What has changed about who takes part in a running cycle. */
export enum ParticipantChangeKind {
  JOINED = "JOINED",
  MOVED = "MOVED",
  LEFT = "LEFT",
  WITHDRAWN = "WITHDRAWN",
}
registerEnumType(ParticipantChangeKind, {
  name: "ParticipantChangeKind",
  description: "What has changed about who takes part in a running cycle (biến động thành phần).",
  valuesConfig: {
    JOINED: { description: "Has no evaluation yet: gets one (bổ sung)." },
    MOVED: { description: "Works in another unit or position of the cycle: the evaluation follows (chuyển theo)." },
    LEFT: { description: "Left during the period: the evaluation is kept and marked (đã rời đơn vị)." },
    WITHDRAWN: { description: "Held no appointment here in the period after all: not rated (rút khỏi kỳ)." },
  },
});

@ObjectType({ description: "A change of who takes part in a running cycle (một biến động)." })
export class ParticipantChange {
  @Field(() => ParticipantChangeKind, { description: "What (loại)." })
  kind!: ParticipantChangeKind;

  @Field(() => ID, { description: "Person (người)." })
  personId!: string;

  @Field(() => ID, { nullable: true, description: "Evaluation that there is (phiếu đánh giá)." })
  evaluationId!: string | null;

  @Field(() => ID, { nullable: true, description: "Unit of the evaluation (đơn vị đang ghi)." })
  fromUnitId!: string | null;

  @Field(() => ID, { nullable: true, description: "Unit where the person is rated now (đơn vị mới)." })
  toUnitId!: string | null;

  @Field(() => Boolean, { description: "True when the evaluation becomes not rated (chuyển thành không xếp loại)." })
  notRated!: boolean;

  @Field(() => String, { nullable: true, description: "Rule that keeps it from being applied now (lý do chưa thể)." })
  blockedBy!: string | null;
}

@ObjectType({ description: "What the changes of a running cycle came to (kết quả cập nhật thành phần)." })
export class ParticipantSync {
  @Field(() => Int, { description: "Changes applied (số biến động đã cập nhật)." })
  applied!: number;

  @Field(() => Int, { description: "Changes that could not be applied (số biến động chưa thể cập nhật)." })
  blocked!: number;

  @Field(() => [ParticipantChange], { description: "All of them (các biến động)." })
  changes!: ParticipantChange[];
}

@InputType({ description: "Somebody who joined during the period (bổ sung người vào kỳ)." })
export class AddParticipantInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Uuid, { description: "Person (người)." })
  personId!: string;

  @Field(() => String, {
    nullable: true,
    description: "Key that makes a repeated request have one effect (khóa chống lặp).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Applying all changes of who takes part (cập nhật thành phần của kỳ)." })
export class SyncParticipantsInput {
  @Field(() => Uuid, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Int, { description: "Version of the cycle that was read (phiên bản đã đọc)." })
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
