import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Ability } from "../../kernel/index.ts";

/** How the one who decides is found. */
export enum DeciderKind {
  HEAD = "HEAD",
  AUTHORITY = "AUTHORITY",
}
registerEnumType(DeciderKind, {
  name: "DeciderKind",
  description: "How the one who decides is found (loại thẩm quyền).",
  valuesConfig: {
    HEAD: { description: "Head of a unit above (người đứng đầu)." },
    AUTHORITY: {
      description: "Holder of an AUTHORITY grant, where no head stands above (cấp có thẩm quyền theo phân quyền).",
    },
  },
});

@ObjectType({ description: "Who decides on an evaluation, as of today (cấp có thẩm quyền quyết định)." })
export class DeciderView {
  @Field(() => DeciderKind, { description: "Head or grant (loại)." })
  kind!: DeciderKind;

  @Field(() => ID, { nullable: true, description: "Person; none for a grant (người)." })
  personId!: string | null;

  @Field(() => String, { nullable: true, description: "Full name (họ và tên)." })
  personName!: string | null;

  @Field(() => ID, { nullable: true, description: "Unit that the person heads (đơn vị)." })
  unitId!: string | null;
}

@ObjectType({ description: "What the viewer may do to an evaluation (quyền thao tác với phiếu)." })
export class EvaluationAbilities {
  @Field(() => Ability, { description: "Rate oneself: save and hand in (tự đánh giá)." })
  canSelfRate!: Ability;

  @Field(() => Ability, { description: "Score as the decider (chấm)." })
  canScore!: Ability;

  @Field(() => Ability, { description: "Decide the grade (quyết định)." })
  canDecide!: Ability;

  @Field(() => Ability, { description: "Send it back to the person (trả lại)." })
  canReturn!: Ability;

  @Field(() => Ability, { description: "State that the person is not rated (không xếp loại)." })
  canMarkNotRated!: Ability;
}
