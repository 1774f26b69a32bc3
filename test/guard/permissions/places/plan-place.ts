import { SYSTEM } from "../../../../server/kernel/index.ts";
import { adoptWorkPlan, draftWorkPlan, PlanItem, PlanKind, submitWorkPlan } from "../../../../server/work/index.ts";
import type { TestKhung } from "../../../support/test-khung.ts";
import type { TaskPeople } from "./task-place.ts";

/** One line of a plan. */
export const LINE = { title: "Soạn thảo báo cáo", output: "Báo cáo", quantity: "2", dueOn: "2026-08-31" };

/** Plans of the unit in each state, and the employee's own one, submitted. */
export async function makePlanPlace(khung: TestKhung, { unitId, employeeId }: TaskPeople) {
  const asOwner = { ...SYSTEM, personId: employeeId };
  const month = (number: string, over: object = {}) => ({
    ...{ unitId, isPersonal: false, kind: PlanKind.MONTH, startsOn: `2026-${number}-01`, title: "Kế hoạch tháng" },
    ...{ items: [{ ...LINE, dueOn: `2026-${number}-28` }], ...over },
  });
  const submit = async (number: string) => khung.write(submitWorkPlan, await khung.write(draftWorkPlan, month(number)));
  const own = await khung.write(draftWorkPlan, month("08", { isPersonal: true }), asOwner);
  const { id, version } = await submit("07");
  const planId = (await khung.write(adoptWorkPlan, { id, version, assignsItems: true })).id;
  const line = await khung.write(({ em }) => em.findOneOrFail(PlanItem, { planId }), {});
  return {
    ...{ planId, planItemId: line.id, submittedPlanId: (await submit("09")).id },
    draftPlanId: (await khung.write(draftWorkPlan, month("08"))).id,
    submittedOwnPlanId: (await khung.write(submitWorkPlan, own, asOwner)).id,
  };
}
