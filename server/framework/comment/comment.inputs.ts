import { IsInt, IsOptional, Matches, MaxLength, Min, MinLength } from "class-validator";
import { Field, InputType, Int } from "type-graphql";
import { Uuid } from "../../kernel/index.ts";

@InputType({ description: "A remark on a draft (góp ý bản nháp)." })
export class CommentOnDraftInput {
  @Field(() => Uuid, { description: "The draft (bản nháp)." })
  @MaxLength(36)
  versionId!: string;

  @Field(() => String, {
    description:
      "What it is about: `group:CODE`, `criterion:CODE`, or a part of the file such as `scheme.gates`, `scope` (vị trí).",
  })
  @Matches(/^(group:|criterion:)?[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u)
  @MaxLength(200)
  path!: string;

  @Field(() => String, { description: "The remark (nội dung góp ý)." })
  @MinLength(1)
  @MaxLength(4000)
  text!: string;

  @Field(() => String, { nullable: true, description: "Sent again, it is written once (khóa chống lặp)." })
  @IsOptional()
  @MaxLength(80)
  idempotencyKey?: string | null;
}

@InputType({ description: "Settles a remark (xử lý xong góp ý)." })
export class ResolveCommentInput {
  @Field(() => Uuid, { description: "The remark (góp ý)." })
  @MaxLength(36)
  commentId!: string;

  @Field(() => Int, { description: "Version of the record as it was read (phiên bản bản ghi)." })
  @IsInt()
  @Min(1)
  version!: number;
}
