import { Refused, type Work } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { readUsableProducts } from "../../catalogue/product/product.read.ts";
import type { Task } from "../task.entity.ts";
import type { ConfirmUnplannedTaskInput } from "./assigning.inputs.ts";
import { isFit, isPositive, searchable } from "./content.rules.ts";

/**
 * Puts right what the owner reported of unplanned work: whoever confirms it answers for what it is worth. What the input
 * leaves out stays as reported; a product brings its K with it.
 *
 * @throws Refused `task.quantityNotPositive`, `task.coefficientNotPositive`, `task.numberUnfit`,
 *   `task.productNotInForce`, `task.coefficientOfProduct`.
 */
export async function correct(
  work: Work,
  task: Task,
  { productId, quantity, coefficient }: ConfirmUnplannedTaskInput,
  day: string,
): Promise<void> {
  if (quantity && !isPositive(quantity)) throw new Refused("task.quantityNotPositive");
  if (coefficient && !isPositive(coefficient)) throw new Refused("task.coefficientNotPositive");
  if ((quantity && !isFit(quantity)) || (coefficient && !isFit(coefficient))) throw new Refused("task.numberUnfit");
  if (quantity) task.quantity = quantity;
  if (productId === null) Object.assign(task, { productId: null, productCode: null, groupNumber: null });
  if (productId) await putProduct(work, task, productId, day);
  if (coefficient) putCoefficient(task, coefficient);
  Object.assign(task, searchable(task));
}

async function putProduct(work: Work, task: Task, productId: string, day: string): Promise<void> {
  const product = (await readUsableProducts(work, { unitId: task.unitId, day, ids: [productId] })).get(productId);
  if (!product) throw new Refused("task.productNotInForce");
  const { code: productCode, groupNumber, coefficient } = product;
  Object.assign(task, { productId, productCode, groupNumber, coefficient });
}

function putCoefficient(task: Task, coefficient: string): void {
  if (task.productId === null) task.coefficient = coefficient;
  else if (!exact(coefficient).equals(exact(task.coefficient)))
    throw new Refused("task.coefficientOfProduct", { coefficient: task.coefficient });
}
