import { type Look, today } from "../../../../kernel/index.ts";
import {
  canOrganize,
  canPlaceAtRoot,
  readInScope,
  readIsRootScope,
  readParentIds,
  STRUCTURE_ROLES,
  unitScope,
} from "../../../../organization/index.ts";
import type { ImportRecord } from "../../records/record.ts";
import { type KnownUnit, portions, readInPortions } from "../lookups.ts";
import type { UnitField } from "../units.import.ts";

/** Units of a circle that a sentence names. */
const MOST_NAMED = 12;

/** A row of a list of units. */
export type UnitRecord = ImportRecord<UnitField>;

/** What is to be done for a unit; superior units come before the units under them. */
export interface UnitStep {
  readonly record: UnitRecord;
  /** None for a new unit. */
  readonly stored: KnownUnit | undefined;
  readonly parentCode: string | null;
  readonly isCorrected: boolean;
  /** First day under the new superior unit; null when it stays where it is. */
  readonly movesOn: string | null;
  /** Last day, where the list ends the unit. */
  readonly endsOn: string | null;
}

/** What units stand under today. */
interface Ground {
  readonly stored: ReadonlyMap<string, KnownUnit>;
  readonly byCode: ReadonlyMap<string, UnitRecord>;
  /** Code of the superior unit of each unit that is there. */
  readonly parentCodes: ReadonlyMap<string, string>;
}

/** Says what becomes of each unit of a list, and in which order it is to be done. */
export async function judgeUnits(
  look: Look,
  records: readonly UnitRecord[],
  stored: ReadonlyMap<string, KnownUnit>,
): Promise<UnitStep[]> {
  const byCode = new Map<string, UnitRecord>();
  for (const record of records)
    if (record.values.code !== null && !byCode.has(record.values.code)) byCode.set(record.values.code, record);
  const ground: Ground = { stored, byCode, parentCodes: await readParentCodes(look, stored) };
  sayCircles(byCode, ground);
  for (const record of records) checkParent(record, ground);
  const steps = records.flatMap((record) => stepOf(record, ground) ?? []);
  await askRights(look, steps, ground);
  return inOrder(steps);
}

async function readParentCodes(look: Look, stored: ReadonlyMap<string, KnownUnit>): Promise<Map<string, string>> {
  const parents = await readInPortions(
    look,
    readParentIds,
    [...stored.values()].map(({ id }) => id),
  );
  const codes = new Map<string, string>();
  for (const ids of portions([...new Set(parents.values())])) {
    const rows = await look.sql.selectFrom("unit").select(["id", "code"]).where("id", "in", ids).execute();
    for (const { id, code } of rows) codes.set(id, code);
  }
  return new Map(
    [...stored].flatMap(([code, { id }]) => {
      const parent = codes.get(parents.get(id) ?? "");
      return parent === undefined ? [] : [[code, parent] as const];
    }),
  );
}

function checkParent(record: UnitRecord, { stored, byCode }: Ground): void {
  const code = record.values.parent;
  if (code === null || stored.has(code)) return;
  const parent = byCode.get(code);
  if (!parent) record.fault("parent", "import.unitUnknown", { code });
  else if (parent.isFaulty && !record.isFaulty)
    record.fault("parent", "import.parentFaulty", { code, row: parent.row });
}

/** Follows the superior units of the list upwards; a way that comes back to its beginning is said of every row on it. */
function sayCircles(byCode: ReadonlyMap<string, UnitRecord>, { parentCodes }: Ground): void {
  const parentOf = (code: string): string | null => byCode.get(code)?.values.parent ?? parentCodes.get(code) ?? null;
  const done = new Set<string>();
  for (const start of byCode.keys()) {
    const way = new Set<string>();
    let code: string | null = start;
    while (code !== null && !done.has(code) && !way.has(code)) {
      way.add(code);
      code = parentOf(code);
    }
    if (code !== null && way.has(code)) sayCircle([...way].slice([...way].indexOf(code)), byCode);
    for (const each of way) done.add(each);
  }
}

function sayCircle(circle: readonly string[], byCode: ReadonlyMap<string, UnitRecord>): void {
  const records = circle.flatMap((code) => byCode.get(code) ?? []);
  const values = {
    path: `${shortened(circle, " → ")} → ${circle[0] ?? ""}`,
    rows: shortened(
      records.map(({ row }) => row).sort((one, other) => one - other),
      ", ",
    ),
  };
  for (const record of records) record.fault("parent", "import.parentCycle", values);
}

/** A long circle is said of each of its rows: the sentence names some of them. */
function shortened(items: readonly (string | number)[], mark: string): string {
  return [...items.slice(0, MOST_NAMED), ...(items.length > MOST_NAMED ? ["…"] : [])].join(mark);
}

