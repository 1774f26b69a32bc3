import type { ReactElement } from "react";
import type { Product, Version } from "../catalogue-rows.ts";
import { ProductForm } from "./ProductForm.tsx";
import type { OpenEdit } from "./useOpenEdit.ts";

interface EditedProductProps {
  readonly version: Version;
  readonly product: Product;
  readonly edit: OpenEdit;
}

/** The fields in the place of a product's line while it is open. */
export function EditedProduct({ version, product, edit }: EditedProductProps): ReactElement | null {
  const draft = edit.draftOf(product);
  if (draft === undefined) return null;
  return <ProductForm version={version} product={product} draft={draft} onDraft={edit.change} onClose={edit.close} />;
}
