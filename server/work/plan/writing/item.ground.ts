import type { Fraction } from "fraction.js";
import { type Look, NotFound, today, type Work } from "../../../kernel/index.ts";
import { readAncestors } from "../../../organization/index.ts";
import { exact } from "../../../rating/index.ts";
import { readUsableProducts, type UsableProduct } from "../../catalogue/product/product.read.ts";
import { TaskState } from "../../task/task.enums.ts";
import { PlanItem } from "../parts/plan-item.entity.ts";
import { PlanState } from "../plan.enums.ts";
import { visiblePlan } from "../plan.read.ts";
import type { WorkPlan } from "../work-plan.entity.ts";
import type { PlanItemInput } from "./writing.inputs.ts";

/** A line that others may come from. */
export interface ParentItem {
  readonly id: string;
  readonly planId: string;
  readonly unitId: string;
  readonly personId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** What the rules about lines of a plan need to know; read once for all of them. */
export interface ItemGround {
  readonly plan: WorkPlan;
  readonly stored: readonly PlanItem[];
  readonly products: ReadonlyMap<string, UsableProduct>;
  readonly parents: ReadonlyMap<string, ParentItem>;
  /** The unit and those above it. */
  readonly path: readonly string[];
  /** Quantity that tasks of a line have already. */
  readonly given: ReadonlyMap<string, Fraction>;
  /** Lines from which others come, or of which there are tasks. */
  readonly used: ReadonlySet<string>;
}

/**
 * Reads the ground for the lines of a plan, in a handful of statements however many they are.
 *
 * @throws NotFound when a person does not exist.
 */
export async function readItemGround(work: Work, plan: WorkPlan, items: readonly PlanItemInput[]): Promise<ItemGround> {
  const day = today(work.clock);
  const stored = await work.em.find(PlanItem, { planId: plan.id }, { orderBy: { position: "asc" } });
  const ids = stored.map(({ id }) => id);
  await assertPeople(work, [...new Set(items.flatMap(({ leadPersonId }) => leadPersonId ?? []))]);
  const products = await readUsableProducts(work, {
    unitId: plan.unitId,
    day: plan.startsOn > day ? plan.startsOn : day,
    ids: items.flatMap(({ productId }) => productId ?? []),
  });
  const given = await readGiven(work, ids);
  const children = ids.length === 0 ? [] : await work.em.find(PlanItem, { parentItemId: { $in: ids } });
  return {
    ...{ plan, stored, products, given },
    parents: await readParents(work, [...new Set(items.flatMap(({ parentItemId }) => parentItemId ?? []))]),
    path: [plan.unitId, ...(await readAncestors(work.sql, plan.unitId, plan.startsOn))],
    used: new Set([...given.keys(), ...children.flatMap(({ parentItemId }) => parentItemId ?? [])]),
  };
}

/** Quantity that tasks of each line have, cancelled ones left out; lines without any task are missing. */
export async function readGiven(
  { sql }: Pick<Look, "sql">,
  itemIds: readonly string[],
): Promise<Map<string, Fraction>> {
  if (itemIds.length === 0) return new Map();
  const rows = await sql
    .selectFrom("task")
    .select(["plan_item_id as itemId", "quantity"])
    .where("plan_item_id", "in", [...itemIds])
    .where("state", "<>", TaskState.CANCELLED)
    .execute();
  const given = new Map<string, Fraction>();
  for (const { itemId, quantity } of rows)
    if (itemId !== null) given.set(itemId, (given.get(itemId) ?? exact("0")).add(exact(quantity)));
  return given;
}

async function assertPeople({ sql }: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await sql
    .selectFrom("person")
    .select("id")
    .where("id", "in", [...ids])
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  for (const id of ids) if (!known.has(id)) throw new NotFound("Person", id);
}

/** Lines of adopted plans that the viewer may read. */
async function readParents(work: Work, ids: readonly string[]): Promise<Map<string, ParentItem>> {
  if (ids.length === 0) return new Map();
  const look: Look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const rows = await work.sql
    .selectFrom("work_plan_item")
    .innerJoin("work_plan", "work_plan.id", "work_plan_item.plan_id")
    .select(["work_plan_item.id", "work_plan_item.plan_id as planId", "work_plan.unit_id as unitId"])
    .select(["work_plan.person_id as personId", "work_plan.starts_on as startsOn", "work_plan.ends_on as endsOn"])
    .where("work_plan_item.id", "in", [...ids])
    .where("work_plan.state", "in", [PlanState.ADOPTED, PlanState.CLOSED])
    .where(await visiblePlan(look))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
