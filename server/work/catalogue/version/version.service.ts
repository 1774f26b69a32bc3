import { type Fraction } from "fraction.js";
import { LegalDocument } from "../../../framework/index.ts";
import { InvalidInput, Refused, tidy, today, type Work } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { assertPossible, draftable } from "../catalogue.policy.ts";
import { keptCatalogue, keptDraft, noteWriter } from "../load-catalogue.ts";
import { plainNumber, plainText } from "../plain-number.ts";
import { copyProducts } from "../product/product-rows.ts";
import { Product } from "../product/product.entity.ts";
import { CatalogueState, CatalogueVersion } from "./catalogue-version.entity.ts";
import { ComplexityGroup } from "./complexity-group.entity.ts";
import { putGroups } from "./put-groups.ts";
import type {
  CatalogueDocumentInput,
  DiscardCatalogueVersionInput,
  DraftCatalogueVersionInput,
  SaveCatalogueVersionInput,
} from "./version.inputs.ts";
import type { DiscardedCatalogueVersion } from "./version.views.ts";

/** What a first version begins with: the standard product of the catalogues that were seen. */
export const USUAL_STANDARD = { name: "Soạn thảo văn bản hành chính đơn giản", points: "5" } as const;

/**
 * Starts the next version as a copy of the newest one with its groups and products; the first one is empty.
 *
 * Tasks keep the coefficient of the version that they were assigned under.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`.
 * @throws Refused `catalogue.draftExists`.
 */
export async function draftCatalogueVersion(work: Work, input: DraftCatalogueVersionInput): Promise<CatalogueVersion> {
  const { id: catalogueId } = await keptCatalogue(work, input.catalogueId);
  const versions = await work.em.find(CatalogueVersion, { catalogueId }, { orderBy: { number: "desc" } });
  assertPossible(draftable({ hasDraft: versions.some(({ state }) => state === CatalogueState.DRAFT) }));
  const newest = versions[0];
  const draft = new CatalogueVersion();
  draft.catalogueId = catalogueId;
  draft.number = (newest?.number ?? 0) + 1;
  draft.startsOn = input.startsOn ?? today(work.clock);
  draft.standardName = newest?.standardName ?? USUAL_STANDARD.name;
  draft.standardPoints = newest?.standardPoints ?? USUAL_STANDARD.points;
  work.em.persist(draft);
  await work.em.flush();
  if (newest) await copyContent(work, newest.id, draft.id);
  return draft;
}

async function copyContent(work: Work, fromId: string, toId: string): Promise<void> {
  const groups = await work.em.find(ComplexityGroup, { versionId: fromId });
  const newIds = new Map<string, string>();
  for (const { number, code, name, pointsFrom, pointsTo, id } of groups) {
    const copy = Object.assign(new ComplexityGroup(), { versionId: toId, number, code, name, pointsFrom, pointsTo });
    newIds.set(id, copy.id);
    work.em.persist(copy);
  }
  await work.em.flush();
  await copyProducts(work, { fromId, toId, groupIds: newIds });
}

/**
 * Saves what a draft says besides its products. With other points of the standard product, the coefficients that
 * followed from points follow again; stated ones stay.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Stale.
 * @throws Refused `catalogue.versionFrozen`, `catalogue.endsBeforeStart`, `catalogue.groupInUse`.
 * @throws InvalidInput `catalogue.standardNotPositive` and what is wrong with the groups.
 */
export async function saveCatalogueVersion(work: Work, input: SaveCatalogueVersionInput): Promise<CatalogueVersion> {
  const { version } = await keptDraft(work, input.id, input.version);
  if (input.endsOn && input.endsOn < input.startsOn) throw new Refused("catalogue.endsBeforeStart");
  if (exact(input.standardPoints).compare(0) <= 0)
    throw new InvalidInput([{ path: "input.standardPoints", rule: "catalogue.standardNotPositive" }]);
  const before = version.standardPoints;
  version.startsOn = input.startsOn;
  version.endsOn = input.endsOn ?? null;
  version.standardName = tidy(input.standardName);
  version.standardPoints = plainNumber(input.standardPoints);
  version.documentId = input.document ? (await registered(work, input.document)).id : null;
  await putGroups(work, version.id, input.groups);
  if (version.standardPoints !== before) {
    noteWriter(work, version);
    await followPoints(work, version, before);
  }
  await work.em.flush();
  return version;
}

async function followPoints(work: Work, { id, standardPoints }: CatalogueVersion, before: string): Promise<void> {
  const [old, standard] = [exact(before), exact(standardPoints)];
  for (const product of await work.em.find(Product, { versionId: id })) {
    if (product.points === null || !exact(product.points).div(old).equals(exact(product.coefficient))) continue;
    product.coefficient = coefficientOf(product.points, standard);
  }
}

/** K of a product. Legal source: Decree 335/2025, article 13. Example: 70 points, standard 5 → "14". */
export function coefficientOf(points: string, standard: Fraction): string {
  return plainText(exact(points).div(standard));
}

/**
 * Throws a draft away with its groups and products; the audit trail keeps what it said.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Refused `catalogue.versionFrozen`, Stale.
 */
export async function discardCatalogueVersion(
  work: Work,
  input: DiscardCatalogueVersionInput,
): Promise<DiscardedCatalogueVersion> {
  const { version, catalogue } = await keptDraft(work, input.id, input.version);
  const versionId = version.id;
  for (const product of await work.em.find(Product, { versionId })) work.em.remove(product);
  for (const group of await work.em.find(ComplexityGroup, { versionId })) work.em.remove(group);
  work.em.remove(version);
  await work.em.flush();
  return { id: versionId, catalogueId: catalogue.id };
}

/** The register's record with exactly these particulars; made when there is none. */
async function registered({ em }: Work, document: CatalogueDocumentInput): Promise<LegalDocument> {
  const columns = {
    ...{ number: tidy(document.number), title: tidy(document.title), issuer: tidy(document.issuer) },
    ...{ issuedOn: document.issuedOn ?? null, effectiveFrom: null, effectiveTo: null },
    url: document.url ? tidy(document.url) : null,
  };
  const found = await em.findOne(LegalDocument, columns);
  if (found) return found;
  const made = Object.assign(new LegalDocument(), columns);
  em.persist(made);
  return made;
}
