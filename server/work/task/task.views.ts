import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsOptional, MaxLength } from "class-validator";
import { Field, InputType, ObjectType, registerEnumType } from "type-graphql";
import { Ability, CalendarDate, SortOrder, Uuid } from "../../kernel/index.ts";
import { MineTask } from "./desk/desk.views.ts";
import { TaskDuty, TaskOrigin, TaskState } from "./task.enums.ts";

export enum TaskSortField {
  DUE = "DUE",
  TITLE = "TITLE",
  STATE = "STATE",
  ASSIGNED = "ASSIGNED",
}
registerEnumType(TaskSortField, {
  name: "TaskSortField",
  description: "What a list of tasks is sorted by (sắp xếp nhiệm vụ theo).",
  valuesConfig: {
    DUE: { description: "Last day (thời hạn)." },
    TITLE: { description: "Title (tên nhiệm vụ)." },
    STATE: { description: "Where it stands (trạng thái)." },
    ASSIGNED: { description: "Day of assignment (ngày giao)." },
  },
});

@InputType({ description: "Order of a list of tasks (sắp xếp nhiệm vụ)." })
export class TaskSortInput {
  @Field(() => TaskSortField, { defaultValue: TaskSortField.DUE, description: "By what (theo)." })
  @IsEnum(TaskSortField)
  field: TaskSortField = TaskSortField.DUE;

  @Field(() => SortOrder, { defaultValue: SortOrder.ASC, description: "Direction (thứ tự)." })
  @IsEnum(SortOrder)
  order: SortOrder = SortOrder.ASC;
}

@InputType({ description: "Which tasks a list holds (lọc nhiệm vụ)." })
export class TaskFilter {
  @Field(() => [Uuid], { nullable: true, description: "These alone (danh sách mã)." })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  ids?: string[] | null;

  @Field(() => MineTask, { nullable: true, description: "In which way they are the viewer's (của tôi)." })
  @IsOptional()
  @IsEnum(MineTask)
  mine?: MineTask | null;

  @Field(() => Uuid, { nullable: true, description: "Done in this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Also in the units below it (cả đơn vị cấp dưới)." })
  @IsOptional()
  @IsBoolean()
  includeSubtree?: boolean | null;

  @Field(() => Uuid, { nullable: true, description: "Of this owner (người chủ trì)." })
  ownerPersonId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Assigned by this person (người giao việc)." })
  assignerPersonId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Of this product (sản phẩm/công việc)." })
  productId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "Outputs of this long task (nhiệm vụ gốc)." })
  parentTaskId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "From this line of a plan (đầu việc trong kế hoạch)." })
  planItemId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "From this plan (kế hoạch)." })
  planId?: string | null;

  @Field(() => [TaskState], { nullable: true, description: "In one of these states (trạng thái)." })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(8)
  @IsEnum(TaskState, { each: true })
  states?: TaskState[] | null;

  @Field(() => TaskOrigin, { nullable: true, description: "Planned or unplanned (nguồn gốc)." })
  @IsOptional()
  @IsEnum(TaskOrigin)
  origin?: TaskOrigin | null;

  @Field(() => TaskDuty, { nullable: true, description: "Done oneself or directed (hình thức thực hiện)." })
  @IsOptional()
  @IsEnum(TaskDuty)
  duty?: TaskDuty | null;

  @Field(() => CalendarDate, { nullable: true, description: "Due on this day or later (hạn từ ngày)." })
  dueFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "Due on this day or earlier (hạn đến ngày)." })
  dueTo?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only open ones whose last day has passed (quá hạn)." })
  @IsOptional()
  @IsBoolean()
  late?: boolean | null;

  @Field(() => String, { nullable: true, description: "Words of title, output or codes (từ khóa)." })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;
}

@ObjectType({ description: "What this viewer may do to the task (quyền thao tác trên nhiệm vụ)." })
export class TaskAbilities {
  @Field(() => Ability, { description: "Begin it (bắt đầu)." })
  canStart!: Ability;

  @Field(() => Ability, { description: "Report on progress (báo cáo tiến độ)." })
  canReport!: Ability;

  @Field(() => Ability, { description: "Hand it in (trình kết quả)." })
  canSubmit!: Ability;

  @Field(() => Ability, { description: "Give it back as unable to do it (báo không có khả năng hoàn thành)." })
  canHandBack!: Ability;

  @Field(() => Ability, { description: "Accept it (nghiệm thu)." })
  canAccept!: Ability;

  @Field(() => Ability, { description: "Send it back (trả lại)." })
  canReturn!: Ability;

  @Field(() => Ability, { description: "Confirm an objective cause (xác nhận nguyên nhân khách quan)." })
  canExempt!: Ability;

  @Field(() => Ability, { description: "Confirm unplanned work (xác nhận việc phát sinh)." })
  canConfirm!: Ability;

  @Field(() => Ability, { description: "Decline unplanned work (không công nhận việc phát sinh)." })
  canDecline!: Ability;

  @Field(() => Ability, { description: "Hand it to another owner (giao người khác đảm nhận)." })
  canHandOver!: Ability;

  @Field(() => Ability, { description: "Free the owner of it for an objective reason (rút nhiệm vụ)." })
  canRelease!: Ability;

  @Field(() => Ability, { description: "Change the last day (thay đổi thời hạn)." })
  canChangeDue!: Ability;

  @Field(() => Ability, { description: "Drop it (hủy)." })
  canCancel!: Ability;

  @Field(() => Ability, { description: "Name collaborators (cử người phối hợp)." })
  canSetCollaborators!: Ability;

  @Field(() => Ability, { description: "Split it into outputs of persons (chia thành các đầu ra)." })
  canSplit!: Ability;

  @Field(() => Boolean, { description: "A verb of this viewer needs a document (phải nêu văn bản)." })
  needsDocument!: boolean;
}
