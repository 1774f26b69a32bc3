import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { TaskMeasureEnum } from "../../../framework/index.ts";
import { Exact } from "../../../kernel/index.ts";
import type { TaskMeasure } from "../../../rating/index.ts";

export enum WorkMetricSource {
  TASKS = "TASKS",
  SUBORDINATES = "SUBORDINATES",
  INSUFFICIENT = "INSUFFICIENT",
}
registerEnumType(WorkMetricSource, {
  name: "WorkMetricSource",
  description: "What gives a metric its value now (nguồn của chỉ số).",
  valuesConfig: {
    TASKS: { description: "The tasks of the period (nhiệm vụ trong kỳ)." },
    SUBORDINATES: { description: "The scores of subordinates (điểm của cấp dưới)." },
    INSUFFICIENT: { description: "Nothing yet: not enough data (chưa đủ dữ liệu)." },
  },
});

@ObjectType({
  description: "A metric that tasks or subordinates' scores give, as it stands now (chỉ số lấy từ nhiệm vụ, cấp dưới).",
})
export class WorkMetric {
  @Field(() => String, { description: "Name as the scheme uses it (tên chỉ số)." })
  name!: string;

  @Field(() => TaskMeasureEnum, { nullable: true, description: "What of the tasks is measured (chỉ số từ nhiệm vụ)." })
  measure!: TaskMeasure | null;

  @Field(() => WorkMetricSource, { description: "What gives the value (nguồn)." })
  source!: WorkMetricSource;

  @Field(() => String, {
    nullable: true,
    description: "Exact value, or the key of a choice; none without enough data (giá trị).",
  })
  value!: string | null;

  @Field(() => Exact, {
    nullable: true,
    description: "What was counted; of subordinates: how many are below (tử số).",
  })
  numerator!: string | null;

  @Field(() => Exact, {
    nullable: true,
    description: "Of how much; of subordinates: how many there are (mẫu số).",
  })
  denominator!: string | null;

  @Field(() => Int, { description: "How many tasks or subordinates were counted (số nhiệm vụ, số người)." })
  count!: number;

  @Field(() => Boolean, { description: "People may type it now (được nhập tay)." })
  mayBeTyped!: boolean;
}
