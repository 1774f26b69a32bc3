import { LockMode } from "@mikro-orm/core";
import { assertAllowed, NotFound, type Work } from "../../kernel/index.ts";
import { assertPossible, canKeepCatalogue, changeable } from "./catalogue.policy.ts";
import { ProductCatalogue } from "./list/product-catalogue.entity.ts";
import { readKeptUnits } from "./list/catalogue.read.ts";
import { CatalogueVersion } from "./version/catalogue-version.entity.ts";

/**
 * Asks whether the viewer keeps the catalogues of the unit.
 *
 * @throws Forbidden `catalogue.notKeeper`.
 */
export async function assertKeeps(work: Work, unitId: string): Promise<void> {
  const kept = await readKeptUnits(work, [unitId]);
  assertAllowed(work.viewer, canKeepCatalogue(work.viewer, { keeps: kept.has(unitId) }));
}

/**
 * A catalogue that the viewer keeps.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`.
 */
export async function keptCatalogue(work: Work, id: string): Promise<ProductCatalogue> {
  const catalogue = await work.em.findOne(ProductCatalogue, { id });
  if (catalogue === null) throw new NotFound("ProductCatalogue", id);
  await assertKeeps(work, catalogue.unitId);
  return catalogue;
}

/** A version with its catalogue, both kept by the viewer. */
export interface KeptVersion {
  readonly catalogue: ProductCatalogue;
  readonly version: CatalogueVersion;
}

/**
 * A version that the viewer keeps, in the state that was read.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Stale when it changed since it was read.
 */
export async function keptVersion(work: Work, id: string, read: number): Promise<KeptVersion> {
  const version = await work.em.findOne(CatalogueVersion, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (version === null) throw new NotFound("CatalogueVersion", id);
  const catalogue = await keptCatalogue(work, version.catalogueId);
  await work.em.lock(version, LockMode.OPTIMISTIC, read);
  return { catalogue, version };
}

/** Keeps who has a hand in what products of the draft are worth; the program has none. */
export function noteWriter({ viewer }: Work, version: CatalogueVersion): void {
  if (viewer.personId === null) return;
  const writers = new Set(JSON.parse(version.writers) as string[]);
  version.writers = JSON.stringify([...writers.add(viewer.personId)].sort());
}

/**
 * A draft that the viewer keeps; its record's version moves with the change that follows.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Refused `catalogue.versionFrozen`, Stale.
 */
export async function keptDraft(work: Work, id: string, read: number): Promise<KeptVersion> {
  const found = await work.em.findOne(CatalogueVersion, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found === null) throw new NotFound("CatalogueVersion", id);
  const catalogue = await keptCatalogue(work, found.catalogueId);
  assertPossible(changeable(found));
  await work.em.lock(found, LockMode.OPTIMISTIC, read);
  found.saveCount += 1;
  return { catalogue, version: found };
}
