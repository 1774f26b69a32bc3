import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Exact, Uuid } from "../../kernel/index.ts";

/** As many as one page of a list has. */
const MOST_CYCLES = 200;

@InputType({ description: "Cycles whose progress is asked for (các kỳ cần xem tiến độ)." })
export class CycleProgressFilter {
  @ArrayMaxSize(MOST_CYCLES)
  @Field(() => [Uuid], { description: "The cycles, at most 200 (các kỳ đánh giá)." })
  cycleIds!: string[];
}

@ObjectType({ description: "How far the people of a whole cycle have come (tiến độ của một kỳ)." })
export class CycleProgress {
  @Field(() => ID, { description: "The cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => Int, { description: "People who are evaluated (số người được đánh giá)." })
  subjects!: number;

  @Field(() => Exact, {
    nullable: true,
    description: "Share of those who are done, exact; none where nobody is evaluated (tỷ lệ hoàn thành).",
  })
  completion!: string | null;
}
