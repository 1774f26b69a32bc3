import { existingLevels, isRange, variantOf } from "../../../../competency/index.ts";
import type { Sql } from "../../../../kernel/index.ts";
import { holdsOn, type PositionClass } from "../../../../organization/index.ts";
import { short } from "../../records/field.ts";
import type { ImportRecord } from "../../records/record.ts";
import type { KnownPosition } from "../lookups.ts";
import type { RequirementField } from "../requirements.import.ts";
import type { PublishedFramework } from "./published-frameworks.read.ts";

type RequirementRecord = ImportRecord<RequirementField>;

/** What `setRequirements` takes of one requirement. */
interface RequirementRow {
  readonly criterionId: string;
  readonly minLevel: number;
  readonly maxLevel: number;
}

/** All rows of a position under a framework from a day on. */
export interface RequirementSet {
  readonly records: RequirementRecord[];
  readonly position: KnownPosition;
  readonly framework: PublishedFramework;
  readonly versionId: string;
  readonly startsOn: string | null;
  readonly rows: RequirementRow[];
}

/** Puts the rows of each position, framework and first day together. */
export function setsOf(
  records: readonly RequirementRecord[],
  frameworks: ReadonlyMap<string, PublishedFramework>,
  positionOf: (record: RequirementRecord) => KnownPosition | null,
): RequirementSet[] {
  const sets = new Map<string, RequirementSet>();
  for (const record of records) {
    const [position, framework] = [positionOf(record), frameworkOf(record, frameworks)];
    if (!position || !framework) continue;
    const { startsOn } = record.values;
    const key = `${position.id} ${framework.frameworkId} ${startsOn ?? ""}`;
    const set = sets.get(key) ?? {
      records: [],
      position,
      framework,
      versionId: framework.versionId,
      startsOn,
      rows: [],
    };
    set.records.push(record);
    sets.set(key, set);
  }
  return [...sets.values()];
}

/** The framework that a row names, or the only one there is. */
function frameworkOf(
  record: RequirementRecord,
  frameworks: ReadonlyMap<string, PublishedFramework>,
): PublishedFramework | null {
  const code = record.values.framework;
  const [only] = frameworks.values();
  if (code === null && frameworks.size === 1 && only) return only;
  const named = code === null ? undefined : frameworks.get(code);
  if (named) return named;
  if (code === null)
    record.fault("framework", "import.frameworkWhich", { codes: [...frameworks.keys()].join(", ") || "–" });
  else record.fault("framework", "import.frameworkUnknown", { code });
  return null;
}

/** Judges each set against the competencies of its framework and what the position requires by now. */
export async function judgeSets(sql: Sql, sets: readonly RequirementSet[], day: string): Promise<void> {
  for (const set of sets) {
    const competencies = await set.framework.competencies();
    const first = new Map<string, number>();
    for (const record of set.records) {
      const code = record.values.competency;
      const competency = code === null ? undefined : competencies.get(code);
      if (code !== null && !competency)
        record.fault("competency", "import.competencyUnknown", { framework: set.framework.code, code });
      const range = rangeOf(record);
      if (!competency || !range) continue;
      const earlier = first.get(competency.id);
      if (earlier !== undefined)
        record.fault("competency", "import.requirementTwice", { code: competency.code, row: earlier });
      first.set(competency.id, earlier ?? record.row);
      const levels = existingLevels(competency.levels, variantOf(set.position.positionClass as PositionClass));
      if (!isRange(levels, range))
        record.fault("minLevel", "requirement.range", { code: competency.code, ...range, levels: levels.join(", ") });
      set.rows.push({ criterionId: competency.id, ...range });
    }
    await compare(sql, set, day);
  }
}

function rangeOf(record: RequirementRecord): { minLevel: number; maxLevel: number } | null {
  const { levels, minLevel, maxLevel } = record.values;
  const written =
    levels === null ? null : /^(?:cấp|mức|level)?\s*(\d)(?:\s*(?:-|–|—|\.\.|đến|to)\s*(\d))?$/iu.exec(levels);
  if (levels !== null && !written) {
    record.fault("levels", "import.levelsUnreadable", { value: short(levels) });
    return null;
  }
  const from = minLevel ?? written?.[1] ?? maxLevel;
  if (from === null) {
    record.fault("minLevel", "import.levelsMissing");
    return null;
  }
  return { minLevel: Number(from), maxLevel: Number(maxLevel ?? written?.[2] ?? from) };
}

interface Present extends RequirementRow {
  readonly code: string;
  readonly versionId: string;
}

/** What is new, what changes, what stays, and what is not required any more. */
async function compare(sql: Sql, set: RequirementSet, day: string): Promise<void> {
  const present = await readPresent(sql, set, set.startsOn ?? day);
  const byCode = new Map(present.map((each) => [each.code, each]));
  const named = new Set(set.records.map(({ values }) => values.competency));
  const dropped = present.filter(({ code }) => !named.has(code)).map(({ code }) => code);
  for (const record of set.records) {
    const old = byCode.get(record.values.competency ?? "");
    const range = record.isFaulty ? null : rangeOf(record);
    const isSame =
      old?.versionId === set.versionId && range && old.minLevel === range.minLevel && old.maxLevel === range.maxLevel;
    record.change = !old ? "CREATED" : isSame ? "UNCHANGED" : "UPDATED";
  }
  const [first] = set.records;
  if (dropped.length === 0 || !first) return;
  first.note("WARNING", "position", "import.requirementDropped", {
    position: set.position.code,
    codes: dropped.join(", "),
  });
  if (first.change === "UNCHANGED") first.change = "UPDATED";
}

async function readPresent(sql: Sql, { position, framework }: RequirementSet, day: string): Promise<Present[]> {
  return sql
    .selectFrom("requirement")
    .innerJoin("framework_version", "framework_version.id", "requirement.version_id")
    .innerJoin("criterion", "criterion.id", "requirement.criterion_id")
    .select(["requirement.criterion_id as criterionId", "requirement.version_id as versionId", "criterion.code"])
    .select(["requirement.min_level as minLevel", "requirement.max_level as maxLevel"])
    .where("requirement.position_id", "=", position.id)
    .where("framework_version.framework_id", "=", framework.frameworkId)
    .where(holdsOn("requirement", day))
    .execute();
}
