import { SYSTEM } from "../../../../server/kernel/index.ts";
import {
  assignTask,
  handBackTask,
  QualityVerdict,
  reportUnplannedTask,
  returnTask,
  submitTask,
  TaskDuty,
  TaskOrigin,
} from "../../../../server/work/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";

/** Whose tasks they are: the employee's, assigned by the head. */
export interface TaskPeople {
  readonly unitId: string;
  readonly headId: string;
  readonly employeeId: string;
}

/** What a task says. */
export const TASK = {
  ...{ title: "Soạn thảo kế hoạch", output: "Kế hoạch được ban hành", quantity: "1", dueOn: "2026-07-31" },
  duty: TaskDuty.DIRECT,
};

/** A task of the employee in each state. */
export async function makeTaskPlace(khung: TestKhung, { unitId, headId, employeeId }: TaskPeople) {
  const asHead = { ...SYSTEM, personId: headId };
  const asOwner = { ...SYSTEM, personId: employeeId };
  const content = { ...TASK, unitId, ownerPersonId: employeeId, origin: TaskOrigin.PLANNED };
  const assign = () => khung.write(assignTask, content, asHead);
  const submit = async () => khung.write(submitTask, { ...(await assign()) }, asOwner);
  const sentBack = { verdict: QualityVerdict.MAJOR, dueOn: TASK.dueOn, note: "Sai căn cứ" };
  return {
    taskId: (await assign()).id,
    submittedTaskId: (await submit()).id,
    returnedTaskId: (await khung.write(returnTask, { ...(await submit()), ...sentBack }, asHead)).id,
    handedBackTaskId: (await khung.write(handBackTask, { ...(await assign()), note: "Ốm" }, asOwner)).id,
    proposedTaskId: (await khung.write(reportUnplannedTask, { ...TASK, unitId }, asOwner)).id,
  };
}
