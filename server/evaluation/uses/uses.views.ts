import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { UseKindEnum } from "../../framework/index.ts";
import { Ability } from "../../kernel/index.ts";
import type { UseRule } from "../../rating/index.ts";
import { UseOutcome } from "./use-outcome.entity.ts";

/** What a cycle may have to show on a page of its own. */
export enum CycleContent {
  QUOTA = "QUOTA",
  USES = "USES",
}
registerEnumType(CycleContent, {
  name: "CycleContent",
  description: "What a cycle has to show (nội dung của kỳ).",
  valuesConfig: {
    QUOTA: { description: "A quota of grades (tỷ lệ khống chế)." },
    USES: { description: "Lists by what results are used for (danh sách sử dụng kết quả)." },
  },
});

@ObjectType({ description: "Somebody on the list of a use (người trong danh sách sử dụng kết quả)." })
export class UseLine {
  @Field(() => ID, { description: "Evaluation (phiếu đánh giá)." })
  evaluationId!: string;

  @Field(() => String, { description: "Name of the person or unit (họ tên, tên đơn vị)." })
  name!: string;

  @Field(() => ID, { description: "Unit at that time (đơn vị)." })
  unitId!: string;

  @Field(() => String, { description: "Name of the unit (tên đơn vị)." })
  unitName!: string;

  @Field(() => String, { description: "Decided grade (mức xếp loại)." })
  grade!: string;

  @Field(() => String, { description: "Its name in Vietnamese (tên mức)." })
  gradeNameVi!: string;

  @Field(() => String, { nullable: true, description: "Its name in English (tên mức tiếng Anh)." })
  gradeNameEn!: string | null;

  @Field(() => String, { nullable: true, description: "Score as the scheme rounds it (điểm)." })
  score!: string | null;

  @Field(() => UseOutcome, { nullable: true, description: "What people decided (kết luận)." })
  outcome!: UseOutcome | null;

  @Field(() => Ability, { description: "Whether the viewer may record the outcome (quyền ghi kết luận)." })
  canRecord!: Ability;
}

@ObjectType({ description: "A use of results with the people it concerns (danh sách sử dụng kết quả)." })
export class UseList {
  @Field(() => String, { description: "Code of the use (mã)." })
  code!: string;

  @Field(() => UseKindEnum, { description: "What for (loại)." })
  kind!: UseRule["kind"];

  @Field(() => String, { description: "The use in Vietnamese (nội dung)." })
  labelVi!: string;

  @Field(() => String, { nullable: true, description: "The use in English (nội dung tiếng Anh)." })
  labelEn!: string | null;

  @Field(() => String, { nullable: true, description: "Legal basis (căn cứ)." })
  basis!: string | null;

  @Field(() => [UseLine], { description: "Whom it concerns, by name (danh sách)." })
  lines!: UseLine[];
}
