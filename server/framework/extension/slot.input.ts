import { IsOptional, MaxLength, ValidateNested } from "class-validator";
import { Field, InputType, registerEnumType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import { LocalTextInput } from "../content/content.inputs.ts";

/** What a slot leaves open. */
export enum SlotKind {
  GROUP = "GROUP",
  PARAMETER = "PARAMETER",
  GATE = "GATE",
}
registerEnumType(SlotKind, {
  name: "SlotKind",
  description: "What a superior framework leaves open (loại phần mở).",
  valuesConfig: {
    GROUP: { description: "A group may get further parts (bổ sung vào nhóm)." },
    PARAMETER: { description: "A number may be replaced (thay tham số)." },
    GATE: { description: "Further gates that lower a grade (thêm chốt chặn)." },
  },
});

@InputType({ description: "Something that lower levels may fill in (phần mở cho cấp dưới)." })
export class FrameworkSlotInput {
  @Field(() => SlotKind, { description: "What it leaves open (loại)." })
  kind!: SlotKind;

  @Field(() => String, { nullable: true, description: "Code of the group, of GROUP (mã nhóm)." })
  @IsOptional()
  @MaxLength(40)
  groupCode?: string | null;

  @Field(() => Exact, { nullable: true, description: "Most points of the additions, of GROUP (điểm tối đa)." })
  @IsOptional()
  @MaxLength(65)
  maxPoints?: string | null;

  @Field(() => String, { nullable: true, description: "Name of a constant formula, of PARAMETER (tên tham số)." })
  @IsOptional()
  @MaxLength(40)
  name?: string | null;

  @Field(() => Exact, { nullable: true, description: "Least value, of PARAMETER (nhỏ nhất)." })
  @IsOptional()
  @MaxLength(65)
  min?: string | null;

  @Field(() => Exact, { nullable: true, description: "Greatest value, of PARAMETER (lớn nhất)." })
  @IsOptional()
  @MaxLength(65)
  max?: string | null;

  @Field(() => LocalTextInput, { description: "What may be filled in (nội dung)." })
  @ValidateNested()
  label!: LocalTextInput;
}
