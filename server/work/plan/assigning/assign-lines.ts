import type { Fraction } from "fraction.js";
import { type FieldError, NotFound, Refused, today, type Work } from "../../../kernel/index.ts";
import { holdsOn, readSubtree } from "../../../organization/index.ts";
import { exact } from "../../../rating/index.ts";
import { plainText } from "../../catalogue/plain-number.ts";
import { readUsableByCodes } from "../../catalogue/product/product-codes.read.ts";
import { assignTasks } from "../../task/assigning/assign-task.service.ts";
import type { TaskToAssignInput } from "../../task/assigning/assigning.inputs.ts";
import type { Task } from "../../task/task.entity.ts";
import { TaskDuty, TaskOrigin } from "../../task/task.enums.ts";
import { PlanItem } from "../parts/plan-item.entity.ts";
import type { WorkPlan } from "../work-plan.entity.ts";
import { readGiven } from "../writing/item.ground.ts";
import type { PlanAssignmentInput } from "./assign-items.inputs.ts";

/** Which lines become tasks of whom. */
export interface WantedLines {
  readonly wanted: readonly PlanAssignmentInput[];
  /** Where the lines stand in the input, for faults. */
  readonly path: string;
  readonly documentId: string | null;
}

/** Lines of which something is left that no task has yet. */
export async function restOf(work: Work, items: readonly PlanItem[]): Promise<PlanItem[]> {
  const given = await readGiven(
    work,
    items.map(({ id }) => id),
  );
  return items.filter(({ id, quantity }) => exact(quantity).compare(given.get(id) ?? 0) > 0);
}

/**
 * Makes tasks from lines of a plan, all or none. What goes to several people is at most what the line says; K is that of
 * the product in force today.
 *
 * @throws NotFound when a line is none of the plan, or as for assigning tasks.
 * @throws Refused `plan.notAllAssigned` naming each fault: `plan.ownerMissing`, `plan.quantityExceeds`, `plan.itemGiven`;
 *   else as `assignTasks`.
 */
export async function assignLines(
  work: Work,
  plan: WorkPlan,
  { wanted, path, documentId }: WantedLines,
): Promise<Task[]> {
  if (wanted.length === 0) return [];
  const items = await readItems(work, plan, wanted);
  const faults: FieldError[] = [];
  const owners = wanted.map(({ itemId, ownerPersonId }) => ownerPersonId ?? items.get(itemId)?.leadPersonId ?? null);
  const places = await readPlaces(work, plan, owners);
  const left = await readLeft(work, items);
  const products = await readCurrentProducts(work, plan, [...items.values()]);
  const tasks = wanted.flatMap((one, index): TaskToAssignInput[] => {
    const at = `${path}.${String(index)}`;
    const item = items.get(one.itemId) as PlanItem;
    const ownerPersonId = owners[index];
    if (!ownerPersonId) {
      faults.push({ path: `${at}.ownerPersonId`, rule: "plan.ownerMissing", values: { title: item.title } });
      return [];
    }
    const quantity = take(left, item, one, (rule, values) => faults.push({ path: `${at}.quantity`, rule, values }));
    const { title, output, note, dueOn } = item;
    const productId = item.productId === null ? null : (products.get(item.productId) ?? item.productId);
    return [
      {
        ...{ ownerPersonId, unitId: one.unitId ?? places.get(ownerPersonId) ?? plan.unitId, documentId, productId },
        ...{ title: one.title ?? title, output, detail: note, quantity, dueOn: one.dueOn ?? dueOn },
        coefficient: productId === null ? item.coefficient : null,
        ...{ duty: TaskDuty.DIRECT, origin: TaskOrigin.PLANNED },
        collaboratorPersonIds: one.collaboratorPersonIds ?? [],
      },
    ];
  });
  if (faults.length > 0) throw new Refused("plan.notAllAssigned", { count: faults.length }, faults);
  const itemIds = wanted.map(({ itemId }) => itemId);
  return assignTasks(work, { tasks }, { planItemIds: itemIds, path });
}

type Fault = (rule: string, values: FieldError["values"] & object) => void;

/** Takes the quantity off what is left of the line. */
function take(left: Map<string, Fraction>, item: PlanItem, one: PlanAssignmentInput, fault: Fault): string {
  const rest = left.get(item.id) ?? exact(item.quantity);
  if (rest.compare(0) <= 0) fault("plan.itemGiven", { title: item.title });
  const quantity = one.quantity ?? plainText(rest);
  const after = rest.sub(exact(quantity));
  if (rest.compare(0) > 0 && after.compare(0) < 0)
    fault("plan.quantityExceeds", { title: item.title, left: plainText(rest) });
  left.set(item.id, after);
  return quantity;
}

async function readItems(
  work: Work,
  plan: WorkPlan,
  wanted: readonly PlanAssignmentInput[],
): Promise<Map<string, PlanItem>> {
  const ids = [...new Set(wanted.map(({ itemId }) => itemId))];
  const found = await work.em.find(PlanItem, { id: { $in: ids }, planId: plan.id });
  const items = new Map(found.map((item) => [item.id, item]));
  for (const id of ids) if (!items.has(id)) throw new NotFound("PlanItem", id);
  return items;
}

async function readLeft(work: Work, items: ReadonlyMap<string, PlanItem>): Promise<Map<string, Fraction>> {
  const given = await readGiven(work, [...items.keys()]);
  return new Map(
    [...items].map(([id, { quantity }]) => {
      const taken = given.get(id);
      return [id, taken ? exact(quantity).sub(taken) : exact(quantity)];
    }),
  );
}

/** Unit in which each owner works today: the plan's, else one below it; people who work elsewhere are missing. */
async function readPlaces(
  { sql, clock }: Work,
  { unitId }: WorkPlan,
  owners: readonly (string | null)[],
): Promise<Map<string, string>> {
  const ids = [...new Set(owners.flatMap((id) => id ?? []))];
  if (ids.length === 0) return new Map();
  const day = today(clock);
  const units = await readSubtree(sql, unitId, day);
  const rows = await sql
    .selectFrom("appointment")
    .select(["person_id as personId", "unit_id as unitId"])
    .where("person_id", "in", ids)
    .where(holdsOn("appointment", day))
    .execute();
  const near = rows
    .filter((row) => units.includes(row.unitId))
    .toSorted((one, other) => units.indexOf(one.unitId) - units.indexOf(other.unitId));
  return new Map(near.toReversed().map((row) => [row.personId, row.unitId]));
}

/** For products that a later version of the list replaced: the product of the same code that is in force today. */
async function readCurrentProducts(
  work: Work,
  { unitId }: WorkPlan,
  items: readonly PlanItem[],
): Promise<Map<string, string>> {
  const ids = [...new Set(items.flatMap(({ productId }) => productId ?? []))];
  if (ids.length === 0) return new Map();
  const planned = await work.sql.selectFrom("product").select(["id", "code"]).where("id", "in", ids).execute();
  const codes = planned.map(({ code }) => code);
  const current = await readUsableByCodes(work, { unitId, day: today(work.clock), codes });
  return new Map(
    planned.flatMap(({ id, code }) => {
      const found = current.get(code) ?? [];
      const same = found.find((product) => product.id === id) ?? found[0];
      return same ? [[id, same.id] as const] : [];
    }),
  );
}
