import { Field, Int, ObjectType } from "type-graphql";
import { Exact } from "../../kernel/index.ts";
import { StatisticsKey } from "../query/statistics.views.ts";

@ObjectType({ description: "A unit beside all of them together (đơn vị so với mức chung)." })
export class StatisticsOutlier {
  @Field(() => StatisticsKey, { description: "The unit (đơn vị)." })
  unit!: StatisticsKey;

  @Field(() => Int, { description: "How many of it are rated (số được xếp loại)." })
  rated!: number;

  @Field(() => Exact, {
    description: "Share of its people that would need another grade to be graded as the whole is (mức khác biệt).",
  })
  departure!: string;

  @Field(() => Exact, {
    nullable: true,
    description: "Mean gap of self-rating and decision less that of the whole, in grades (chênh lệch tự đánh giá).",
  })
  gap!: string | null;

  @Field(() => Boolean, { description: "Whether one of the two lies beyond its limit (khác xa mức chung)." })
  isFar!: boolean;
}

@ObjectType({ description: "Units that grade otherwise, with the rule that finds them (đơn vị khác mức chung)." })
export class StatisticsOutliers {
  @Field(() => Int, { description: "Units with fewer rated people are left out (số người ít nhất)." })
  fewest!: number;

  @Field(() => Exact, { description: "From this departure on it is far (ngưỡng mức khác biệt)." })
  farDeparture!: string;

  @Field(() => Exact, { description: "From this gap on, more or less, it is far (ngưỡng chênh lệch)." })
  farGap!: string;

  @Field(() => [StatisticsOutlier], { description: "The far ones first (các đơn vị)." })
  items!: StatisticsOutlier[];
}
