import { Field, Int, ObjectType, registerEnumType } from "type-graphql";

export enum MineTask {
  OWN = "OWN",
  ASSIGNED_BY_ME = "ASSIGNED_BY_ME",
  COLLABORATING = "COLLABORATING",
  TO_ACCEPT = "TO_ACCEPT",
  TO_CONFIRM = "TO_CONFIRM",
  TO_HAND_ON = "TO_HAND_ON",
}
registerEnumType(MineTask, {
  name: "MineTask",
  description: "In which way tasks are the viewer's (nhiệm vụ của tôi).",
  valuesConfig: {
    OWN: { description: "The viewer answers for them (tôi chủ trì)." },
    ASSIGNED_BY_ME: { description: "The viewer assigned them (tôi giao)." },
    COLLABORATING: { description: "The viewer helps (tôi phối hợp)." },
    TO_ACCEPT: { description: "Handed in, the viewer judges them (chờ tôi nghiệm thu)." },
    TO_CONFIRM: { description: "Unplanned work that the viewer confirms (chờ tôi xác nhận)." },
    TO_HAND_ON: { description: "Without an owner, the viewer hands them on (chờ tôi giao lại)." },
  },
});

@ObjectType({ description: "What waits for the viewer in tasks (bàn việc của tôi)." })
export class WorkDesk {
  @Field(() => Int, { description: "Own tasks that are not begun (chưa bắt đầu)." })
  toStart!: number;

  @Field(() => Int, { description: "Own tasks that are being done (đang thực hiện)." })
  inProgress!: number;

  @Field(() => Int, { description: "Own tasks that were sent back (bị trả lại)." })
  returned!: number;

  @Field(() => Int, { description: "Own tasks handed in, not accepted yet (đã trình, chờ nghiệm thu)." })
  submitted!: number;

  @Field(() => Int, { description: "Own open tasks due from today until Sunday (đến hạn trong tuần)." })
  dueThisWeek!: number;

  @Field(() => Int, { description: "Own open tasks whose last day has passed (quá hạn)." })
  late!: number;

  @Field(() => Int, { description: "Handed in by others, waiting for the viewer's judgement (chờ tôi nghiệm thu)." })
  toAccept!: number;

  @Field(() => Int, { description: "Unplanned work that waits for the viewer's confirmation (chờ tôi xác nhận)." })
  toConfirm!: number;

  @Field(() => Int, { description: "Tasks without an owner that the viewer hands on (chờ tôi giao lại)." })
  toHandOn!: number;

  @Field(() => Int, { description: "Tasks that the viewer assigned and that are late (việc tôi giao đã quá hạn)." })
  assignedLate!: number;
}
