import { v7 as newId } from "uuid";
import { type FieldError, InvalidInput, Refused, tidy, TooLarge, type Work } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { keptDraft, noteWriter } from "../load-catalogue.ts";
import { plainNumber } from "../plain-number.ts";
import type { CatalogueVersion } from "../version/catalogue-version.entity.ts";
import { ComplexityGroup } from "../version/complexity-group.entity.ts";
import { putGroups, type WantedGroup } from "../version/put-groups.ts";
import { productFaults } from "../version/version.rules.ts";
import { coefficientOf } from "../version/version.service.ts";
import { readStored, replaceRows, type StoredProduct } from "./product-rows.ts";
import type { ProductScope } from "./product.entity.ts";
import { lines } from "./product.service.ts";

/** More products than any list that was seen has. */
export const MOST_PRODUCTS = 20_000;

/** A product as an imported list says it. */
export interface WantedProduct {
  readonly code: string;
  readonly task: string;
  readonly name: string;
  readonly output: string;
  readonly groupNumber: number | null;
  readonly points: string | null;
  /** None: points divided by the standard's. */
  readonly coefficient: string | null;
  readonly scope: ProductScope;
  readonly officeUnitId?: string | null;
  readonly officeName: string | null;
  readonly note: string | null;
}

/** A whole list for a draft. */
export interface PutProductsInput {
  readonly catalogueVersionId: string;
  readonly version: number;
  readonly products: readonly WantedProduct[];
  /** Groups by number; those that are not named stay as they are. */
  readonly groups: readonly WantedGroup[];
  readonly standardPoints?: string | null;
  /** The list is all that the draft holds; otherwise what it does not name stays. */
  readonly replace?: boolean;
}

/**
 * Writes a list of products to a draft, all or nothing: a product whose code the draft has is replaced in its place, the
 * others follow at the end.
 *
 * @throws NotFound, Forbidden `catalogue.notKeeper`, Refused `catalogue.versionFrozen`, Stale.
 * @throws TooLarge `catalogue.tooManyProducts`.
 * @throws InvalidInput naming everything that is wrong with groups and products.
 */
export async function putProducts(work: Work, input: PutProductsInput): Promise<CatalogueVersion> {
  const { version } = await keptDraft(work, input.catalogueVersionId, input.version);
  noteWriter(work, version);
  if (input.products.length > MOST_PRODUCTS) throw new TooLarge("catalogue.tooManyProducts", { most: MOST_PRODUCTS });
  if (input.standardPoints) {
    if (exact(input.standardPoints).compare(0) <= 0)
      throw new InvalidInput([{ path: "input.standardPoints", rule: "catalogue.standardNotPositive" }]);
    version.standardPoints = plainNumber(input.standardPoints);
  }
  const stored = await readStored(work.sql, version.id);
  if (input.replace === true) await work.sql.deleteFrom("product").where("version_id", "=", version.id).execute();
  const groups = await mergeGroups(work, version.id, input);
  await work.em.flush();
  const wanted = input.products.map((each) => rowOf(each, version, groups));
  assertSound(wanted, groups);
  await replaceRows(work, version.id, merged(input.replace === true ? [] : stored, wanted, stored));
  return version;
}

/** Codes are the same whatever blanks and case they are written with. Example: "ql. 01" and "QL.01". */
export function codeKey(code: string): string {
  return code.normalize("NFC").replace(/\s+/gu, "").toUpperCase();
}

async function mergeGroups(
  work: Work,
  versionId: string,
  { groups, replace }: PutProductsInput,
): Promise<Map<number, ComplexityGroup>> {
  const stored = new Map((await work.em.find(ComplexityGroup, { versionId })).map((one) => [one.number, one]));
  const named = new Set(groups.map(({ number }) => number));
  const others = replace === true ? [] : [...stored.values()].filter(({ number }) => !named.has(number));
  const wanted = groups.map(({ number, code, name, pointsFrom, pointsTo }) => {
    const known = stored.get(number);
    const frame = pointsFrom || pointsTo ? { pointsFrom, pointsTo } : known;
    return {
      ...{ number, code: code ?? known?.code ?? null, name: name ?? known?.name ?? null },
      ...{ pointsFrom: frame?.pointsFrom ?? null, pointsTo: frame?.pointsTo ?? null },
    };
  });
  return putGroups(work, versionId, [...others, ...wanted]);
}

type Row = Omit<StoredProduct, "id" | "position">;

function rowOf(wanted: WantedProduct, version: CatalogueVersion, groups: ReadonlyMap<number, ComplexityGroup>): Row {
  const points = wanted.points === null ? null : plainNumber(wanted.points);
  const followed = points === null ? null : coefficientOf(points, exact(version.standardPoints));
  const coefficient = wanted.coefficient === null ? followed : plainNumber(wanted.coefficient);
  const code = tidy(wanted.code);
  const group = wanted.groupNumber === null ? null : groups.get(wanted.groupNumber);
  if (coefficient === null) throw new Refused("catalogue.coefficientMissing", { code });
  if (group === undefined)
    throw new Refused("catalogue.groupUnknown", { group: `N${String(wanted.groupNumber ?? "")}` });
  return {
    ...{ versionId: version.id, code, task: tidy(wanted.task), name: lines(wanted.name), output: lines(wanted.output) },
    ...{ groupId: group?.id ?? null, points, coefficient, scope: wanted.scope },
    officeUnitId: wanted.officeUnitId ?? null,
    officeName: wanted.officeName === null ? null : tidy(wanted.officeName),
    note: wanted.note === null ? null : lines(wanted.note),
  };
}

function assertSound(rows: readonly Row[], groups: ReadonlyMap<number, ComplexityGroup>): void {
  const byId = new Map([...groups.values()].map((group) => [group.id, group]));
  const seen = new Set<string>();
  const faults = rows.flatMap((row, index): FieldError[] => {
    const found = productFaults({ ...row, group: byId.get(row.groupId ?? "") ?? null });
    const key = codeKey(row.code);
    if (seen.has(key)) found.push({ path: "code", rule: "catalogue.codeTwice", values: { code: row.code } });
    seen.add(key);
    return found.map((fault) => ({ ...fault, path: `input.products.${String(index)}.${fault.path}` }));
  });
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** What keeps its code keeps its id and place; what is new follows. */
function merged(
  kept: readonly StoredProduct[],
  wanted: readonly Row[],
  known: readonly StoredProduct[],
): StoredProduct[] {
  const ids = new Map(known.map(({ code, id }) => [codeKey(code), id]));
  const rows = new Map<string, Omit<StoredProduct, "position">>(kept.map((each) => [codeKey(each.code), each]));
  for (const row of wanted) rows.set(codeKey(row.code), { ...row, id: ids.get(codeKey(row.code)) ?? newId() });
  return [...rows.values()].map((row, index) => ({ ...row, position: index + 1 }));
}
