import { IsBoolean, IsInt, IsOptional, Matches, Max, MaxLength, Min } from "class-validator";
import { Field, InputType, Int, ObjectType } from "type-graphql";
import { Ability, CalendarDate, Uuid } from "../../kernel/index.ts";
import { RetentionRule } from "./retention-rule.entity.ts";

@ObjectType({ description: "A class of personal text with the rule on it (loại dữ liệu và quy tắc lưu trữ)." })
export class RetentionClass {
  @Field(() => String, { description: "Code (mã)." })
  code!: string;

  @Field(() => String, { description: "Name in Vietnamese (tên)." })
  nameVi!: string;

  @Field(() => String, { description: "Name in English (tên tiếng Anh)." })
  nameEn!: string;

  @Field(() => String, { description: "What the law says of keeping it (căn cứ chung)." })
  basis!: string;

  @Field(() => RetentionRule, { nullable: true, description: "The agency's rule, if any (quy tắc)." })
  rule!: RetentionRule | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "Records of days before this one are of age today (mốc hết hạn).",
  })
  untilDay!: string | null;

  @Field(() => Int, { nullable: true, description: "Records of age that still hold text (số bản ghi quá hạn)." })
  dueRecords!: number | null;

  @Field(() => Ability, { description: "Whether the viewer may set a rule (đặt quy tắc)." })
  canSetRule!: Ability;

  @Field(() => Ability, { description: "Whether the viewer may propose an erasure now (đề xuất xóa)." })
  canProposeErasure!: Ability;
}

@ObjectType({ description: "What the viewer may do to an erasure (quyền thao tác)." })
export class ErasureAbilities {
  @Field(() => Ability, { description: "Approve as the second person (duyệt)." })
  approve!: Ability;

  @Field(() => Ability, { description: "Give up (bỏ)." })
  drop!: Ability;
}

@InputType({ description: "How long a class is kept (quy tắc lưu trữ)." })
export class SetRetentionRuleInput {
  @Field(() => String, { description: "Class of text (loại dữ liệu)." })
  @MaxLength(40)
  recordClass!: string;

  @Field(() => Int, { description: "Months, at least 12 (số tháng lưu)." })
  @IsInt()
  @Min(12)
  @Max(1_200)
  keepMonths!: number;

  @Field(() => String, { description: "Law or archival rule that says how long (căn cứ)." })
  @MaxLength(500)
  @Matches(/\S/u)
  basis!: string;

  @Field(() => Boolean, { description: "Whether it is in force (đang áp dụng)." })
  @IsBoolean()
  isActive!: boolean;

  @Field(() => Int, { nullable: true, description: "Version that was read, where there is a rule (phiên bản)." })
  @IsOptional()
  @IsInt()
  version?: number | null;

  @Field(() => String, { nullable: true, description: "Key that makes a repeat harmless (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which class to erase (đề xuất xóa)." })
export class ProposeErasureInput {
  @Field(() => String, { description: "Class of text (loại dữ liệu)." })
  @MaxLength(40)
  recordClass!: string;

  @Field(() => String, { nullable: true, description: "Key that makes a repeat harmless (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which erasure, as it was read (đợt xóa nào)." })
export class ErasureInput {
  @Field(() => Uuid, { description: "Erasure (đợt xóa)." })
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản bản ghi)." })
  @IsInt()
  version!: number;

  @Field(() => String, { nullable: true, description: "Key that makes a repeat harmless (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
