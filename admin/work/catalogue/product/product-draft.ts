import type { VariablesOf } from "../../../../schema/graphql.ts";
import type { PutProduct } from "../../../../schema/operations/work/catalogue-verbs.ts";
import { isDerived, type Product, type Scope, typedExact, type Version } from "../catalogue-rows.ts";

/** One product as the fields hold it; an empty K follows from the points. */
export interface ProductDraft {
  readonly code: string;
  readonly task: string;
  readonly name: string;
  readonly output: string;
  readonly group: string;
  readonly points: string;
  readonly coefficient: string;
  readonly scope: Scope;
  readonly officeName: string;
  readonly note: string;
}

const EMPTY: ProductDraft = {
  ...{ code: "", task: "", name: "", output: "", group: "", points: "", coefficient: "" },
  ...{ scope: "SHARED", officeName: "", note: "" },
};

/** A stored product as the fields hold it, numbers as people write them. */
export function productDraft(product: Product | null, { standardPoints }: Version, locale: string): ProductDraft {
  if (product === null) return EMPTY;
  const written = (exact: string | null): string => (locale === "en" ? (exact ?? "") : (exact ?? "").replace(".", ","));
  return {
    ...{ code: product.code, task: product.task, name: product.name, output: product.output },
    group: product.group === null ? "" : String(product.group.number),
    points: written(product.points),
    coefficient: isDerived(product.coefficient, product.points, standardPoints) ? "" : written(product.coefficient),
    ...{ scope: product.scope, officeName: product.officeName ?? "", note: product.note ?? "" },
  };
}

/** The input that the fields make, without its key. */
export function productInput(
  draft: ProductDraft,
  version: Pick<Version, "id" | "version">,
  stored: Product | null,
): VariablesOf<typeof PutProduct>["input"] {
  const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  const keepsOffice = stored !== null && orNull(draft.officeName) === stored.officeName;
  return {
    ...{ versionId: version.id, version: version.version, productId: stored?.id ?? null },
    ...{ code: draft.code.trim(), task: draft.task.trim(), name: draft.name.trim(), output: draft.output.trim() },
    groupNumber: draft.group === "" ? null : Number(draft.group),
    points: typedExact(draft.points),
    coefficient: typedExact(draft.coefficient),
    scope: draft.scope,
    officeName: orNull(draft.officeName),
    officeUnitId: keepsOffice ? stored.officeUnitId : null,
    note: orNull(draft.note),
    position: stored?.position ?? null,
  };
}

/** Whether enough is filled in to be sent. */
export function isComplete({ code, name, points, coefficient }: ProductDraft): boolean {
  return code.trim() !== "" && name.trim() !== "" && (points.trim() !== "" || coefficient.trim() !== "");
}
