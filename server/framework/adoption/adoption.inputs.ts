import { IsBoolean, IsInt, IsOptional, MaxLength, Min } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";

@InputType({ description: "A unit starts to run a framework (áp dụng khung tại đơn vị)." })
export class AdoptFrameworkInput {
  @Field(() => Uuid, { description: "The framework (khung)." })
  @MaxLength(36)
  frameworkId!: string;

  @Field(() => Uuid, { description: "The unit (đơn vị)." })
  @MaxLength(36)
  unitId!: string;

  @Field(() => Boolean, { defaultValue: true, description: "For the units below it too (cả đơn vị trực thuộc)." })
  @IsBoolean()
  includesSubtree: boolean = true;

  @Field(() => CalendarDate, { description: "First day (áp dụng từ ngày)." })
  @MaxLength(10)
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day; none while it runs (áp dụng đến ngày)." })
  @IsOptional()
  @MaxLength(10)
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: "Number of the adopting document (số văn bản áp dụng)." })
  @IsOptional()
  @MaxLength(100)
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: "Sent again, it is adopted once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A unit stops running a framework (thôi áp dụng khung)." })
export class EndAdoptionInput {
  @Field(() => Uuid, { description: "The adoption (lần áp dụng)." })
  @MaxLength(36)
  adoptionId!: string;

  @Field(() => Int, { description: "Version of the record as it was read (phiên bản bản ghi)." })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => CalendarDate, { description: "Last day, included (áp dụng đến hết ngày)." })
  @MaxLength(10)
  endsOn!: string;

  @Field(() => String, { nullable: true, description: "Sent again, it ends once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which adoptions a list holds (bộ lọc áp dụng khung)." })
export class AdoptionFilter {
  @Field(() => Uuid, { nullable: true, description: "Of this framework (khung)." })
  @IsOptional()
  @MaxLength(36)
  frameworkId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "By this unit (đơn vị)." })
  @IsOptional()
  @MaxLength(36)
  unitId?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: "In force on this day (có hiệu lực vào ngày)." })
  @IsOptional()
  @MaxLength(10)
  on?: string | null;
}
