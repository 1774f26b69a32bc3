import { IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Matches, MaxLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { CalendarDate, Role, Uuid } from "../../kernel/index.ts";
import { GrantStatus } from "./grant.rules.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

@InputType({ description: "A role for an account in a unit (cấp quyền)." })
export class GrantRoleInput {
  @Field(() => Uuid, { description: "Account that receives it (tài khoản được cấp)." })
  @IsUUID()
  accountId!: string;

  @Field(() => Role, { description: "Role (vai trò)." })
  @IsEnum(Role)
  role!: Role;

  @Field(() => Uuid, { nullable: true, description: "Unit; only a system administrator needs none (đơn vị)." })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it holds in all units below, too; it does unless false (gồm đơn vị trực thuộc).",
  })
  @IsOptional()
  @IsBoolean()
  includesSubtree?: boolean | null;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  @Matches(DAY)
  startsOn!: string;

  @Field(() => CalendarDate, { nullable: true, description: "Last day, open when none (đến hết ngày)." })
  @IsOptional()
  @Matches(DAY)
  endsOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Makes a repeated request have its effect once (khóa chống gửi trùng).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "A second account's approval (phê duyệt phân quyền)." })
export class ApproveGrantInput {
  @Field(() => Uuid, { description: "The grant (phân quyền)." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "Makes a repeated request have its effect once (khóa chống gửi trùng).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Taking a grant back (thu hồi phân quyền)." })
export class RevokeGrantInput {
  @Field(() => Uuid, { description: "The grant (phân quyền)." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version that was read (phiên bản đã đọc)." })
  @IsInt()
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: "Makes a repeated request have its effect once (khóa chống gửi trùng).",
  })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Which grants (lọc phân quyền)." })
export class GrantFilter {
  @Field(() => Uuid, { nullable: true, description: "Held by this account (tài khoản)." })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @Field(() => Uuid, { nullable: true, description: "In this very unit (đơn vị)." })
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @Field(() => Role, { nullable: true, description: "Of this role (vai trò)." })
  @IsOptional()
  @IsEnum(Role)
  role?: Role | null;

  @Field(() => GrantStatus, { nullable: true, description: "Standing like this today (tình trạng)." })
  @IsOptional()
  @IsEnum(GrantStatus)
  status?: GrantStatus | null;
}
