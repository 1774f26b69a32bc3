import { fileStoreOf, readStoredFile } from "../../../files/index.ts";
import { fold, NotFound, Refused, tidy, today, type Work } from "../../../kernel/index.ts";
import { readSubtree, Unit } from "../../../organization/index.ts";
import {
  CatalogueState,
  CatalogueVersion,
  createProductCatalogue,
  draftCatalogueVersion,
  ProductCatalogue,
  putProducts,
  type WantedGroup,
  type WantedProduct,
} from "../../../work/index.ts";
import { refusalOfFaults } from "../refusal.ts";
import type { ImportCatalogueInput, ImportedCatalogue } from "./catalogue-import.inputs.ts";
import { readDraftSheet } from "./catalogue-import.read.ts";
import type { CatalogueReport } from "./catalogue-report.ts";

/**
 * Writes the list in a spreadsheet to a draft, all or nothing: with a fault in any row nothing is written, unless faulty
 * rows are to be skipped.
 *
 * @throws NotFound when there is no such draft, or no such upload of the viewer.
 * @throws Forbidden `catalogue.notKeeper`, Refused `catalogue.versionFrozen`, Stale.
 * @throws Refused `import.faults` naming each row, and what `readSheet` refuses.
 */
export async function importCatalogue(work: Work, input: ImportCatalogueInput): Promise<ImportedCatalogue> {
  const look = { sql: work.sql, viewer: work.viewer, clock: work.clock };
  const file = (fileId: string) => readStoredFile({ ...look, fileStore: fileStoreOf(work) }, fileId);
  const { report, unitId } = await readDraftSheet(look, input, file);
  assertWritable(report, input.skipFaults);
  const version = await putProducts(work, {
    catalogueVersionId: input.versionId,
    version: input.version,
    products: await withOffices(work, unitId, report.products),
    groups: report.frames,
    replace: input.replace,
  });
  const { read, imported, skipped } = report;
  return { versionId: version.id, read, imported, skipped, catalogueVersion: version };
}

/**
 * @throws Refused `import.faults` when something is wrong that is not to be skipped.
 */
export function assertWritable(report: CatalogueReport, skipFaults: boolean): void {
  const ofRows = skipFaults ? [] : report.rows.filter(({ outcome }) => outcome === "FAULT");
  if (report.problems.length + ofRows.length > 0) throw refusalOfFaults(report.problems, ofRows);
}

/** Offices that are units below the agency become links to them; others stay names. */
async function withOffices(work: Work, agencyId: string, products: readonly WantedProduct[]): Promise<WantedProduct[]> {
  const ids = await readSubtree(work.sql, agencyId, today(work.clock));
  const units = await work.sql.selectFrom("unit").select(["id", "code", "name"]).where("id", "in", ids).execute();
  const known = new Map<string, string | null>();
  for (const { id, code, name } of units)
    for (const key of new Set([fold(code), fold(name), fold(name.split(",")[0] ?? "")]))
      known.set(key, known.has(key) ? null : id);
  return products.map((product) => ({
    ...product,
    officeUnitId: product.officeName === null ? null : (known.get(fold(product.officeName)) ?? null),
  }));
}

/** A list that the command line brings. */
export interface BringCatalogueInput {
  /** Code of the agency; none: the only unit without superior. */
  readonly unit: string | null;
  readonly catalogue: string;
  readonly name: string;
  readonly products: readonly WantedProduct[];
  readonly groups: readonly WantedGroup[];
  readonly standardPoints: string;
  readonly replace: boolean;
}

/** Where it went. */
export interface BroughtCatalogue {
  readonly catalogueId: string;
  readonly catalogue: string;
  readonly unit: string;
  readonly versionId: string;
  readonly number: number;
  readonly products: number;
}

/**
 * Writes a list to the draft of a catalogue, all or nothing; makes catalogue and draft where there are none.
 *
 * @throws Refused `import.unitNeeded` when no unit is named and there is not exactly one at the top.
 * @throws NotFound when there is no unit of that code; else as `putProducts`.
 */
export async function bringCatalogue(work: Work, input: BringCatalogueInput): Promise<BroughtCatalogue> {
  const unit = await agencyOf(work, input.unit);
  const code = tidy(input.catalogue);
  const catalogue =
    (await work.em.findOne(ProductCatalogue, { unitId: unit.id, code })) ??
    (await createProductCatalogue(work, { unitId: unit.id, code, name: input.name }));
  const found = await work.em.findOne(CatalogueVersion, { catalogueId: catalogue.id, state: CatalogueState.DRAFT });
  const draft = found ?? (await draftCatalogueVersion(work, { catalogueId: catalogue.id }));
  await putProducts(work, {
    catalogueVersionId: draft.id,
    version: draft.version,
    products: await withOffices(work, unit.id, input.products),
    groups: input.groups,
    standardPoints: input.standardPoints,
    replace: input.replace,
  });
  return {
    ...{ catalogueId: catalogue.id, catalogue: code, unit: unit.code },
    ...{ versionId: draft.id, number: draft.number, products: input.products.length },
  };
}

async function agencyOf(work: Work, code: string | null): Promise<Unit> {
  if (code !== null) {
    const unit = await work.em.findOne(Unit, { code: tidy(code) });
    if (unit === null) throw new NotFound("Unit", code);
    return unit;
  }
  const day = today(work.clock);
  const tops = await work.sql
    .selectFrom("unit")
    .select(["unit.id", "unit.code"])
    .where("unit.starts_on", "<=", day)
    .where((eb) => eb.or([eb("unit.ends_on", "is", null), eb("unit.ends_on", ">=", day)]))
    .where("unit.id", "not in", (from) =>
      from
        .selectFrom("unit_closure")
        .select("unit_closure.descendant_id")
        .where("unit_closure.depth", ">", 0)
        .where("unit_closure.starts_on", "<=", day)
        .where((eb) => eb.or([eb("unit_closure.ends_on", "is", null), eb("unit_closure.ends_on", ">=", day)])),
    )
    .execute();
  const [top] = tops;
  if (tops.length !== 1 || !top)
    throw new Refused("import.unitNeeded", {
      units: tops
        .map((each) => each.code)
        .slice(0, 10)
        .join(", "),
    });
  return work.em.findOneOrFail(Unit, { id: top.id });
}
