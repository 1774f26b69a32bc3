import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsOptional, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { Ability, CalendarDate, Exact, SortOrder, Uuid } from "../../kernel/index.ts";
import { PlanKind, PlanState } from "./plan.enums.ts";

export enum MinePlan {
  OWN = "OWN",
  TO_ADOPT = "TO_ADOPT",
}
registerEnumType(MinePlan, {
  name: "MinePlan",
  description: "In which way plans are the viewer's (kế hoạch của tôi).",
  valuesConfig: {
    OWN: { description: "The viewer's own plans (kế hoạch cá nhân của tôi)." },
    TO_ADOPT: { description: "Submitted ones that wait for the viewer as head (chờ tôi duyệt)." },
  },
});

export enum WorkPlanSortField {
  STARTS = "STARTS",
  TITLE = "TITLE",
  STATE = "STATE",
}
registerEnumType(WorkPlanSortField, {
  name: "WorkPlanSortField",
  description: "What a list of plans is sorted by (sắp xếp kế hoạch theo).",
  valuesConfig: {
    STARTS: { description: "First day (ngày bắt đầu)." },
    TITLE: { description: "Title (tên kế hoạch)." },
    STATE: { description: "Where it stands (trạng thái)." },
  },
});

@InputType({ description: "Order of a list of plans (sắp xếp kế hoạch)." })
export class WorkPlanSortInput {
  @Field(() => WorkPlanSortField, { defaultValue: WorkPlanSortField.STARTS, description: "By what (theo)." })
  @IsEnum(WorkPlanSortField)
  field: WorkPlanSortField = WorkPlanSortField.STARTS;

  @Field(() => SortOrder, { defaultValue: SortOrder.DESC, description: "Direction (thứ tự)." })
  @IsEnum(SortOrder)
  order: SortOrder = SortOrder.DESC;
}

@InputType({ description: "Which plans a list holds (lọc kế hoạch)." })
export class WorkPlanFilter {
  @Field(() => [Uuid], { nullable: true, description: "These alone (danh sách mã)." })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  ids?: string[] | null;

  @Field(() => MinePlan, { nullable: true, description: "In which way they are the viewer's (của tôi)." })
  @IsOptional()
  @IsEnum(MinePlan)
  mine?: MinePlan | null;

  @Field(() => Uuid, { nullable: true, description: "Of this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Also of the units below it (cả đơn vị cấp dưới)." })
  @IsOptional()
  @IsBoolean()
  includeSubtree?: boolean | null;

  @Field(() => Uuid, { nullable: true, description: "Of this person (cán bộ)." })
  personId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only plans of units, no personal ones (chỉ của đơn vị)." })
  @IsOptional()
  @IsBoolean()
  ofUnits?: boolean | null;

  @Field(() => PlanKind, { nullable: true, description: "Of this length (loại kế hoạch)." })
  @IsOptional()
  @IsEnum(PlanKind)
  kind?: PlanKind | null;

  @Field(() => [PlanState], { nullable: true, description: "In one of these states (trạng thái)." })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5)
  @IsEnum(PlanState, { each: true })
  states?: PlanState[] | null;

  @Field(() => CalendarDate, { nullable: true, description: "That end on this day or later (từ ngày)." })
  from?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "That begin on this day or earlier (đến ngày)." })
  to?: string | null;

  @Field(() => String, { nullable: true, description: "Words of the title (từ khóa)." })
  @IsOptional()
  @MaxLength(200)
  search?: string | null;
}

@ObjectType({ description: "What this viewer may do to the plan (quyền thao tác trên kế hoạch)." })
export class WorkPlanAbilities {
  @Field(() => Ability, { description: "Change it (sửa)." })
  canSave!: Ability;

  @Field(() => Ability, { description: "Submit it (trình duyệt)." })
  canSubmit!: Ability;

  @Field(() => Ability, { description: "Throw the draft away (bỏ bản soạn)." })
  canDiscard!: Ability;

  @Field(() => Ability, { description: "Adopt it (duyệt)." })
  canAdopt!: Ability;

  @Field(() => Ability, { description: "Send it back (trả lại)." })
  canReturn!: Ability;

  @Field(() => Ability, { description: "Assign tasks from it (giao việc từ kế hoạch)." })
  canAssign!: Ability;

  @Field(() => Ability, { description: "Close it (kết thúc)." })
  canClose!: Ability;

  @Field(() => Boolean, { description: "A decision of this viewer needs a document (phải nêu văn bản)." })
  needsDocument!: boolean;
}

@ObjectType({ description: "How far a line of a plan is, in tasks that the viewer may read (tiến độ đầu việc)." })
export class PlanItemProgress {
  @Field(() => Exact, { description: "Quantity given to tasks of this line itself (số lượng đã giao)." })
  assigned!: string;

  @Field(() => Exact, { description: "Of that the quantity of accepted tasks (số lượng đã hoàn thành)." })
  completed!: string;

  @Field(() => Int, { description: "Tasks of the line and of lines that come from it (số nhiệm vụ)." })
  tasks!: number;

  @Field(() => Int, { description: "Accepted ones (hoàn thành)." })
  done!: number;

  @Field(() => Int, { description: "Open ones, late ones included (đang thực hiện)." })
  open!: number;

  @Field(() => Int, { description: "Open ones whose last day has passed (quá hạn)." })
  late!: number;
}

@ObjectType({ description: "What one person has to do in the period of a plan (khối lượng công việc của một người)." })
export class PlanLoad {
  @Field(() => ID, { description: "The person (cán bộ)." })
  personId!: string;

  @Field(() => Int, { description: "Lines of the plan that the person is to own (số đầu việc dự kiến)." })
  items!: number;

  @Field(() => Exact, { description: "Their converted quantity (khối lượng dự kiến, quy đổi)." })
  planned!: string;

  @Field(() => Int, { description: "Tasks that are due in the period (số nhiệm vụ đã giao)." })
  tasks!: number;

  @Field(() => Exact, { description: "Their converted quantity (khối lượng đã giao, quy đổi)." })
  assigned!: string;

  @Field(() => Int, { description: "Of the tasks the open ones (đang thực hiện)." })
  open!: number;

  @Field(() => Int, { description: "Of the tasks the late ones (quá hạn)." })
  late!: number;
}
