import { assertAllowed, InvalidInput, type Look, today } from "../../kernel/index.ts";
import { canReadStructure, holdsOn } from "../../organization/index.ts";
import {
  CatalogueState,
  frameText,
  readAgencies,
  readCatalogueVersion,
  readGroupsOfVersions,
  readStored,
} from "../../work/index.ts";
import { CATALOGUE_COLUMNS, CATALOGUE_FIELDS } from "../import/catalogue/catalogue-fields.ts";
import { type Cell, titles } from "./csv.ts";
import { ExportLanguage, type RequestExportInput } from "./export.inputs.ts";

const PAGE = 1_000;
const ENGLISH = [
  ...["No", "Code", "Office", "Duty", "Work", "Output", "Group", "Frame", "Points", "Coefficient", "Note", "Scope"],
] as const;

/** Stands where a list has nothing on purpose, so that nothing is filled in from above when it comes back. */
const NOTHING = "–";

const SCOPES = { SHARED: "Dùng chung", LEADING: "Lãnh đạo, quản lý", OFFICE: "Riêng" } as const;
const SCOPES_EN = { SHARED: "Shared", LEADING: "Leading", OFFICE: "Office" } as const;

/**
 * Whether the viewer may have the list: whoever may read the structure.
 *
 * @throws InvalidInput `export.catalogueNone` when no version is named and none is in force.
 * @throws NotFound when there is no such version.
 */
export async function askCatalogue(look: Look, input: RequestExportInput): Promise<void> {
  await versionOf(look, input);
}

async function versionOf(look: Look, input: RequestExportInput): Promise<string> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
  if (input.catalogueVersionId) return (await readCatalogueVersion(look, input.catalogueVersionId)).id;
  const day = today(look.clock);
  const agencies = await readAgencies(look, input.unitId, day);
  const versions = await look.sql
    .selectFrom("catalogue_version")
    .innerJoin("product_catalogue", "product_catalogue.id", "catalogue_version.catalogue_id")
    .select(["catalogue_version.id", "product_catalogue.unit_id as unitId"])
    .where("product_catalogue.unit_id", "in", agencies)
    .where("catalogue_version.state", "<>", CatalogueState.DRAFT)
    .where(holdsOn("catalogue_version", day))
    .orderBy("product_catalogue.code")
    .execute();
  const nearest = agencies.map((id) => versions.find(({ unitId }) => unitId === id)).find((found) => found);
  if (!nearest) throw new InvalidInput([{ path: "input.catalogueVersionId", rule: "export.catalogueNone" }]);
  return nearest.id;
}

/** The products of a version in the columns in which lists are imported: what comes back is the same. */
export async function* catalogueRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  const versionId = await versionOf(look, input);
  yield* catalogueCells(look, versionId, input.language);
}

/** Header and rows of a version's list. */
export async function* catalogueCells(
  look: Look,
  versionId: string,
  language: ExportLanguage,
): AsyncGenerator<Cell[][]> {
  const isEnglish = language === ExportLanguage.EN;
  yield [titles({ VI: CATALOGUE_FIELDS.map((field) => CATALOGUE_COLUMNS[field].title), EN: ENGLISH }, language)];
  const groups = new Map(
    ((await readGroupsOfVersions(look, [versionId])).get(versionId) ?? []).map((one) => [one.id, one]),
  );
  const products = await readStored(look.sql, versionId);
  for (let start = 0; start < products.length; start += PAGE)
    yield products.slice(start, start + PAGE).map((product, index): Cell[] => {
      const group = groups.get(product.groupId ?? "");
      const isBare = product.scope === "OFFICE" && product.officeName === null;
      return [
        ...[start + index + 1, product.code, isBare ? NOTHING : product.officeName],
        ...[product.task || NOTHING, product.name, product.output || NOTHING],
        ...[group ? `N${String(group.number)}` : null, group ? frameText(group) || null : null],
        product.points === null ? null : { decimal: product.points },
        ...[{ decimal: product.coefficient }, product.note],
        (isEnglish ? SCOPES_EN : SCOPES)[product.scope],
      ];
    });
}
