/*
 * Versions of catalogues with their groups: open to everybody who may read the structure; one statement a function.
 */
import { type LegalDocument } from "../../../framework/index.ts";
import { assertAllowed, type BatchRead, columns, type Look, NotFound, type Sql } from "../../../kernel/index.ts";
import { canReadStructure, holdsOn } from "../../../organization/index.ts";
import { sentence } from "../../../rating/index.ts";
import { catalogueMessages } from "../catalogue.messages.ts";
import { CatalogueState, type CatalogueVersion } from "./catalogue-version.entity.ts";
import type { ComplexityGroup } from "./complexity-group.entity.ts";
import { readVersionDefects } from "./version-defects.read.ts";
import type { CatalogueDefect } from "./version.views.ts";

/** A version as read. */
export type CatalogueVersionRow = Omit<CatalogueVersion, "saveCount" | "writers">;

const versionColumns = [
  ...columns(
    "catalogue_version",
    "id",
    "version",
    "catalogueId",
    "number",
    "state",
    "documentId",
    "startsOn",
    "endsOn",
  ),
  ...columns("catalogue_version", "standardName", "standardPoints", "publishedAt", "publishedBy", "retiredAt"),
] as const;

/**
 * One version.
 *
 * @throws NotFound when there is none.
 */
export async function readCatalogueVersion(look: Look, id: string): Promise<CatalogueVersionRow> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  const found = (await readCatalogueVersionsByIds(look, [id])).get(id);
  if (found === undefined) throw new NotFound("CatalogueVersion", id);
  return found;
}

/** Versions by id, for links of other records. */
export const readCatalogueVersionsByIds: BatchRead<string, CatalogueVersionRow> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("catalogue_version")
    .select(versionColumns)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** Versions of catalogues, newest first. */
export const readVersionsOfCatalogues: BatchRead<string, CatalogueVersionRow[]> = async (look, catalogueIds) => {
  const rows = await look.sql
    .selectFrom("catalogue_version")
    .select(versionColumns)
    .where("catalogue_id", "in", [...catalogueIds])
    .orderBy("number", "desc")
    .execute();
  const found = new Map<string, CatalogueVersionRow[]>(catalogueIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.catalogueId)?.push(row);
  return found;
};

/** Groups of versions, simplest first. */
export const readGroupsOfVersions: BatchRead<string, ComplexityGroup[]> = async (look, versionIds) => {
  const rows = await look.sql
    .selectFrom("complexity_group")
    .select(columns("complexity_group", "id", "versionId", "number", "code", "name", "pointsFrom", "pointsTo"))
    .where("version_id", "in", [...versionIds])
    .orderBy("number")
    .execute();
  const found = new Map<string, ComplexityGroup[]>(versionIds.map((id) => [id, []]));
  for (const row of rows) found.get(row.versionId)?.push(row);
  return found;
};

/** Groups by id. */
export const readGroupsByIds: BatchRead<string, ComplexityGroup> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("complexity_group")
    .select(columns("complexity_group", "id", "versionId", "number", "code", "name", "pointsFrom", "pointsTo"))
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** Documents by id. */
export const readDocumentsByIds: BatchRead<string, LegalDocument> = async (look, ids) => {
  const rows = await look.sql
    .selectFrom("legal_document")
    .select(
      columns("legal_document", "id", "number", "title", "issuer", "issuedOn", "effectiveFrom", "effectiveTo", "url"),
    )
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};

/** How many products each version has. */
export const readProductCounts: BatchRead<string, number> = async (look, versionIds) => {
  const rows = await look.sql
    .selectFrom("product")
    .select(["version_id", (eb) => eb.fn.countAll().as("count")])
    .where("version_id", "in", [...versionIds])
    .groupBy("version_id")
    .execute();
  const counts = new Map(versionIds.map((id) => [id, 0]));
  for (const row of rows) counts.set(row.version_id, Number(row.count));
  return counts;
};

/** The units that keep the catalogues of versions. */
export const readKeepersOfVersions: BatchRead<string, string> = async (look, versionIds) => {
  const rows = await look.sql
    .selectFrom("catalogue_version")
    .innerJoin("product_catalogue", "product_catalogue.id", "catalogue_version.catalogue_id")
    .select(["catalogue_version.id", "product_catalogue.unit_id"])
    .where("catalogue_version.id", "in", [...versionIds])
    .execute();
  return new Map(rows.map((row) => [row.id, row.unit_id]));
};

/** Ids of the versions in force on a day, as a subquery. */
export function inForceOn(sql: Sql, day: string) {
  return sql
    .selectFrom("catalogue_version")
    .select("catalogue_version.id")
    .where("catalogue_version.state", "<>", CatalogueState.DRAFT)
    .where(holdsOn("catalogue_version", day));
}

/** What keeps a draft from being published, in words; nothing for a version that is none. */
export async function readDefects(look: Look, version: CatalogueVersionRow): Promise<CatalogueDefect[]> {
  if (version.state !== CatalogueState.DRAFT) return [];
  const faults = await readVersionDefects(look.sql, version);
  return faults.map(({ path, rule, values = {} }) => ({ path, rule, ...sentence(rule, values, catalogueMessages) }));
}
