import { IsOptional, MaxLength, MinLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { EvaluationVerbInput } from "../rating/answers.inputs.ts";

@InputType({ description: "Opinion of the Party committee (ý kiến của cấp ủy)." })
export class RecordPartyOpinionInput extends EvaluationVerbInput {
  @Field(() => Boolean, { description: "Whether it agrees with what was proposed so far (đồng ý)." })
  agrees!: boolean;

  @Field(() => String, { description: "What it says (nội dung)." })
  @MinLength(1)
  @MaxLength(5000)
  text!: string;

  @Field(() => String, { nullable: true, description: "Grade that it names (mức đề nghị)." })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;
}

@InputType({ description: "Proposal of the organization department (đề xuất của cơ quan tổ chức)." })
export class ProposeByHrInput extends EvaluationVerbInput {
  @Field(() => String, { nullable: true, description: "Grade proposed; none keeps that of the vote (mức đề xuất)." })
  @IsOptional()
  @MaxLength(40)
  grade?: string | null;

  @Field(() => String, { description: "Grounds (căn cứ)." })
  @MinLength(1)
  @MaxLength(5000)
  text!: string;
}
