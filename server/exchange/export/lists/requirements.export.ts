import { sql } from "kysely";
import { assertAllowed, type Look, today } from "../../../kernel/index.ts";
import { canReadStructure } from "../../../organization/index.ts";
import { requirementsImport } from "../../import/kinds/requirements.import.ts";
import type { Cell } from "../csv.ts";
import type { RequestExportInput } from "../export.inputs.ts";
import { importRow, importTitles } from "./import-columns.ts";

/** Positions whose requirements are read at once. */
const PAGE = 200;
const DAY_MS = 86_400_000;
const { fields } = requirementsImport;

/** Whether the viewer may have the list: whoever may read the structure. */
export async function askRequirements(look: Look): Promise<void> {
  assertAllowed(look.viewer, canReadStructure(look.viewer));
}

/** What all positions require today (on `day`), in the columns in which lists are imported. */
export async function* requirementRows(look: Look, input: RequestExportInput): AsyncGenerator<Cell[][]> {
  await askRequirements(look);
  yield [importTitles(fields, input.language)];
  const day = input.day ?? today(look.clock);
  for (let after: Place = { catalogue: "", code: "" }; ;) {
    const positions = await readPositions(look, after);
    const rows = positions.length === 0 ? [] : await readStored(look, positions, day);
    const cells = setCells(rows, day);
    if (cells.length > 0) yield cells;
    after = positions.at(-1) ?? after;
    if (positions.length < PAGE) return;
  }
}

interface Place {
  readonly catalogue: string;
  readonly code: string;
}

function readPositions(look: Look, { catalogue, code }: Place) {
  return look.sql
    .selectFrom("position")
    .select(["id", "catalogue", "code"])
    .where(sql<boolean>`(position.catalogue, position.code) > (${catalogue}, ${code})`)
    .where(sql<boolean>`exists (select 1 from requirement r where r.position_id = position.id)`)
    .orderBy("catalogue")
    .orderBy("code")
    .limit(PAGE)
    .execute();
}

type Stored = Awaited<ReturnType<typeof readStored>>[number];

/** Requirements that hold on the day, and those that ended before it. */
function readStored(look: Look, positions: readonly { readonly id: string }[], day: string) {
  return look.sql
    .selectFrom("requirement")
    .innerJoin("position", "position.id", "requirement.position_id")
    .innerJoin("framework_version", "framework_version.id", "requirement.version_id")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .innerJoin("criterion", "criterion.id", "requirement.criterion_id")
    .innerJoin("criteria_group", "criteria_group.id", "criterion.group_id")
    .select(["position.catalogue", "position.code as position", "framework.code as framework"])
    .select(["criterion.code as competency", "requirement.min_level as minLevel", "requirement.max_level as maxLevel"])
    .select(["requirement.starts_on as startsOn", "requirement.ends_on as endsOn"])
    .where(
      "requirement.position_id",
      "in",
      positions.map(({ id }) => id),
    )
    .where("requirement.starts_on", "<=", day)
    .orderBy("position.catalogue")
    .orderBy("position.code")
    .orderBy("framework.code")
    .orderBy("criteria_group.place")
    .orderBy("criterion.place")
    .orderBy("requirement.id")
    .execute();
}

/**
 * The rows that hold on the day. Those of a position under a framework have one first day, that of the latest change:
 * lists are imported as whole sets.
 */
function setCells(rows: readonly Stored[], day: string): Cell[][] {
  const since = new Map<string, string>();
  for (const row of rows) {
    const change = row.endsOn !== null && row.endsOn < day ? nextDay(row.endsOn) : row.startsOn;
    const key = setKey(row);
    const known = since.get(key) ?? "";
    since.set(key, change > known ? change : known);
  }
  return rows
    .filter(({ endsOn }) => endsOn === null || endsOn >= day)
    .map((row) => {
      const { position, catalogue, framework, competency, minLevel, maxLevel } = row;
      const startsOn = { day: since.get(setKey(row)) ?? row.startsOn };
      return importRow(fields, { position, catalogue, framework, competency, minLevel, maxLevel, startsOn });
    });
}

function setKey({ catalogue, position, framework }: Stored): string {
  return `${catalogue}\n${position}\n${framework}`;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}
