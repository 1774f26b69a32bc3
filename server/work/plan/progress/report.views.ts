import { Field, ID, Int, ObjectType } from "type-graphql";
import { CalendarDate } from "../../../kernel/index.ts";

@ObjectType({ description: "How many tasks stand where (số nhiệm vụ theo tình trạng)." })
export class ProgressCounts {
  @Field(() => Int, { description: "All tasks due in the period (tổng số)." })
  tasks!: number;

  @Field(() => Int, { description: "Of those unplanned ones (đột xuất, phát sinh)." })
  unplanned!: number;

  @Field(() => Int, { description: "Accepted (hoàn thành)." })
  done!: number;

  @Field(() => Int, { description: "Handed in, not yet accepted (chờ nghiệm thu)." })
  submitted!: number;

  @Field(() => Int, { description: "Being done or not begun, in time (đang thực hiện, trong hạn)." })
  open!: number;

  @Field(() => Int, { description: "Open and past the last day (quá hạn)." })
  late!: number;

  @Field(() => Int, { description: "Given back, without an owner (chờ giao lại)." })
  handedBack!: number;
}

@ObjectType({ description: "One line of a progress report (một dòng báo cáo tiến độ)." })
export class ProgressLine extends ProgressCounts {
  @Field(() => ID, { nullable: true, description: "Direct sub-unit, with everything below it (đơn vị trực thuộc)." })
  unitId!: string | null;

  @Field(() => ID, { nullable: true, description: "Person of the unit itself (cán bộ)." })
  personId!: string | null;
}

@ObjectType({ description: "How far the work of a unit is (báo cáo tiến độ công việc của đơn vị)." })
export class WorkProgressReport {
  @Field(() => ID, { description: "The unit (đơn vị)." })
  unitId!: string;

  @Field(() => CalendarDate, { description: "First day (từ ngày)." })
  from!: string;

  @Field(() => CalendarDate, { description: "Last day (đến ngày)." })
  to!: string;

  @Field(() => [ProgressLine], {
    description: "Sub-units, then people of the unit itself, then tasks without owner (từng dòng).",
  })
  lines!: ProgressLine[];

  @Field(() => ProgressCounts, { description: "All together (tổng cộng)." })
  total!: ProgressCounts;
}
