import { type FieldError, fold, sortKey } from "../../../kernel/index.ts";
import { exact, exactText } from "../../../rating/index.ts";
import type { UsableProduct } from "../../catalogue/product/product.read.ts";
import type { TaskContentInput } from "./assigning.inputs.ts";

/** What of a task is kept as it was at the assignment. */
export interface TaskContent {
  readonly productId: string | null;
  readonly productCode: string | null;
  readonly groupNumber: number | null;
  readonly title: string;
  readonly output: string;
  readonly detail: string;
  readonly quantity: string;
  readonly coefficient: string;
}

/** What an output of a long task has from it where it says nothing else. */
export type Inherited = Pick<TaskContent, "productId" | "productCode" | "groupNumber" | "output" | "coefficient">;

/** Whether an exact number is above 0. */
export function isPositive(text: string): boolean {
  return exact(text).compare(0) > 0;
}

/** Largest number, largest denominator of a fraction, and the decimals that are kept beside. */
const [LARGEST, MOST_PARTS, MOST_DECIMALS] = [1_000_000_000n, 1_000n, 1_000_000n];

/**
 * Whether a number is of a size that sums of thousands of tasks stay exact and quick: up to a billion, in up to six
 * decimals or as a fraction of thousandths at the finest.
 *
 * Example: "2.5", "25/28", "0.000001" → true; "1/1000000007" → false.
 */
export function isFit(text: string): boolean {
  const { n, d } = exact(text);
  return n <= LARGEST * d && (d <= MOST_PARTS || MOST_DECIMALS % d === 0n);
}

/** Quantity times K. Example: quantity 2, K 5/2 → "5/1". */
export function converted({ quantity, coefficient }: Pick<TaskContent, "quantity" | "coefficient">): string {
  return exactText(exact(quantity).mul(exact(coefficient)));
}

/**
 * Content as it is kept: what the input leaves out comes from the product, then from the long task. An output of a long
 * task that names no product of its own may have a K of its own.
 */
export function contentOf(
  input: TaskContentInput,
  product: UsableProduct | undefined,
  whole: Inherited | undefined,
): TaskContent {
  const from = product ? { productId: product.id, productCode: product.code, ...product } : whole;
  return {
    productId: from?.productId ?? null,
    productCode: from?.productCode ?? null,
    groupNumber: from?.groupNumber ?? null,
    title: said(input.title) || (product?.name ?? ""),
    output: said(input.output) || (from?.output ?? ""),
    detail: said(input.detail),
    quantity: input.quantity,
    coefficient: product?.coefficient ?? input.coefficient ?? whole?.coefficient ?? "1",
  };
}

/** Search and sort columns of a task. */
export function searchable({ title, output, productCode }: Pick<TaskContent, "title" | "output" | "productCode">) {
  return { searchFold: fold(`${title} ${output} ${productCode ?? ""}`), sortKey: sortKey(title) };
}

/** Everything that is wrong with the content, with the path of each field. */
export function contentFaults(
  input: TaskContentInput,
  content: TaskContent,
  {
    path,
    today,
    product,
  }: { readonly path: string; readonly today: string; readonly product?: UsableProduct | undefined },
): FieldError[] {
  const faults: FieldError[] = [];
  const fault = (field: string, rule: string, values?: FieldError["values"]): void => {
    faults.push({ path: `${path}.${field}`, rule, ...(values ? { values } : {}) });
  };
  if (input.productId && !product) fault("productId", "task.productNotInForce");
  else if (content.title === "") fault("title", "task.titleMissing");
  else if (content.output === "") fault("output", "task.outputMissing");
  if (!isPositive(input.quantity)) fault("quantity", "task.quantityNotPositive");
  else if (!isFit(input.quantity)) fault("quantity", "task.numberUnfit");
  if (input.coefficient && !isPositive(input.coefficient)) fault("coefficient", "task.coefficientNotPositive");
  else if (input.coefficient && !product && !isFit(input.coefficient)) fault("coefficient", "task.numberUnfit");
  else if (input.coefficient && product && !exact(input.coefficient).equals(exact(product.coefficient)))
    fault("coefficient", "task.coefficientOfProduct", { coefficient: product.coefficient });
  if (input.dueOn < today) fault("dueOn", "task.dueBeforeToday", { dueOn: input.dueOn, today });
  return faults;
}

function said(text: string | null | undefined): string {
  return (text ?? "").normalize("NFC").trim();
}
