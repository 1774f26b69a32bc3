import { Conflict, InvalidInput, NotFound, Refused, sortKey, tidy, today, type Work } from "../../../kernel/index.ts";
import { readSubtree } from "../../../organization/index.ts";
import { exact } from "../../../rating/index.ts";
import { keptDraft, type KeptVersion, noteWriter } from "../load-catalogue.ts";
import { plainNumber } from "../plain-number.ts";
import type { CatalogueVersion } from "../version/catalogue-version.entity.ts";
import { ComplexityGroup } from "../version/complexity-group.entity.ts";
import { coefficientOf } from "../version/version.service.ts";
import { productFaults } from "../version/version.rules.ts";
import { searchText } from "./product-rows.ts";
import { Product } from "./product.entity.ts";
import type { PutProductInput, RemoveProductInput } from "./product.inputs.ts";

/**
 * Writes one product of a draft, new or changed.
 *
 * @throws NotFound when there is no such draft, product of it, or office; Forbidden `catalogue.notKeeper`, Stale.
 * @throws Refused `catalogue.versionFrozen`, `catalogue.officeElsewhere`.
 * @throws InvalidInput `catalogue.groupUnknown`, `catalogue.pointsNotPositive`, `catalogue.coefficientNotPositive`,
 *   `catalogue.coefficientMissing`, `catalogue.pointsOutsideGroup`.
 * @throws Conflict `code` when another product of the draft has it.
 */
export async function putProduct(work: Work, input: PutProductInput): Promise<Product> {
  const kept = await keptDraft(work, input.versionId, input.version);
  noteWriter(work, kept.version);
  const product = input.productId ? await productOf(work, kept.version, input.productId) : new Product();
  product.versionId = kept.version.id;
  product.code = tidy(input.code);
  await assertFreeCode(work, product);
  await putNumbers(work, product, kept, input);
  product.task = tidy(input.task);
  product.name = lines(input.name);
  product.output = lines(input.output);
  product.scope = input.scope;
  product.officeUnitId = await officeOf(work, kept, input.officeUnitId ?? null);
  product.officeName = input.officeName ? tidy(input.officeName) : null;
  product.note = input.note ? lines(input.note) : null;
  product.position = input.position ?? (input.productId ? product.position : await nextPosition(work, kept.version.id));
  product.searchFold = searchText(product);
  product.sortKey = sortKey(product.name);
  work.em.persist(product);
  await work.em.flush();
  return product;
}

/**
 * Takes a product out of a draft.
 *
 * @returns the draft, changed.
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Refused `catalogue.versionFrozen`, Stale.
 */
export async function removeProduct(work: Work, input: RemoveProductInput): Promise<CatalogueVersion> {
  const { version } = await keptDraft(work, input.versionId, input.version);
  noteWriter(work, version);
  work.em.remove(await productOf(work, version, input.productId));
  await work.em.flush();
  return version;
}

/** Lines stay lines, the rest is tidied. */
export function lines(text: string): string {
  return text.split(/\r?\n/).map(tidy).join("\n").trim();
}

async function productOf(work: Work, { id: versionId }: CatalogueVersion, id: string): Promise<Product> {
  const product = await work.em.findOne(Product, { id, versionId });
  if (product === null) throw new NotFound("Product", id);
  return product;
}

async function assertFreeCode(work: Work, { id, versionId, code }: Product): Promise<void> {
  const holder = await work.em.findOne(Product, { versionId, code });
  if (holder !== null && holder.id !== id) throw new Conflict("code", { code });
}

async function putNumbers(
  work: Work,
  product: Product,
  { version }: KeptVersion,
  input: PutProductInput,
): Promise<void> {
  const { code } = product;
  const fault = (path: string, rule: string, values: object = {}) =>
    new InvalidInput([{ path: `input.${path}`, rule, values: { code, ...values } }]);
  const group = input.groupNumber
    ? await work.em.findOne(ComplexityGroup, { versionId: version.id, number: input.groupNumber })
    : null;
  if (input.groupNumber && group === null)
    throw fault("groupNumber", "catalogue.groupUnknown", { group: `N${String(input.groupNumber)}` });
  const points = input.points ? plainNumber(input.points) : null;
  const standard = exact(version.standardPoints);
  const coefficient = input.coefficient
    ? plainNumber(input.coefficient)
    : points === null
      ? null
      : coefficientOf(points, standard);
  if (coefficient === null) throw fault("coefficient", "catalogue.coefficientMissing");
  const faults = productFaults({ code, points, coefficient, group });
  if (faults.length > 0) throw new InvalidInput(faults.map((each) => ({ ...each, path: `input.${each.path}` })));
  Object.assign(product, { groupId: group?.id ?? null, points, coefficient });
}

async function officeOf(work: Work, { catalogue }: KeptVersion, unitId: string | null): Promise<string | null> {
  if (unitId === null) return null;
  if (!(await readSubtree(work.sql, catalogue.unitId, today(work.clock))).includes(unitId))
    throw new Refused("catalogue.officeElsewhere");
  return unitId;
}

async function nextPosition(work: Work, versionId: string): Promise<number> {
  const last = await work.sql
    .selectFrom("product")
    .select((eb) => eb.fn.max("position").as("last"))
    .where("version_id", "=", versionId)
    .executeTakeFirst();
  return (last?.last ?? 0) + 1;
}
