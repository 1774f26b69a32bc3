import { IsOptional, Matches, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { CalendarDate, Uuid } from "../../kernel/index.ts";
import { LocalTextInput } from "../content/content.inputs.ts";

@InputType({ description: "Starts a framework that fills the slots of a superior one (cụ thể hóa khung cấp trên)." })
export class ExtendFrameworkInput {
  @Field(() => Uuid, { description: "Published version to extend (phiên bản khung cấp trên)." })
  @MaxLength(36)
  superiorVersionId!: string;

  @Field(() => String, { description: "Short code, unique in the installation (mã khung)." })
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,39}$/u)
  @MaxLength(40)
  code!: string;

  @Field(() => LocalTextInput, { description: "Title of the regulation (tên khung)." })
  @ValidateNested()
  name!: LocalTextInput;

  @Field(() => Uuid, { nullable: true, description: "Unit whose specialists maintain it (đơn vị quản lý khung)." })
  @IsOptional()
  @MaxLength(36)
  ownerUnitId?: string | null;

  @Field(() => String, { nullable: true, description: "Who issues it; the owner unit if left out (cơ quan ban hành)." })
  @IsOptional()
  @MaxLength(200)
  issuer?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: "First day it may be used; the superior's or today if left out (áp dụng từ ngày).",
  })
  @IsOptional()
  @MaxLength(10)
  effectiveFrom?: string | null;

  @Field(() => String, { nullable: true, description: "Sent again, the framework is made once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Moves an extension to its superior's successor (chuyển theo phiên bản mới của cấp trên)." })
export class RebaseExtensionInput {
  @Field(() => Uuid, { description: "Version of the extension to start from (phiên bản khung cụ thể hóa)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => String, { nullable: true, description: "Sent again, it moves once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}
