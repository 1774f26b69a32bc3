import { Field, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import { LocalTextView } from "../scheme/scheme-parts.views.ts";
import { SlotKind } from "./slot.input.ts";

@ObjectType("FrameworkSlot", { description: "Something that lower levels may fill in (phần mở cho cấp dưới)." })
export class FrameworkSlotView {
  @Field(() => SlotKind, { description: "What it leaves open (loại)." })
  kind!: `${SlotKind}`;

  @Field(() => String, { nullable: true, description: "Code of the group, of GROUP (mã nhóm)." })
  groupCode?: string | null | undefined;

  @Field(() => Exact, { nullable: true, description: "Most points of the additions, of GROUP (điểm tối đa)." })
  maxPoints?: string | null | undefined;

  @Field(() => String, { nullable: true, description: "Name of a constant formula, of PARAMETER (tên tham số)." })
  name?: string | null | undefined;

  @Field(() => Exact, { nullable: true, description: "Least value, of PARAMETER (nhỏ nhất)." })
  min?: string | null | undefined;

  @Field(() => Exact, { nullable: true, description: "Greatest value, of PARAMETER (lớn nhất)." })
  max?: string | null | undefined;

  @Field(() => LocalTextView, { description: "What may be filled in (nội dung)." })
  label!: LocalTextView;
}

@ObjectType({ description: "A number that replaces the superior's (tham số được thay)." })
export class ReplacedParameter {
  @Field(() => String, { description: "Name of the parameter (tên tham số)." })
  name!: string;

  @Field(() => Exact, { description: "The number here (giá trị)." })
  value!: string;
}

@ObjectType({ description: "What an extension adds; everything else in it is inherited (phần bổ sung của khung)." })
export class ExtensionPart {
  @Field(() => [String], { description: "Codes of its own groups, outermost ones (nhóm bổ sung)." })
  groupCodes!: string[];

  @Field(() => [String], { description: "Codes of its own criteria (tiêu chí bổ sung)." })
  criterionCodes!: string[];

  @Field(() => [ReplacedParameter], { description: "Numbers replaced (tham số được thay)." })
  parameters!: ReplacedParameter[];

  @Field(() => [String], { description: "Names of its own findings (sự kiện bổ sung)." })
  findingNames!: string[];

  @Field(() => [String], { description: "Codes of its own gates (chốt chặn bổ sung)." })
  gateCodes!: string[];
}
