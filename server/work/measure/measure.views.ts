import { Field, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate, Exact, pageOf } from "../../kernel/index.ts";
import { TaskShare } from "../task/shares/task-share.entity.ts";

@ObjectType({
  description:
    "What the tasks of a period come to; shares without anything assigned are empty (kết quả công việc trong kỳ).",
})
export class WorkTotals {
  @Field(() => Exact, { nullable: true, description: "a: completed of assigned (tỷ lệ số lượng)." })
  quantity!: string | null;

  @Field(() => Exact, {
    nullable: true,
    description: "b: completed less what errors take off by the regulation (tỷ lệ chất lượng).",
  })
  quality!: string | null;

  @Field(() => Exact, {
    nullable: true,
    description: "c: completed less what delays take off by the regulation (tỷ lệ tiến độ).",
  })
  progress!: string | null;

  @Field(() => Exact, { description: "Converted quantity assigned (số lượng được giao, quy đổi)." })
  assigned!: string;

  @Field(() => Exact, { description: "Converted quantity completed (số lượng hoàn thành, quy đổi)." })
  completed!: string;

  @Field(() => Int, { description: "Tasks (số nhiệm vụ)." })
  tasks!: number;

  @Field(() => Int, { description: "Tasks done (đã hoàn thành)." })
  done!: number;

  @Field(() => Int, { description: "Tasks done in time (hoàn thành đúng hạn)." })
  onTime!: number;

  @Field(() => Int, {
    description: "Tasks handed in or handed on with a delay that counts, as the metric LATE (chậm).",
  })
  late!: number;

  @Field(() => Int, {
    description: "Tasks being worked on whose last day has passed today, not handed in yet (quá hạn, chưa trình).",
  })
  overdue!: number;

  @Field(() => Int, { description: "Tasks given up or handed on undone (không hoàn thành, chuyển người khác)." })
  handedBack!: number;

  @Field(() => Int, { description: "Delays that count (số lần chậm)." })
  delays!: number;

  @Field(() => Int, { description: "Major errors that count (số lần sai sót lớn)." })
  majorErrors!: number;

  @Field(() => Int, { description: "Minor errors that count (số lần sai sót nhỏ)." })
  minorErrors!: number;
}

@ObjectType({
  description: "The regulation that rates somebody's work, and what it takes off (quy chế áp dụng, mức trừ).",
})
export class WorkRegulation {
  @Field(() => ID, { description: "Version of the regulation (phiên bản)." })
  versionId!: string;

  @Field(() => Exact, {
    nullable: true,
    description:
      "Part of the product that each major error takes off; none where it says nothing (trừ mỗi sai sót lớn).",
  })
  majorError!: string | null;

  @Field(() => Exact, { nullable: true, description: "The same for minor errors (trừ mỗi sai sót nhỏ)." })
  minorError!: string | null;

  @Field(() => Exact, { nullable: true, description: "The same for delays (trừ mỗi lần chậm)." })
  delay!: string | null;
}

@ObjectType({ description: "What a person's tasks of a period come to (kết quả công việc của một người)." })
export class WorkMeasure extends WorkTotals {
  @Field(() => ID, { description: "The person (cán bộ)." })
  personId!: string;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  from!: string;

  @Field(() => CalendarDate, { description: "Last day, included (đến ngày)." })
  to!: string;

  @Field(() => WorkRegulation, {
    nullable: true,
    description: "What rates the person in the period; without one b and c are empty (quy chế áp dụng).",
  })
  regulation!: WorkRegulation | null;
}

@ObjectType({ description: "What the tasks of a unit's people come to (kết quả công việc của đơn vị)." })
export class UnitWorkMeasures {
  @Field(() => [WorkMeasure], { description: "People with tasks in the period, by name (từng người)." })
  items!: WorkMeasure[];

  @Field(() => Int, { description: "Number of people with tasks (số người)." })
  total!: number;

  @Field(() => WorkTotals, {
    description: "The unit as a whole; a task that went from hand to hand is one (toàn đơn vị).",
  })
  unit!: WorkTotals;

  @Field(() => Int, {
    description: "People with tasks whom no regulation rates; b and c of the unit are empty then (chưa có quy chế).",
  })
  unregulated!: number;
}

export const TaskSharePage = pageOf("TaskSharePage", TaskShare);
