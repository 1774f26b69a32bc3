import { Field, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import type { Frequency, Severity } from "../../rating/index.ts";
import { FrequencyEnum, SeverityEnum } from "./content.enums.ts";

@ObjectType("Tier", { description: "A tier with its points (bậc điểm)." })
export class TierView {
  @Field(() => String, { description: "Key that an answer names (khóa)." })
  key!: string;

  @Field(() => String, { description: "What the tier says (mức)." })
  labelVi!: string;

  @Field(() => String, { nullable: true, description: "What the tier says, in English (mức, tiếng Anh)." })
  labelEn!: string | null;

  @Field(() => Exact, { description: "Points (điểm)." })
  points!: string;
}

@ObjectType("CriterionDetails", { description: "What only some methods of criteria have (chi tiết cách chấm)." })
export class CriterionDetailsView {
  @Field(() => String, { nullable: true, description: "Metric that a RATIO reads (chỉ số)." })
  metric?: string | null | undefined;

  @Field(() => Exact, { nullable: true, description: "Points off for each time, for DEDUCTION (điểm trừ mỗi lần)." })
  each?: string | null | undefined;

  @Field(() => SeverityEnum, { nullable: true, description: "How grave a violation is (mức độ vi phạm)." })
  severity?: Severity | null | undefined;

  @Field(() => FrequencyEnum, { nullable: true, description: "How often it is answered (tần suất)." })
  frequency?: Frequency | null | undefined;

  @Field(() => String, { nullable: true, description: "Key of the lowest level that is enough (từ cấp độ)." })
  expectedFrom!: string | null;

  @Field(() => String, { nullable: true, description: "Key of the highest level required (đến cấp độ)." })
  expectedTo!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Competency behind it, as framework/competency; never scored (năng lực liên quan).",
  })
  competency?: string | null | undefined;
}
