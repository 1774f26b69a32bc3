import { today } from "../../../server/kernel/index.ts";
import { seedCatalogue } from "../../catalogue/seed-catalogue.ts";
import type { SeedDeps } from "../../deps.ts";
import type { MonthSpan } from "../calendar.ts";
import { idOf } from "../id-of.ts";
import type { Scene } from "../scene.ts";
import { roomCode, WORK_COMMUNE } from "../units/work-rooms.ts";
import { chairOf, crewsOf } from "./crews.ts";
import { doPlannedTasks } from "./do-planned-tasks.ts";
import { tasksOfMonth, tasksUntil, type WorkMonth } from "./month-tasks.ts";
import { PLANNED_TASKS } from "./plan-lines.ts";
import { rateMonth } from "./rate-month.ts";
import { type KnownProduct, readProducts, recordMonth } from "./record-month.ts";
import { storiesOf } from "./stories.ts";
import { workDays } from "./work-days.ts";
import { beginPlans, carryOutPlans } from "./write-plans.ts";

/** So many tasks the month has whose work is measured. */
export const TASKS_OF_MONTH = 1500;
/** So many tasks each specialist has in the month that runs. */
const RUNNING_EACH = 8;

/** The catalogue of the commune, from the first month of the decree on. @returns its products by code. */
export async function seedProducts(deps: SeedDeps, scene: Scene): Promise<Map<string, KnownProduct>> {
  const seat = { unitId: idOf(scene.organization.unitIds, WORK_COMMUNE), startsOn: "2026-01-01" };
  const { versionId } = await seedCatalogue(deps, seat);
  return readProducts(deps.sql, versionId);
}

/** An opened month of the commune whose work is measured. */
export interface OpenedWorkMonth {
  readonly cycleId: string;
  readonly span: MonthSpan;
  readonly products: ReadonlyMap<string, KnownProduct>;
}

/**
 * A month that is over, measured by its tasks: plans, tasks with all that happened to them, forms, decisions.
 *
 * The tasks of two plans and what happens to them go through the verbs of their people; the others are brought in as
 * from the system that the commune had before.
 */
export async function seedWorkMonth(deps: SeedDeps, scene: Scene, opened: OpenedWorkMonth): Promise<void> {
  const { cycleId, span, products } = opened;
  const month = workMonthOf(scene, span);
  const { crews, chair } = month;
  const site = { span, products, chair, crew: plannedRoom(month) };
  await doPlannedTasks(deps, scene, site, await carryOutPlans(deps, scene, site));
  const tasks = tasksOfMonth(month, TASKS_OF_MONTH - PLANNED_TASKS);
  await recordMonth(deps, scene, tasks, { month: span.month, at: `${span.endsOn}T01:00:00Z`, products });
  const heroes = new Set(storiesOf(crews, chair, workDays(span)).map(({ person }) => person));
  const headsOfRooms = new Set(crews.map(({ head }) => head));
  await rateMonth(deps, scene, { cycleId, span, heroes, headsOfRooms });
  deps.log(`${String(TASKS_OF_MONTH)} tasks of a commune in ${span.month}`);
}

/** The month that runs: plans and tasks as far as they have come. */
export async function seedRunningWork(
  deps: SeedDeps,
  scene: Scene,
  { span, products }: Omit<OpenedWorkMonth, "cycleId">,
): Promise<void> {
  const month = workMonthOf(scene, span);
  await beginPlans(deps, scene, { span, products, chair: month.chair, crew: plannedRoom(month) });
  const tasks = tasksUntil(month, RUNNING_EACH, today(deps.clock));
  await recordMonth(deps, scene, tasks, { month: span.month, at: deps.clock.now().toISOString(), products });
}

function workMonthOf({ plan }: Scene, span: MonthSpan): WorkMonth {
  return { span, crews: crewsOf(plan.people), chair: chairOf(plan.people) };
}

/** The room whose plans are shown. */
function plannedRoom({ crews }: WorkMonth) {
  const crew = crews.find(({ code }) => code === roomCode("KT"));
  if (crew === undefined) throw new RangeError("no room with a plan");
  return crew;
}
