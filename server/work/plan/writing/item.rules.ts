import { type FieldError, NotFound } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { isFit, isPositive } from "../../task/assigning/content.rules.ts";
import type { PlanItem } from "../parts/plan-item.entity.ts";
import type { ItemGround } from "./item.ground.ts";
import type { PlanItemInput } from "./writing.inputs.ts";

/** What a line says, as it is kept. */
export type ItemContent = Omit<PlanItem, "id" | "planId" | "position">;

/** What of a line follows from the product and the plan where the input leaves it out. */
export function itemContent({ plan, products }: ItemGround, input: PlanItemInput): ItemContent {
  const product = products.get(input.productId ?? "");
  return {
    productId: input.productId ?? null,
    title: said(input.title) || (product?.name ?? ""),
    output: said(input.output) || (product?.output ?? ""),
    quantity: input.quantity,
    coefficient: product?.coefficient ?? input.coefficient ?? "1",
    dueOn: input.dueOn,
    leadPersonId: plan.personId ?? input.leadPersonId ?? null,
    parentItemId: input.parentItemId ?? null,
    note: said(input.note) || null,
  };
}

/**
 * Everything that is wrong with the lines of a plan, with the path of each field.
 *
 * @throws NotFound when a line that is named is none of this plan.
 */
export function itemsFaults(ground: ItemGround, items: readonly PlanItemInput[]): FieldError[] {
  const named = items.flatMap(({ id }) => id ?? []);
  for (const id of named) if (!ground.stored.some((item) => item.id === id)) throw new NotFound("PlanItem", id);
  const faults = items.flatMap((input, index) => itemFaults(ground, input, `input.items.${String(index)}`));
  items.forEach(({ id }, index) => {
    if (id && named.indexOf(id) !== named.lastIndexOf(id))
      faults.push({ path: `input.items.${String(index)}.id`, rule: "plan.itemTwice" });
  });
  const lost = ground.stored.filter(({ id }) => ground.used.has(id) && !named.includes(id));
  return [...faults, ...lost.map(({ title }) => ({ path: "input.items", rule: "plan.itemInUse", values: { title } }))];
}

function itemFaults(ground: ItemGround, input: PlanItemInput, path: string): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (field: string, rule: string, values?: FieldError["values"]): void => {
    faults.push({ path: `${path}.${field}`, rule, ...(values ? { values } : {}) });
  };
  const { plan, products, given } = ground;
  const content = itemContent(ground, input);
  const stands = ground.stored.find(({ id }) => id === input.id)?.productId === input.productId;
  if (input.productId && !products.has(input.productId) && !stands) fault("productId", "task.productNotInForce");
  else if (content.title === "") fault("title", "task.titleMissing");
  else if (content.output === "") fault("output", "task.outputMissing");
  if (!isPositive(input.quantity)) fault("quantity", "task.quantityNotPositive");
  if (input.coefficient && !isPositive(input.coefficient)) fault("coefficient", "task.coefficientNotPositive");
  for (const field of ["quantity", "coefficient"] as const)
    if (input[field] && !products.has(input.productId ?? "") && !isFit(input[field])) fault(field, "task.numberUnfit");
  const taken = given.get(input.id ?? "");
  if (taken && exact(input.quantity).compare(taken) < 0)
    fault("quantity", "plan.quantityBelowGiven", { given: taken.toFraction() });
  if (input.dueOn < plan.startsOn || input.dueOn > plan.endsOn)
    fault("dueOn", "plan.dueOutside", { startsOn: plan.startsOn, endsOn: plan.endsOn });
  if (plan.personId !== null && input.leadPersonId && input.leadPersonId !== plan.personId)
    fault("leadPersonId", "plan.leadOther");
  if (input.parentItemId && !isFitParent(ground, input)) fault("parentItemId", "plan.parentUnfit");
  return faults;
}

/** A line comes from an adopted plan of the unit or one above, or of the same person, whose period holds its last day. */
function isFitParent({ plan, parents, path, stored }: ItemGround, { id, parentItemId, dueOn }: PlanItemInput): boolean {
  if (stored.some((item) => item.id === id && item.parentItemId === parentItemId)) return true;
  const parent = parents.get(parentItemId ?? "");
  if (parent === undefined || parent.planId === plan.id) return false;
  const isOurs = parent.personId === null ? path.includes(parent.unitId) : parent.personId === plan.personId;
  return isOurs && parent.startsOn <= dueOn && dueOn <= parent.endsOn;
}

/** Text as it is kept: NFC, lines kept. */
function said(text: string | null | undefined): string {
  return (text ?? "").normalize("NFC").trim();
}
