import { Field, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../../kernel/index.ts";

@ObjectType({
  description: "An open cycle as it stands in the viewer's units: what stalls and what lacks (kỳ đang chạy).",
})
export class RunningCycle {
  @Field(() => ID, { description: "Cycle (kỳ đánh giá)." })
  cycleId!: string;

  @Field(() => String, { description: "Its name (tên kỳ)." })
  name!: string;

  @Field(() => Int, { description: "Evaluations that the viewer may read (số phiếu)." })
  count!: number;

  @Field(() => Int, { description: "Of them without a decision (chưa có quyết định)." })
  openCount!: number;

  @Field(() => Int, { description: "Of them in a step whose last day has passed (quá hạn bước)." })
  lateCount!: number;

  @Field(() => Int, { description: "Units with late evaluations (đơn vị chậm)." })
  lateUnitCount!: number;

  @Field(() => CalendarDate, { nullable: true, description: "Earliest last day that has passed (quá hạn từ)." })
  lateSince!: string | null;

  @Field(() => Int, {
    description: "People of these units whom no regulation, or more than one, covers (chưa rõ quy chế áp dụng).",
  })
  withoutFrameworkCount!: number;
}
