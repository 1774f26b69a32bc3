import type { Clock, Work } from "../../../server/kernel/index.ts";
import {
  adoptWorkPlan,
  assignPlanItems,
  draftWorkPlan,
  PlanItem,
  PlanKind,
  submitWorkPlan,
  Task,
  type WorkPlan,
} from "../../../server/work/index.ts";
import { notAfter, type SeedDeps } from "../../deps.ts";
import type { MonthSpan } from "../calendar.ts";
import { idOf } from "../id-of.ts";
import { type Scene, viewerOf } from "../scene.ts";
import type { Crew } from "./crews.ts";
import { OWN_LINES, planLines, type PlanLine, UNIT_LINES } from "./plan-lines.ts";
import type { KnownProduct } from "./record-month.ts";
import { workDays } from "./work-days.ts";

/** Where plans are made. */
export interface PlanSite {
  readonly span: MonthSpan;
  readonly crew: Crew;
  /** Code of the person who adopts the room's plan. */
  readonly chair: string;
  readonly products: ReadonlyMap<string, KnownProduct>;
}

/**
 * The room's plan of the month, adopted by the chair, with its lines given to people; the plan of one of them, adopted by
 * the head, whose lines are that person's tasks from then on.
 *
 * @returns the tasks.
 */
export async function carryOutPlans(deps: SeedDeps, scene: Scene, site: PlanSite): Promise<Task[]> {
  const { crew, chair } = site;
  const [first = ""] = workDays(site.span);
  const at = (hour: string): Clock => notAfter(deps.clock, `${first}T${hour}:00:00Z`);
  const head = viewerOf(scene, crew.head);
  const unit = await submitPlan(deps, scene, site, { who: crew.head, isPersonal: false, clock: at("01") });
  const adopted = await deps.write("adoptWorkPlan", viewerOf(scene, chair), at("02"), adoptWorkPlan, {
    ...{ id: unit.id, version: unit.version, assignsItems: false },
  });
  const owners = crew.staff.slice(2).map((code) => idOf(scene.organization.personIds, code));
  const given = await deps.write("assignPlanItems", head, at("03"), shareOut(owners), {
    ...{ id: adopted.id, version: adopted.version },
  });
  const planner = ownPlanner(crew);
  const own = await submitPlan(deps, scene, site, { who: planner, isPersonal: true, clock: at("04") });
  const mine = await deps.write("adoptWorkPlan", head, at("06"), adoptAndRead, { id: own.id, version: own.version });
  return [...given.tasks, ...mine.tasks];
}

/** Plans of the month that runs: the room's is in force and not yet given out, a person's waits for the head. */
export async function beginPlans(deps: SeedDeps, scene: Scene, site: PlanSite): Promise<void> {
  const { crew, chair } = site;
  const [first = ""] = workDays(site.span);
  const clock = notAfter(deps.clock, `${first}T01:00:00Z`);
  const { id, version } = await submitPlan(deps, scene, site, { who: crew.head, isPersonal: false, clock });
  await deps.write("adoptWorkPlan", viewerOf(scene, chair), clock, adoptWorkPlan, { id, version, assignsItems: false });
  await submitPlan(deps, scene, site, { who: ownPlanner(crew), isPersonal: true, clock });
}

/** Who has an own plan: the third of the room's specialists. */
export function ownPlanner({ staff }: Crew): string {
  const [, , code] = staff;
  if (code === undefined) throw new RangeError("a room has too few people");
  return code;
}

interface Writer {
  readonly who: string;
  readonly isPersonal: boolean;
  readonly clock: Clock;
}

async function submitPlan(
  { write }: SeedDeps,
  scene: Scene,
  { span, crew, products }: PlanSite,
  { who, isPersonal, clock }: Writer,
): Promise<WorkPlan> {
  const lines = planLines(crew, span.month, workDays(span), UNIT_LINES + OWN_LINES);
  const named = `tháng ${span.month.slice(5)}/${span.month.slice(0, 4)}`;
  const plan = await write("draftWorkPlan", viewerOf(scene, who), clock, draftWorkPlan, {
    ...{ unitId: idOf(scene.organization.unitIds, crew.code), isPersonal, kind: PlanKind.MONTH },
    ...{ startsOn: span.startsOn, title: isPersonal ? `Kế hoạch cá nhân ${named}` : `Kế hoạch công tác ${named}` },
    items: (isPersonal ? lines.slice(UNIT_LINES) : lines.slice(0, UNIT_LINES)).map((line) => itemOf(products, line)),
  });
  const { id, version } = plan;
  return write("submitWorkPlan", viewerOf(scene, who), clock, submitWorkPlan, { id, version });
}

function itemOf(products: ReadonlyMap<string, KnownProduct>, { product, quantity, dueOn }: PlanLine) {
  return { productId: products.get(product)?.id ?? null, quantity, dueOn };
}

interface PlanRef {
  readonly id: string;
  readonly version: number;
}

/** Gives each product of each line to the next of the owners. */
function shareOut(owners: readonly string[]) {
  return async (work: Work, plan: PlanRef): Promise<{ tasks: Task[] }> => {
    const items = await work.em.find(PlanItem, { planId: plan.id }, { orderBy: { position: "asc" } });
    const each = items.flatMap((item) => Array.from({ length: Number(item.quantity) }, () => item.id));
    const assignments = each.map((itemId, place) => ({
      ...{ itemId, quantity: "1" },
      ownerPersonId: owners[place % owners.length] ?? null,
    }));
    const { tasks } = await assignPlanItems(work, { ...plan, assignments });
    return { tasks };
  };
}

/** Adopts a person's plan. @returns the tasks that its lines have become. */
async function adoptAndRead(work: Work, plan: PlanRef): Promise<{ tasks: Task[] }> {
  await adoptWorkPlan(work, { ...plan, assignsItems: true });
  const items = await work.em.find(PlanItem, { planId: plan.id });
  const tasks = await work.em.find(
    Task,
    { planItemId: { $in: items.map(({ id }) => id) } },
    { orderBy: { dueOn: "asc", sortKey: "asc" } },
  );
  return { tasks };
}
