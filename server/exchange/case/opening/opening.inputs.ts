import { IsInt, IsOptional, Max, MaxLength, Min } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Uuid } from "../../../kernel/index.ts";

@InputType({ description: "Lets everybody read a framework over CASE (công khai khung)." })
export class OpenFrameworkInput {
  @Field(() => Uuid, { description: "The framework (khung)." })
  @MaxLength(36)
  frameworkId!: string;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Ends the reading of a framework without session (thôi công khai khung)." })
export class CloseFrameworkInput {
  @Field(() => Uuid, { description: "The framework (khung)." })
  @MaxLength(36)
  frameworkId!: string;

  @Field(() => Int, { description: "Version of the opening as read (phiên bản bản ghi)." })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;

  @Field(() => String, { nullable: true, description: "Makes a repeated request take effect once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@ObjectType({ description: "A framework that is for those who are signed in again (khung thôi công khai)." })
export class ClosedFramework {
  @Field(() => ID, { description: "The framework (khung)." })
  frameworkId!: string;
}
