import { ArrayMaxSize, IsArray, IsOptional, Matches, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CalendarDate, Uuid } from "../../../kernel/index.ts";
import { DocumentedTaskInput, TaskVerbInput } from "../task.inputs.ts";

@InputType({ description: "Another person takes the task over (giao người khác đảm nhận)." })
export class HandTaskOverInput extends DocumentedTaskInput {
  @Field(() => Uuid, { description: "The new owner (người đảm nhận)." })
  newOwnerPersonId!: string;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit in which the new owner works; the task's when left out (đơn vị).",
  })
  unitId?: string | null;

  @Field(() => CalendarDate, { description: "Last day for the new owner (thời hạn)." })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: "Why (lý do)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;
}

@InputType({ description: "The owner is freed of it for an objective reason (rút nhiệm vụ vì lý do khách quan)." })
export class ReleaseTaskInput extends DocumentedTaskInput {
  @Field(() => String, { description: "The objective reason (lý do khách quan)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  note!: string;

  @Field(() => Uuid, { nullable: true, description: "Who takes it over at once (người đảm nhận)." })
  newOwnerPersonId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Unit in which the new owner works; the task's when left out (đơn vị).",
  })
  unitId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day for the new owner; the task's when left out (thời hạn).",
  })
  dueOn?: string | null;
}

@InputType({ description: "Another last day (thay đổi thời hạn)." })
export class ChangeTaskDueInput extends DocumentedTaskInput {
  @Field(() => CalendarDate, { description: "The new last day, today at the earliest (thời hạn mới)." })
  dueOn!: string;

  @Field(() => String, { description: "Why (lý do)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  note!: string;
}

@InputType({ description: "The task falls away for everybody (hủy nhiệm vụ)." })
export class CancelTaskInput extends DocumentedTaskInput {
  @Field(() => String, { description: "Why (lý do)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  note!: string;
}

@InputType({ description: "Who helps without owning the task, all anew (cử người phối hợp)." })
export class SetTaskCollaboratorsInput extends TaskVerbInput {
  @Field(() => [Uuid], { description: "The collaborators (người phối hợp)." })
  @IsArray()
  @ArrayMaxSize(50)
  collaboratorPersonIds!: string[];
}
