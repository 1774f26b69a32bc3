import { toNumber } from "../../../shared/text/format.ts";
import { converted, plain, typedNumber } from "../task-words.ts";
import type { Effect, FieldKind, Values, VerbField, VerbTask } from "./verb.ts";

/** Fields with which whoever confirms unplanned work puts right what was reported of it, filled with the report. */
export const CORRECTED_FIELDS: readonly VerbField[] = [
  {
    ...{ name: "productId", label: "task.field.product", kind: "product", optional: true },
    start: ({ productId }) => productId ?? "",
  },
  {
    ...{ name: "coefficient", label: "task.field.coefficient", kind: "coefficient" },
    start: ({ coefficient }) => plain(coefficient),
  },
  {
    ...{ name: "quantity", label: "task.field.quantity", kind: "corrected" },
    start: ({ quantity }) => plain(quantity),
  },
];

const KINDS: readonly FieldKind[] = ["product", "coefficient", "corrected"];

/** Whether a field corrects the report instead of adding to it. */
export function isCorrection({ kind }: VerbField): boolean {
  return KINDS.includes(kind);
}

/**
 * What of the report was put right, as the API takes it: what is left out stays as reported. A product brings its K with
 * it, so K is only sent of work without one; a product that was taken off is null.
 *
 * Example: reported 2 of K 1, now 3 → `{ quantity: "3" }`; nothing touched → `{}`.
 */
export function corrections(task: VerbTask, values: Values): Readonly<Record<string, string | null>> {
  const { productId = "", coefficient = "", quantity = "" } = values;
  return {
    ...(productId === (task.productId ?? "") ? {} : { productId: productId === "" ? null : productId }),
    ...(productId !== "" || isSame(coefficient, task.coefficient) ? {} : { coefficient: typedNumber(coefficient) }),
    ...(isSame(quantity, task.quantity) ? {} : { quantity: typedNumber(quantity) }),
  };
}

/** What one more or less is worth than the report said; nothing while it stands as reported. */
export function correctedEffects(task: VerbTask, values: Values): readonly Effect[] {
  if (Object.keys(corrections(task, values)).length === 0) return [];
  const { coefficient = "", quantity = "" } = values;
  const before = converted(task.quantity, task.coefficient);
  const whole = converted(typedNumber(quantity) ?? "0", typedNumber(coefficient) ?? "0");
  return [{ key: "task.effect.corrected", values: { before, whole }, tone: "warning" }];
}

/** Whether a typed number is the one that was reported. Example: ("2,5", "5/2") → true. */
export function isSame(typed: string, reported: string): boolean {
  const [one, other] = [toNumber(typedNumber(typed)), toNumber(reported)];
  return one !== null && other !== null && Math.abs(one - other) < 1e-12;
}
