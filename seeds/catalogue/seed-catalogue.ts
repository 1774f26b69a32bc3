import { SYSTEM } from "../../server/kernel/index.ts";
import {
  createProductCatalogue,
  draftCatalogueVersion,
  publishCatalogueVersion,
  putProducts,
  saveCatalogueVersion,
  USUAL_STANDARD,
} from "../../server/work/index.ts";
import type { SeedDeps } from "../deps.ts";
import { DEMO_GROUPS, demoCatalogue } from "./demo-catalogue.ts";

/** Whose catalogue it is, and since when. */
export interface CatalogueSeat {
  readonly unitId: string;
  readonly startsOn: string;
}

/** Publishes the demo's catalogue for an agency and everything below it. @returns the version in force. */
export async function seedCatalogue(
  { write, clock, log }: SeedDeps,
  { unitId, startsOn }: CatalogueSeat,
): Promise<{ catalogueId: string; versionId: string }> {
  const named = { unitId, code: "DM-SPCV", name: "Danh mục sản phẩm, công việc của xã (minh họa)" };
  const catalogue = await write("createProductCatalogue", SYSTEM, clock, createProductCatalogue, named);
  const { id, version } = await write("draftCatalogueVersion", SYSTEM, clock, draftCatalogueVersion, {
    catalogueId: catalogue.id,
    startsOn,
  });
  const saved = await write("saveCatalogueVersion", SYSTEM, clock, saveCatalogueVersion, {
    ...{ id, version, startsOn, standardName: USUAL_STANDARD.name, standardPoints: USUAL_STANDARD.points },
    document: {
      number: "283/QĐ-UBND",
      title: "Quyết định ban hành danh mục sản phẩm, công việc (minh họa)",
      issuer: "Ủy ban nhân dân xã",
    },
    groups: [...DEMO_GROUPS],
  });
  const filled = await write("putProducts", SYSTEM, clock, putProducts, {
    ...{ catalogueVersionId: id, version: saved.version, products: demoCatalogue(), groups: DEMO_GROUPS },
  });
  await write("publishCatalogueVersion", SYSTEM, clock, publishCatalogueVersion, { id, version: filled.version });
  log(`${String(demoCatalogue().length)} products of a catalogue`);
  return { catalogueId: catalogue.id, versionId: id };
}
