import { LockMode } from "@mikro-orm/core";
import { Conflict, fold, NotFound, Refused, sortKey, tidy, today, type Work } from "../../../kernel/index.ts";
import { Unit } from "../../../organization/index.ts";
import { assertKeeps, keptCatalogue } from "../load-catalogue.ts";
import type { ChangeProductCatalogueInput, CreateProductCatalogueInput } from "./list.inputs.ts";
import { ProductCatalogue } from "./product-catalogue.entity.ts";

/**
 * Adds a catalogue to an agency; it holds nothing until a version is drafted.
 *
 * @throws NotFound when there is no such unit.
 * @throws Forbidden `catalogue.notKeeper`.
 * @throws Refused `catalogue.unitEnded`.
 * @throws Conflict `code` when the agency has a catalogue of this code.
 */
export async function createProductCatalogue(
  work: Work,
  input: CreateProductCatalogueInput,
): Promise<ProductCatalogue> {
  const unit = await work.em.findOne(Unit, { id: input.unitId });
  if (unit === null) throw new NotFound("Unit", input.unitId);
  await assertKeeps(work, unit.id);
  if (unit.endsOn !== null && unit.endsOn < today(work.clock)) throw new Refused("catalogue.unitEnded");
  const catalogue = new ProductCatalogue();
  catalogue.unitId = unit.id;
  await name(work, catalogue, input);
  work.em.persist(catalogue);
  await work.em.flush();
  return catalogue;
}

/**
 * Gives a catalogue another code or name; its versions stay as they are.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Stale.
 * @throws Conflict `code` when the agency has another catalogue of this code.
 */
export async function changeProductCatalogue(
  work: Work,
  input: ChangeProductCatalogueInput,
): Promise<ProductCatalogue> {
  const catalogue = await keptCatalogue(work, input.id);
  await work.em.lock(catalogue, LockMode.OPTIMISTIC, input.version);
  await name(work, catalogue, input);
  await work.em.flush();
  return catalogue;
}

async function name(
  work: Work,
  catalogue: ProductCatalogue,
  input: { readonly code: string; readonly name: string },
): Promise<void> {
  const code = tidy(input.code);
  const holder = await work.em.findOne(ProductCatalogue, { unitId: catalogue.unitId, code });
  if (holder !== null && holder.id !== catalogue.id) throw new Conflict("code", { code });
  catalogue.code = code;
  catalogue.name = tidy(input.name);
  catalogue.searchFold = fold(`${code} ${catalogue.name}`);
  catalogue.sortKey = sortKey(catalogue.name);
}
