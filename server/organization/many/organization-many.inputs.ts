import { ArrayMaxSize, ArrayMinSize, IsEnum, IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType, registerEnumType } from "type-graphql";
import { CalendarDate, ManyInput, MAX_MANY, RecordRefInput, Uuid } from "../../kernel/index.ts";
import { PositionClass } from "../position/position.entity.ts";

export enum AppointmentsVerb {
  END = "END",
  REOPEN = "REOPEN",
  TRANSFER = "TRANSFER",
}
registerEnumType(AppointmentsVerb, {
  name: "AppointmentsVerb",
  description: "What is done to several appointments (việc làm với nhiều bổ nhiệm).",
  valuesConfig: {
    END: { description: "End them on a last day (kết thúc)." },
    REOPEN: { description: "Correct a last day that was set: they hold again (bỏ ngày kết thúc)." },
    TRANSFER: { description: "Bring the people to another unit from a day on (điều động)." },
  },
});

@InputType({ description: "The same verb for several appointments (xử lý nhiều bổ nhiệm)." })
export class HandleAppointmentsInput extends ManyInput {
  @Field(() => AppointmentsVerb, { description: "What to do (việc)." })
  @IsEnum(AppointmentsVerb)
  verb!: AppointmentsVerb;

  @Field(() => [RecordRefInput], { description: "The appointments, at most 200 (các bổ nhiệm)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_MANY)
  @ValidateNested({ each: true })
  items!: RecordRefInput[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Last day, or first day in the new unit; none to hold again (ngày).",
  })
  day?: string | null;

  @Field(() => Uuid, { nullable: true, description: "The new unit of a transfer (đơn vị mới)." })
  unitId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "The new position; each keeps the own when left out (vị trí việc làm mới).",
  })
  positionId?: string | null;

  @Field(() => String, { nullable: true, description: "Number of the decision (số quyết định)." })
  @IsOptional()
  @MaxLength(80)
  documentNumber?: string | null;
}

@InputType({ description: "What a position is to be (xếp nhóm cho một vị trí việc làm)." })
export class ClassifiedPositionInput extends RecordRefInput {
  @Field(() => PositionClass, { nullable: true, description: "Class; as before when left out (nhóm vị trí)." })
  @IsOptional()
  @IsEnum(PositionClass)
  positionClass?: PositionClass | null;

  @Field(() => String, {
    nullable: true,
    description: "Group of similar duties; as before when left out, none when empty (nhóm nhiệm vụ tương đồng).",
  })
  @IsOptional()
  @MaxLength(120)
  dutyGroup?: string | null;
}

@InputType({ description: "Class and duties of several positions (xếp nhóm nhiều vị trí việc làm)." })
export class ClassifyPositionsInput extends ManyInput {
  @Field(() => [ClassifiedPositionInput], { description: "The positions, at most 200 (các vị trí việc làm)." })
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_MANY)
  @ValidateNested({ each: true })
  items!: ClassifiedPositionInput[];
}
