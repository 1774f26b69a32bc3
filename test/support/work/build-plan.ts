import type { Actor, SeenError } from "../test-khung.ts";
import type { Office } from "./build-task.ts";

/** A plan as a verb answers it. */
export interface SeenPlan {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** The document of a verb on plans. */
export function planVerb(name: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const seen = name === "discardWorkPlan" ? "id" : "id version state items { id title }";
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${seen} } }`;
}

/** Runs one verb on a plan and answers it as it stands then. */
export async function planAct(
  actor: Actor,
  name: string,
  plan: SeenPlan | null,
  input: object = {},
): Promise<SeenPlan> {
  const named = plan === null ? {} : { id: plan.id, version: plan.version };
  const data = await actor.ok<Record<string, SeenPlan>>(planVerb(name), { input: { ...named, ...input } });
  return data[name] as SeenPlan;
}

/** The refusal of one verb on a plan. */
export function planRefusal(actor: Actor, name: string, plan: SeenPlan | null, input: object = {}): Promise<SeenError> {
  const named = plan === null ? {} : { id: plan.id, version: plan.version };
  return actor.refused(planVerb(name), { input: { ...named, ...input } });
}

/** One line: three papers of K 2 by the end of July 2026. */
export const LINE = {
  ...{ title: "Soạn thảo báo cáo tháng", output: "Báo cáo", quantity: "3", coefficient: "2", dueOn: "2026-07-31" },
};

/** A plan of July 2026. */
export const JULY = { kind: "MONTH", startsOn: "2026-07-01", title: "Kế hoạch công tác tháng 7/2026" };

/** The plan of the office for July, adopted by the chair above. */
export async function adoptedPlan(office: Office, over: object = {}): Promise<SeenPlan> {
  const { head, chair, unit } = office;
  const input = { ...JULY, unitId: unit.id, items: [LINE], ...over };
  const plan = await planAct(head, "draftWorkPlan", null, input);
  return planAct(chair, "adoptWorkPlan", await planAct(head, "submitWorkPlan", plan));
}

/** A clerk's own plan for July, submitted. */
export async function submittedOwnPlan(office: Office, over: object = {}): Promise<SeenPlan> {
  const input = { ...JULY, unitId: office.unit.id, isPersonal: true, items: [LINE], ...over };
  const plan = await planAct(office.clerk, "draftWorkPlan", null, input);
  return planAct(office.clerk, "submitWorkPlan", plan);
}
