import { IsBoolean, Matches, MaxLength } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Uuid } from "../../../kernel/index.ts";
import { PlanVerbInput } from "../writing/writing.inputs.ts";

@InputType({ description: "Which plan, and the document that a specialist records (kế hoạch và văn bản)." })
export abstract class DocumentedPlanInput extends PlanVerbInput {
  @Field(() => Uuid, {
    nullable: true,
    description: "Document that it rests on; required where a specialist records the decision (văn bản).",
  })
  documentId?: string | null;
}

@InputType({ description: "A plan is adopted (duyệt kế hoạch)." })
export class AdoptWorkPlanInput extends DocumentedPlanInput {
  @Field(() => Boolean, {
    defaultValue: true,
    description: "Of a personal plan: its lines become tasks of the person at once (giao ngay các đầu việc).",
  })
  @IsBoolean()
  assignsItems: boolean = true;
}

@InputType({ description: "A plan is sent back to be changed (trả lại kế hoạch)." })
export class ReturnWorkPlanInput extends DocumentedPlanInput {
  @Field(() => String, { description: "What is to be changed (nội dung cần sửa)." })
  @MaxLength(2000)
  @Matches(/\S/u)
  note!: string;
}

@InputType({ description: "A plan is closed (kết thúc kế hoạch)." })
export class CloseWorkPlanInput extends DocumentedPlanInput {}
