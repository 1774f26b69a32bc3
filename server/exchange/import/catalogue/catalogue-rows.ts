import type { Fraction } from "fraction.js";
import { fold } from "../../../kernel/index.ts";
import { exact } from "../../../rating/index.ts";
import { codeKey, groupFaults, plainText, ProductScope, type WantedProduct } from "../../../work/index.ts";
import { columnLetter, type ColumnMapping, findColumns } from "../mapping.ts";
import type { Sheet } from "../sheet.ts";
import { CATALOGUE_COLUMNS, CATALOGUE_FIELDS, CATALOGUE_SYNONYMS, type CatalogueField } from "./catalogue-fields.ts";
import type { CatalogueReport, ImportReason, ReportRow } from "./catalogue-report.ts";
import { countRows } from "./count-rows.ts";
import { checkNumbers, checkTexts, isBlank, scopeOfCode, statedScope, type TextFrame } from "./product-row.ts";
import { reason } from "./reason.ts";
import { framesOf, standardOf } from "./settle.ts";
import { type Draft, type Found, Table } from "./table.ts";

/** How a list is read. */
export interface CatalogueOptions {
  /** Columns named by hand. */
  readonly mapping?: ColumnMapping<CatalogueField>;
  /** Points of the standard product; found out from the list when left out. */
  readonly standardPoints?: string | null;
  /** Frames that the catalogue has already, for lists that name none. */
  readonly frames?: ReadonlyMap<number, TextFrame>;
}

/**
 * Reads the list of products in a sheet: pure, nothing is looked up or written.
 *
 * The header is searched, offices stand in section rows or a column, a duty merged or written once counts for the rows
 * below it. Numbers are exact; K that is not written is points by the standard's points. A code that comes again with the
 * same content is skipped, with other content it is a fault; so are K or points of 0, points outside the group's frame,
 * a formula in a cell.
 *
 * Example: rows "QL.01 | … | N3 | 51-100 | 70 | 14" and "DC.02 | … | 25 | (blank)" → K 14 and 5.
 */
export function readCatalogueRows(sheet: Sheet, options: CatalogueOptions = {}): CatalogueReport {
  const found = findColumns(sheet.rows, CATALOGUE_SYNONYMS, options.mapping);
  const problems = headerProblems(found.headerRow > 0 || found.columns.size > 0, (field) => found.columns.has(field));
  const table = new Table(sheet, found);
  const walked = table.walk();
  const standard = standardOf(walked.drafts, options.standardPoints ?? null);
  const frames = framesOf(walked.drafts, options.frames);
  if (problems.length === 0 && walked.drafts.length === 0) problems.push(reason("FAULT", "import.noRows"));
  problems.push(...walked.problems, ...frameProblems(frames));
  const hasTable = !problems.some(({ rule }) => /noHeader|columnMissing/.test(rule));
  const rows = !hasTable ? [] : finish(walked.drafts, { standard: exact(standard.points), frames });
  const products = rows.flatMap(({ product }) => product ?? []);
  const report = rows.map(({ row }) => row);
  const usedFrames = usedGroups(frames, products);
  return {
    ...{ sheet: sheet.sheetName, sheets: sheet.sheetNames, headerRow: found.headerRow, headers: found.headers },
    columns: CATALOGUE_FIELDS.map((field) => columnOf(field, found)),
    standard,
    ...countRows(report, frames),
    warnings: report.filter(({ reasons }) => reasons.some(({ kind }) => kind === "WARNING")).length,
    ...{ problems, sections: hasTable ? walked.sections : [], ignored: hasTable ? walked.ignored : [] },
    ...{ rows: report, products, frames: usedFrames },
    isSound: problems.length === 0 && report.every(({ outcome }) => outcome !== "FAULT"),
  };
}

function headerProblems(hasHeader: boolean, has: (field: CatalogueField) => boolean): ImportReason[] {
  if (!hasHeader) return [reason("FAULT", "import.noHeader")];
  const missing = (field: CatalogueField): ImportReason =>
    reason("FAULT", "import.columnMissing", { column: CATALOGUE_COLUMNS[field].title });
  return [
    ...(has("code") ? [] : [missing("code")]),
    ...(has("name") || has("task") ? [] : [missing("name")]),
    ...(has("points") || has("coefficient") ? [] : [missing("points")]),
  ];
}

function frameProblems(frames: ReadonlyMap<number, TextFrame>): ImportReason[] {
  const groups = [...frames].map(([number, frame]) => ({ number, code: `N${String(number)}`, ...frame }));
  return groupFaults(groups).map(({ rule, values }) => reason("FAULT", rule, values));
}

function columnOf(field: CatalogueField, found: Found): CatalogueReport["columns"][number] {
  const place = found.columns.get(field);
  const { title } = CATALOGUE_COLUMNS[field];
  if (place === undefined) return { field, title, column: null, header: null };
  return { field, title, column: columnLetter(place), header: found.headers[place] ?? null };
}