function stepOf(record: UnitRecord, { stored, parentCodes }: Ground): UnitStep | null {
  const { values } = record;
  const unit = stored.get(values.code ?? "");
  if (!unit) {
    if (values.startsOn === null)
      record.fault("startsOn", "import.cellMissing", { columnVi: "Từ ngày", columnEn: "From" });
    record.change = "CREATED";
    return { ...{ record, stored: undefined, parentCode: values.parent }, ...unchanged, endsOn: values.endsOn };
  }
  keepFixed(record, "startsOn", unit.startsOn, { columnVi: "Từ ngày", columnEn: "From" });
  keepFixed(record, "tree", unit.tree, { columnVi: "Hệ thống", columnEn: "Ladder" });
  if (unit.endsOn !== null) keepFixed(record, "endsOn", unit.endsOn, { columnVi: "Đến ngày", columnEn: "To" });
  const current = parentCodes.get(unit.code) ?? null;
  const isMoved = values.parent !== null && values.parent !== current;
  if (isMoved && values.parentFrom === null)
    record.fault("parent", "import.moveDayMissing", { current: current ?? "–" });
  const isCorrected =
    unit.name !== values.name || unit.kind !== values.kind || (values.nameEn !== null && unit.nameEn !== values.nameEn);
  const endsOn = unit.endsOn === null ? values.endsOn : null;
  if (!isMoved && !isCorrected && endsOn === null) return null;
  record.change = "UPDATED";
  return {
    ...{ record, stored: unit, parentCode: values.parent ?? current, isCorrected, endsOn },
    movesOn: isMoved ? values.parentFrom : null,
  };
}

const unchanged = { isCorrected: false, movesOn: null } as const;

function keepFixed(
  record: UnitRecord,
  field: "startsOn" | "tree" | "endsOn",
  current: string,
  columns: { readonly columnVi: string; readonly columnEn: string },
): void {
  const wanted = record.values[field];
  if (wanted !== null && wanted !== current) record.fault(field, "import.fixedHere", { ...columns, current });
}

/** The rights of the single verbs; a new unit under a new unit is judged by the nearest one that is there. */
async function askRights(look: Look, steps: readonly UnitStep[], ground: Ground): Promise<void> {
  const scope = unitScope(look.viewer, STRUCTURE_ROLES);
  const places = placesOf(steps, ground);
  const ids = [...new Set([...places.values()].flatMap((unit) => unit?.id ?? []))];
  const covered = new Set<string>();
  for (const portion of portions(ids))
    for (const id of await readInScope(look.sql, scope, portion, today(look.clock))) covered.add(id);
  const coversRoot = await readIsRootScope(look.sql, scope, today(look.clock));
  const isFirst = (await look.sql.selectFrom("unit").select("id").limit(1).executeTakeFirst()) === undefined;
  for (const [{ record }, unit] of places) {
    if (record.isFaulty) continue;
    const isRoot = unit === undefined && record.values.parent === null;
    const verdict = isRoot
      ? canPlaceAtRoot(look.viewer, { coversRoot, isFirst })
      : canOrganize(look.viewer, { covered: unit !== undefined && covered.has(unit.id) });
    if (!verdict.allowed) record.fault("code", verdict.rule);
  }
}

/** The unit that is there under which each step takes place; a way upwards is gone once, however many rows share it. */
function placesOf(steps: readonly UnitStep[], { stored, byCode }: Ground): Map<UnitStep, KnownUnit | undefined> {
  const found = new Map<string, KnownUnit | undefined>();
  const placeUnder = (start: string | null): KnownUnit | undefined => {
    const way = new Set<string>();
    let code = start;
    while (code !== null && !stored.has(code) && !found.has(code) && !way.has(code)) {
      way.add(code);
      code = byCode.get(code)?.values.parent ?? null;
    }
    const place = code === null ? undefined : (stored.get(code) ?? found.get(code));
    for (const each of way) found.set(each, place);
    return place;
  };
  return new Map(steps.map((step) => [step, step.stored ?? placeUnder(step.record.values.parent)]));
}

/** Superior units first; circles have been said, so that what is left over needs no order. */
function inOrder(steps: readonly UnitStep[]): UnitStep[] {
  const byCode = new Map(steps.map((step) => [step.record.values.code ?? "", step]));
  const ordered = new Set<UnitStep>();
  for (const step of steps) {
    const way = new Set<UnitStep>();
    let next: UnitStep | undefined = step;
    while (next && !ordered.has(next) && !way.has(next)) {
      way.add(next);
      next = byCode.get(next.parentCode ?? "");
    }
    for (const each of [...way].reverse()) ordered.add(each);
  }
  return [...ordered];
}
