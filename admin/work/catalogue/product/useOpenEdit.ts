import { useState } from "react";
import { useLocale } from "react-admin";
import type { Product, Version } from "../catalogue-rows.ts";
import { type ProductDraft, productDraft } from "./product-draft.ts";

/** The one product of a list that is being changed, and what was typed so far. */
export interface OpenEdit {
  /** What is being written of this product; undefined while its line is shown. */
  readonly draftOf: (product: Product) => ProductDraft | undefined;
  readonly open: (product: Product) => void;
  readonly change: (change: (before: ProductDraft) => ProductDraft) => void;
  readonly close: () => void;
}

/**
 * Keeps the open edit above the lines, so that typing outlives them: a window that becomes narrow turns the table into
 * cards, a search or another page takes the line away for a while.
 */
export function useOpenEdit(version: Version): OpenEdit {
  const locale = useLocale();
  const [edit, setEdit] = useState<{ readonly productId: string; readonly draft: ProductDraft } | null>(null);
  return {
    draftOf: ({ id }) => (edit?.productId === id ? edit.draft : undefined),
    open: (product) => setEdit({ productId: product.id, draft: productDraft(product, version, locale) }),
    change: (change) => setEdit((before) => before && { ...before, draft: change(before.draft) }),
    close: () => setEdit(null),
  };
}
