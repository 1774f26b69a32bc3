import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Exact, Uuid } from "../../../kernel/index.ts";
import { PlanKind } from "../plan.enums.ts";

/** Most lines of one plan. */
export const MOST_ITEMS = 300;

@InputType({ description: "Makes a repeated request take effect once (yêu cầu có khóa chống lặp)." })
export abstract class KeyedPlanInput {
  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which plan, as it was read (kế hoạch đã đọc)." })
export abstract class PlanVerbInput extends KeyedPlanInput {
  @Field(() => Uuid, { description: "The plan (kế hoạch)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: "One line of a plan (đầu việc trong kế hoạch)." })
export class PlanItemInput {
  @Field(() => Uuid, { nullable: true, description: "The line as it stands; none for a new one (đầu việc đã có)." })
  id?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Product in force for the unit; gives K, and title and output where they are left out (sản phẩm).",
  })
  productId?: string | null;

  @Field(() => String, { nullable: true, description: "What is to be done; needed without a product (đầu việc)." })
  @IsOptional()
  @MaxLength(2000)
  title?: string | null;

  @Field(() => String, { nullable: true, description: "What comes out; needed without a product (sản phẩm đầu ra)." })
  @IsOptional()
  @MaxLength(2000)
  output?: string | null;

  @Field(() => Exact, { defaultValue: "1", description: "How many, above 0 (số lượng)." })
  @MaxLength(40)
  quantity: string = "1";

  @Field(() => Exact, {
    nullable: true,
    description: "K of work without a product, above 0; 1 when left out (hệ số quy đổi).",
  })
  @IsOptional()
  @MaxLength(40)
  coefficient?: string | null;

  @Field(() => CalendarDate, { description: "Last day, in the period of the plan (thời hạn)." })
  dueOn!: string;

  @Field(() => Uuid, {
    nullable: true,
    description: "Who is to own it; of a personal plan its person (người chủ trì dự kiến).",
  })
  leadPersonId?: string | null;

  @Field(() => Uuid, {
    nullable: true,
    description: "Line of the unit's or a longer plan that it comes from (đầu việc gốc).",
  })
  parentItemId?: string | null;

  @Field(() => String, { nullable: true, description: "More about it (ghi chú)." })
  @IsOptional()
  @MaxLength(2000)
  note?: string | null;
}

@InputType({ description: "A plan is begun (lập kế hoạch)." })
export class DraftWorkPlanInput extends KeyedPlanInput {
  @Field(() => Uuid, { description: "Unit; of a personal plan one in which one works (đơn vị)." })
  unitId!: string;

  @Field(() => Boolean, { defaultValue: false, description: "One's own plan, not the unit's (kế hoạch cá nhân)." })
  @IsBoolean()
  isPersonal: boolean = false;

  @Field(() => PlanKind, { description: "How long it is (loại kế hoạch)." })
  @IsEnum(PlanKind)
  kind!: PlanKind;

  @Field(() => CalendarDate, {
    description: "First day: a Monday, the first of a month, or of a quarter (từ ngày).",
  })
  startsOn!: string;

  @Field(() => String, { description: "What it is called (tên kế hoạch)." })
  @MaxLength(500)
  @Matches(/\S/u)
  title!: string;

  @Field(() => [PlanItemInput], { description: "Its lines in order, also none yet (các đầu việc)." })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  items!: PlanItemInput[];
}

@InputType({ description: "What a plan says, all lines anew (sửa kế hoạch)." })
export class SaveWorkPlanInput extends PlanVerbInput {
  @Field(() => String, { description: "What it is called (tên kế hoạch)." })
  @MaxLength(500)
  @Matches(/\S/u)
  title!: string;

  @Field(() => [PlanItemInput], {
    description: "Its lines in order; a line that is not named falls away (các đầu việc).",
  })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  items!: PlanItemInput[];
}

@InputType({ description: "A plan is handed in to be adopted (trình duyệt kế hoạch)." })
export class SubmitWorkPlanInput extends PlanVerbInput {}

@InputType({ description: "A draft is thrown away (bỏ bản soạn kế hoạch)." })
export class DiscardWorkPlanInput extends PlanVerbInput {}

@InputType({ description: "A plan serves for another period (sao kế hoạch sang kỳ khác)." })
export class CopyWorkPlanInput extends KeyedPlanInput {
  @Field(() => Uuid, { description: "The plan that is copied (kế hoạch gốc)." })
  id!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "First day of the new period; the next one when left out (từ ngày).",
  })
  startsOn?: string | null;

  @Field(() => String, { nullable: true, description: "What it is called; as before when left out (tên kế hoạch)." })
  @IsOptional()
  @MaxLength(500)
  @Matches(/\S/u)
  title?: string | null;
}
