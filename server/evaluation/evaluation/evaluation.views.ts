import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Ability } from "../../kernel/index.ts";

/** How the one who decides is found. */
export enum DeciderKind {
  HEAD = "HEAD",
  AUTHORITY = "AUTHORITY",
  BODY = "BODY",
}
registerEnumType(DeciderKind, {
  name: "DeciderKind",
  description: "How the one who decides is found (loại thẩm quyền).",
  valuesConfig: {
    HEAD: {
      description:
        "Holder of a title: a head above, or whom the authority table names (người đứng đầu, người giữ chức danh).",
    },
    BODY: { description: "A collective, by its recorded meeting (tập thể)." },
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

  @Field(() => ID, { nullable: true, description: "Unit of the title or of the collective (đơn vị)." })
  unitId!: string | null;

  @Field(() => ID, { nullable: true, description: "Collective; none for a person or a grant (tập thể)." })
  bodyId!: string | null;

  @Field(() => String, { nullable: true, description: "Name of the collective (tên tập thể)." })
  bodyName!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Row of the authority table that says so; none where the nearest head decides (dòng thẩm quyền).",
  })
  rowId!: string | null;
}

@ObjectType({ description: "Who answers an objection to it, one level above the decision (cấp giải quyết kiến nghị)." })
export class ObjectionResolverView extends DeciderView {}

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

  @Field(() => Ability, { description: "Record the Party committee's opinion (cấp ủy cho ý kiến)." })
  canRecordPartyOpinion!: Ability;

  @Field(() => Ability, { description: "Propose a grade as the organization department (đề xuất)." })
  canProposeByHr!: Ability;

  @Field(() => Ability, { description: "Leave out the current step (bỏ qua bước)." })
  canSkipStep!: Ability;

  @Field(() => Ability, { description: "Tell the person the result (thông báo)." })
  canIssueNotice!: Ability;

  @Field(() => Ability, { description: "Object to the own result (kiến nghị)." })
  canFileObjection!: Ability;

  @Field(() => Ability, { description: "Take the own objection back (rút kiến nghị)." })
  canWithdrawObjection!: Ability;

  @Field(() => Ability, { description: "Put another opinion on record (bảo lưu ý kiến)." })
  canReserveOpinion!: Ability;

  @Field(() => Ability, { description: "Agree to the own result (đồng ý kết quả)." })
  canAcceptResult!: Ability;

  @Field(() => Ability, { description: "Answer the objection (giải quyết kiến nghị)." })
  canResolveObjection!: Ability;

  @Field(() => Ability, { description: "Open it again (mở khóa)." })
  canUnlock!: Ability;

  @Field(() => Ability, { description: "Replace the final decision (quyết định thay thế)." })
  canSupersede!: Ability;

  @Field(() => Ability, { description: "Confirm the result after another look (xác nhận kết quả)." })
  canConfirmReview!: Ability;
}