interface Facts {
  readonly standard: Fraction;
  readonly frames: ReadonlyMap<number, TextFrame>;
}

interface Finished {
  readonly row: ReportRow;
  readonly product: WantedProduct | null;
}

function finish(drafts: readonly Draft[], facts: Facts): Finished[] {
  const seen = new Map<string, Draft>();
  return drafts.map((draft) => {
    const { row, code, say, texts, reasons } = draft;
    if (code === "") say("FAULT", "import.codeMissing", {}, "code");
    checkTexts(texts, say);
    checkNumbers(texts, draft.numbers, { code, ...facts }, say);
    if (statedScope(texts.scope) === undefined) say("FAULT", "import.scopeUnreadable", { value: texts.scope }, "scope");
    const group = draft.numbers.group ?? followedGroup(draft, facts);
    if (draft.numbers.group === null && group !== null)
      say("NOTE", "import.groupFollowed", { group: `N${String(group)}` }, "group");
    const earlier = code === "" ? undefined : seen.get(codeKey(code));
    if (earlier) repeated(draft, earlier, facts);
    else if (code !== "") seen.set(codeKey(code), draft);
    const outcome = outcomeOf(reasons);
    const product = outcome === "IMPORTED" ? productOf(draft, group, facts.standard) : null;
    return { row: { row, code, group, outcome, reasons }, product };
  });
}

function outcomeOf(reasons: readonly ImportReason[]): ReportRow["outcome"] {
  if (reasons.some(({ kind }) => kind === "FAULT")) return "FAULT";
  return reasons.some(({ kind }) => kind === "SKIPPED") ? "SKIPPED" : "IMPORTED";
}

/** The group whose frame the points lie in, for rows that name none. */
function followedGroup({ texts, numbers: { points } }: Draft, { frames }: Facts): number | null {
  if (points === null || !isBlank(texts.group)) return null;
  const value = points.valueOf();
  const inside = [...frames].filter(
    ([, { pointsFrom, pointsTo }]) =>
      (pointsFrom !== null || pointsTo !== null) &&
      (pointsFrom === null || value >= exact(pointsFrom).valueOf()) &&
      (pointsTo === null || value <= exact(pointsTo).valueOf()),
  );
  return inside.length === 1 ? (inside[0]?.[0] ?? null) : null;
}

/** The same content again is one product; other content under one code is a fault. */
function repeated({ texts, code, numbers, say }: Draft, earlier: Draft, { standard }: Facts): void {
  const same = (one: Fraction | null, other: Fraction | null): boolean =>
    one === null || other === null ? one === other : one.equals(other);
  const differences: CatalogueField[] = [
    ...(["name", "output"] as const).filter((field) => fold(texts[field]) !== fold(earlier.texts[field])),
    ...(numbers.group === earlier.numbers.group ? [] : (["group"] as const)),
    ...(same(numbers.points, earlier.numbers.points) ? [] : (["points"] as const)),
    ...(same(worth(numbers, standard), worth(earlier.numbers, standard)) ? [] : (["coefficient"] as const)),
  ];
  const values = { code, row: earlier.row };
  if (differences.length === 0) return say("SKIPPED", "import.codeRepeated", values, "code");
  const titles = differences.map((field) => CATALOGUE_COLUMNS[field].title).join(", ");
  say("FAULT", "import.codeConflict", { ...values, difference: titles, differenceVi: titles }, "code");
}

/** K as it is written, else points by the standard's. */
function worth({ points, coefficient }: Draft["numbers"], standard: Fraction): Fraction | null {
  return coefficient ?? points?.div(standard) ?? null;
}

function productOf(
  { texts, code, section, numbers }: Draft,
  groupNumber: number | null,
  standard: Fraction,
): WantedProduct {
  const coefficient = worth(numbers, standard);
  const office = texts.office || (section?.scope === "OFFICE" ? section.office : null);
  const scope =
    statedScope(texts.scope) ??
    scopeOfCode(code) ??
    ((section === null || texts.office ? ProductScope.OFFICE : section.scope) as ProductScope);
  return {
    code,
    task: isBlank(texts.task) ? "" : texts.task,
    name: isBlank(texts.name) ? texts.task : texts.name,
    output: isBlank(texts.output) ? "" : texts.output,
    groupNumber,
    points: numbers.points === null ? null : plainText(numbers.points),
    coefficient: coefficient === null ? null : plainText(coefficient),
    scope,
    officeName: scope === ProductScope.OFFICE || texts.office !== "" ? office || null : null,
    note: isBlank(texts.note) ? null : texts.note,
  };
}

/** Groups that the list frames or uses. */
function usedGroups(
  frames: ReadonlyMap<number, TextFrame>,
  products: readonly WantedProduct[],
): CatalogueReport["frames"] {
  const numbers = new Set([...frames.keys(), ...products.flatMap(({ groupNumber }) => groupNumber ?? [])]);
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => ({ number, ...(frames.get(number) ?? { pointsFrom: null, pointsTo: null }) }));
}
