import { Field, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";

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
