import { fold } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import type { UsableProduct } from "../../catalogue/product/product.read.ts";
import { isFit, isPositive } from "../assigning/content.rules.ts";
import { type BroughtGround, heldOn, productKey, unitOf } from "./brought.ground.ts";
import type { BroughtTask, SayFault } from "./brought.ts";

/** A row with its codes found. */
export interface FoundRow {
  readonly row: BroughtTask;
  readonly unitId: string;
  readonly ownerId: string;
  readonly assignerId: string | null;
  readonly collaboratorIds: readonly string[];
  readonly product: UsableProduct | null;
}

/**
 * Finds what the codes of a row stand for and says everything that is wrong with it; null when something is.
 *
 * Nobody brings in tasks of one's own: their acceptance would be one's own word. An owner who assigned the task to
 * oneself is refused as within the program.
 */
export function findRow(ground: BroughtGround, row: BroughtTask, say: SayFault): FoundRow | null {
  let faults = 0;
  const fault: SayFault = (field, rule, values) => {
    faults += 1;
    say(field, rule, values);
  };
  const unitId = unitOf(ground, row);
  const ownerId = ground.people.get(fold(row.ownerCode)) ?? null;
  const assignerId = row.assignerCode === null ? null : (ground.people.get(fold(row.assignerCode)) ?? null);
  const collaboratorIds = row.collaboratorCodes.flatMap((code) => ground.people.get(fold(code)) ?? []);
  peopleFaults(ground, { row, unitId, ownerId, assignerId, collaboratorIds }, fault);
  dayFaults(row, ground.day, fault);
  const product = productOf(ground, row, unitId, fault);
  numberFaults(row, fault);
  if (row.productCode === null && !row.title) fault("title", "import.taskTitleMissing");
  if (row.productCode === null && !row.output) fault("output", "import.taskOutputMissing");
  if (faults > 0 || unitId === null || ownerId === null) return null;
  return { row, unitId, ownerId, assignerId, collaboratorIds, product };
}

interface Named {
  readonly row: BroughtTask;
  readonly unitId: string | null;
  readonly ownerId: string | null;
  readonly assignerId: string | null;
  readonly collaboratorIds: readonly string[];
}

function peopleFaults(ground: BroughtGround, named: Named, fault: SayFault): void {
  const { row, unitId, ownerId, assignerId, collaboratorIds } = named;
  const { viewer } = ground;
  if (row.unitCode !== null && unitId === null) fault("unitCode", "import.taskUnitUnknown", { code: row.unitCode });
  else if (unitId === null && ownerId !== null) fault("unitCode", "import.taskUnitMissing", { code: row.ownerCode });
  else if (unitId !== null && !viewer.isSystem && !ground.allowed.has(unitId))
    fault("unitCode", "import.taskUnitOutside");
  if (ownerId === null) fault("ownerCode", "import.taskPersonUnknown", { code: row.ownerCode });
  else if (
    unitId !== null &&
    !(ground.posts.get(ownerId) ?? []).some((post) => post.unitId === unitId && heldOn(post, row.assignedOn))
  )
    fault("ownerCode", "import.taskOwnerElsewhere", { code: row.ownerCode, day: row.assignedOn });
  if (ownerId !== null && ownerId === viewer.personId && !viewer.isSystem) fault("ownerCode", "import.taskOwn");
  if (row.assignerCode !== null && assignerId === null)
    fault("assignerCode", "import.taskPersonUnknown", { code: row.assignerCode });
  if (assignerId !== null && assignerId === ownerId) fault("assignerCode", "task.ownAssignment");
  for (const code of row.collaboratorCodes)
    if (!ground.people.has(fold(code))) fault("collaboratorCodes", "import.taskPersonUnknown", { code });
  if (ownerId !== null && collaboratorIds.includes(ownerId)) fault("collaboratorCodes", "task.ownerIsCollaborator");
}

/** Assigned, then handed in, then accepted, and nothing in the future. */
function dayFaults(row: BroughtTask, today: string, fault: SayFault): void {
  const { assignedOn, dueOn, submittedOn, acceptedOn, cancelledOn } = row;
  if (dueOn < assignedOn) fault("dueOn", "import.taskDueBefore", { dueOn, assignedOn });
  if (submittedOn !== null && submittedOn < assignedOn)
    fault("submittedOn", "import.taskDayBefore", { day: submittedOn, before: assignedOn });
  if (acceptedOn !== null && submittedOn === null) fault("submittedOn", "import.taskSubmittedMissing");
  if (acceptedOn !== null && submittedOn !== null && acceptedOn < submittedOn)
    fault("acceptedOn", "import.taskDayBefore", { day: acceptedOn, before: submittedOn });
  if (acceptedOn !== null && cancelledOn !== null) fault("cancelledOn", "import.taskCancelledDone");
  for (const field of ["assignedOn", "submittedOn", "acceptedOn", "cancelledOn"] as const) {
    const day = row[field];
    if (day !== null && day > today) fault(field, "import.taskFuture", { day });
  }
}

function productOf(
  { products }: BroughtGround,
  { productCode, coefficient, assignedOn }: BroughtTask,
  unitId: string | null,
  fault: SayFault,
): UsableProduct | null {
  if (productCode === null || unitId === null) return null;
  const product = products.get(productKey(unitId, assignedOn))?.get(productCode)?.[0] ?? null;
  if (product === null) fault("productCode", "import.taskProductUnknown", { code: productCode, day: assignedOn });
  else if (coefficient !== null && !exact(coefficient).equals(exact(product.coefficient)))
    fault("coefficient", "task.coefficientOfProduct", { coefficient: product.coefficient });
  return product;
}

function numberFaults(row: BroughtTask, fault: SayFault): void {
  const { quantity, coefficient, acceptedQuantity, acceptedOn, majorErrors, minorErrors } = row;
  if (quantity !== null && !isPositive(quantity)) fault("quantity", "task.quantityNotPositive");
  if (coefficient !== null && !isPositive(coefficient)) fault("coefficient", "task.coefficientNotPositive");
  if (acceptedQuantity !== null && !isPositive(acceptedQuantity)) fault("acceptedQuantity", "task.quantityNotPositive");
  for (const [field, text] of Object.entries({ quantity, coefficient, acceptedQuantity }))
    if (text !== null && !isFit(text)) fault(field as keyof typeof row, "task.numberUnfit");
  const whole = quantity ?? "1";
  if (acceptedQuantity !== null && isPositive(whole) && exact(acceptedQuantity).compare(exact(whole)) > 0)
    fault("acceptedQuantity", "task.quantityTooLarge", { quantity: acceptedQuantity, whole });
  if (acceptedOn === null && acceptedQuantity !== null) fault("acceptedQuantity", "import.taskAcceptedMissing");
  if (acceptedOn === null && (majorErrors ?? 0) + (minorErrors ?? 0) > 0)
    fault("acceptedOn", "import.taskAcceptedMissing");
}
