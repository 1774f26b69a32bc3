import { ArrayMaxSize, IsEnum, IsOptional, MaxLength } from "class-validator";
import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { CalendarDate, SortOrder, Uuid } from "../../kernel/index.ts";
import { SubjectType } from "./appointment.entity.ts";

@InputType({ description: "A person comes into a position of a unit (bổ nhiệm, phân công)." })
export class AppointPersonInput {
  @Field(() => Uuid, { description: "The person (cán bộ)." })
  personId!: string;

  @Field(() => Uuid, { description: "The unit (đơn vị)." })
  unitId!: string;

  @Field(() => Uuid, { description: "The position (vị trí việc làm)." })
  positionId!: string;

  @Field(() => SubjectType, { description: "Legal kind of employment (đối tượng)." })
  @IsEnum(SubjectType)
  subjectType!: SubjectType;

  @Field(() => Boolean, {
    nullable: true,
    description: "The person's main appointment; yes when left out (chức vụ chính).",
  })
  isPrimary?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Heads the unit; no when left out (người đứng đầu)." })
  leading?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Deputy of the head; no when left out (cấp phó)." })
  deputy?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Heads the unit while it has no head; no when left out (quyền hoặc phụ trách).",
  })
  acting?: boolean | null;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, when it is known (đến ngày)." })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "Number of the decision (số quyết định)." })
  @IsOptional()
  @MaxLength(80)
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Corrected appointment; person and unit stay (sửa thông tin bổ nhiệm)." })
export class ChangeAppointmentInput {
  @Field(() => Uuid, { description: "The appointment (bổ nhiệm)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => Uuid, { description: "The position (vị trí việc làm)." })
  positionId!: string;

  @Field(() => SubjectType, { description: "Legal kind of employment (đối tượng)." })
  @IsEnum(SubjectType)
  subjectType!: SubjectType;

  @Field(() => Boolean, { description: "The person's main appointment (chức vụ chính)." })
  isPrimary!: boolean;

  @Field(() => Boolean, { description: "Heads the unit (người đứng đầu)." })
  leading!: boolean;

  @Field(() => Boolean, { description: "Deputy of the head (cấp phó)." })
  deputy!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: "Heads the unit while it has no head; as before when left out (quyền hoặc phụ trách).",
  })
  acting?: boolean | null;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it holds (đến ngày)." })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "Number of the decision (số quyết định)." })
  @IsOptional()
  @MaxLength(80)
  documentNumber?: string | null;
}

@InputType({ description: "An appointment ends (thôi giữ chức vụ, nghỉ việc)." })
export class EndAppointmentInput {
  @Field(() => Uuid, { description: "The appointment (bổ nhiệm)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  endsOn!: string;
}

@InputType({ description: "A person goes from one appointment to another from a day on (điều động, luân chuyển)." })
export class TransferPersonInput {
  @Field(() => Uuid, { description: "The appointment that ends the day before (bổ nhiệm hiện tại)." })
  appointmentId!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  version!: number;

  @Field(() => Uuid, { description: "New unit (đơn vị mới)." })
  unitId!: string;

  @Field(() => Uuid, { description: "New position (vị trí việc làm mới)." })
  positionId!: string;

  @Field(() => SubjectType, {
    nullable: true,
    description: "Legal kind of employment, as before when left out (đối tượng).",
  })
  subjectType?: SubjectType | null;

  @Field(() => Boolean, { nullable: true, description: "Heads the new unit; no when left out (người đứng đầu)." })
  leading?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: "Deputy of the head; no when left out (cấp phó)." })
  deputy?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Heads the new unit while it has no head; no when left out (quyền hoặc phụ trách).",
  })
  acting?: boolean | null;

  @Field(() => CalendarDate, { description: "First day in the new unit (từ ngày)." })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: "Number of the decision (số quyết định)." })
  @IsOptional()
  @MaxLength(80)
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

export enum AppointmentSortField {
  PERSON_NAME = "PERSON_NAME",
  STARTS_ON = "STARTS_ON",
}
registerEnumType(AppointmentSortField, {
  name: "AppointmentSortField",
  description: "Field that a list of appointments is sorted by (sắp xếp bổ nhiệm theo).",
  valuesConfig: {
    PERSON_NAME: { description: "Name of the person (tên cán bộ)." },
    STARTS_ON: { description: "First day (từ ngày)." },
  },
});

@InputType({ description: "Order of a list of appointments (sắp xếp)." })
export class AppointmentSortInput {
  @Field(() => AppointmentSortField, { description: "Field (theo)." })
  @IsEnum(AppointmentSortField)
  field!: AppointmentSortField;

  @Field(() => SortOrder, { nullable: true, description: "Direction; ascending when left out (chiều)." })
  @IsOptional()
  @IsEnum(SortOrder)
  order?: SortOrder | null;
}

@InputType({ description: "Which appointments a list holds (lọc bổ nhiệm)." })
export class AppointmentFilter {
  @Field(() => [Uuid], { nullable: true, description: "Exactly these appointments (các mã định danh)." })
  @IsOptional()
  @ArrayMaxSize(200)
  ids?: string[] | null;

  @Field(() => Uuid, { nullable: true, description: "In this unit (đơn vị)." })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Or in a unit below it on the day (gồm cả đơn vị cấp dưới)." })
  includeSubtree?: boolean | null;

  @Field(() => Uuid, { nullable: true, description: "Of this person (cán bộ)." })
  personId?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "In force on this day; of all days when left out (tại ngày).",
  })
  asOf?: string | null;
}
