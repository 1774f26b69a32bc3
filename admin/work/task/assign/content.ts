import { isPositiveText, typedNumber } from "../task-words.ts";
import type { UsableProduct } from "./ProductPicker.tsx";

/** What is typed about a task, whoever gets it. */
export interface ContentForm {
  readonly product: UsableProduct | null;
  readonly title: string;
  readonly output: string;
  readonly detail: string;
  readonly quantity: string;
  readonly coefficient: string;
  readonly dueOn: string;
}

/** An empty form. */
export function emptyContent(dueOn: string): ContentForm {
  return { product: null, title: "", output: "", detail: "", quantity: "1", coefficient: "1", dueOn };
}

/** The form after a product was picked: title and output follow it while nobody has typed others. */
export function withProduct(form: ContentForm, product: UsableProduct | null): ContentForm {
  const kept = (typed: string, before: string | undefined): boolean => typed !== "" && typed !== before;
  return {
    ...form,
    product,
    title: kept(form.title, form.product?.name) ? form.title : (product?.name ?? ""),
    output: kept(form.output, form.product?.output) ? form.output : (product?.output ?? ""),
    coefficient: product?.coefficient ?? "1",
  };
}

/** Whether it can be sent as far as the form can tell. */
export function isComplete({ title, output, quantity, coefficient, dueOn }: ContentForm): boolean {
  return title.trim() !== "" && output.trim() !== "" && dueOn !== "" && [quantity, coefficient].every(isPositiveText);
}

/** The form as the API takes it; the product itself gives K. */
export function contentInput({ product, title, output, detail, quantity, coefficient, dueOn }: ContentForm) {
  return {
    productId: product?.id ?? null,
    ...{ title: title.trim(), output: output.trim(), detail: detail.trim() === "" ? null : detail.trim() },
    quantity: typedNumber(quantity) ?? "1",
    coefficient: product === null ? typedNumber(coefficient) : null,
    dueOn,
  };
}
