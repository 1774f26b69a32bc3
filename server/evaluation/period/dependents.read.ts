/*
 * Which results rest on others: longer periods on shorter ones, a head's on the unit's, a leader's on subordinates'.
 */
import { sql } from "kysely";
import { CycleKind, type CycleTrack } from "../../cycle/index.ts";
import { loadContent } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { closureHolds, flag } from "../../organization/index.ts";
import { EvaluationSubject } from "../evaluation/evaluation.enums.ts";
import { rollUpRules } from "../rating/roll-up-input.ts";
import { asksFor } from "../rating/work/work-metrics.ts";
import { readsSubordinates } from "./grades-around.read.ts";
import { portions } from "./rated.ts";

/** Days of a person in which something changed. */
export interface LongerPeriod {
  readonly personId: string;
  readonly track: CycleTrack;
  readonly startsOn: string;
  readonly endsOn: string;
}

const LONGER = [CycleKind.QUARTER, CycleKind.HALF_YEAR, CycleKind.YEAR];

/** Evaluations of heads and superior units of the same period whose results rest on those of the given ones. */
export async function readLeading(db: Sql, ids: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const part of portions(ids, 1000)) {
    const [heads, leaders] = await Promise.all([readHeads(db, part), readLeaders(db, part)]);
    for (const id of [...heads, ...leaders]) found.add(id);
  }
  return [...found].sort();
}

/** Evaluations of longer periods that hold the days. */
export async function readLonger(db: Sql, spans: readonly LongerPeriod[]): Promise<string[]> {
  const found = new Set<string>();
  const spansOf = Map.groupBy(spans, ({ personId }) => personId);
  for (const part of portions([...spansOf.keys()], 500)) {
    const rows = await db
      .selectFrom("evaluation")
      .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
      .select(["evaluation.id", "evaluation.person_id as personId", "evaluation.track"])
      .select(["evaluation.starts_on as startsOn", "evaluation.ends_on as endsOn"])
      .where("evaluation.person_id", "in", part)
      .where("cycle.kind", "in", LONGER)
      .execute();
    for (const { id, personId, track, startsOn, endsOn } of rows) {
      const holds = (span: LongerPeriod): boolean =>
        span.track === track && startsOn <= span.startsOn && endsOn >= span.endsOn;
      if (spansOf.get(personId ?? "")?.some(holds)) found.add(id);
    }
  }
  return [...found].sort();
}

/** Evaluations of longer periods of the same subjects that hold those of the given ones. */
export async function readLongerOf(db: Sql, ids: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const part of portions(ids, 1000)) for (const id of await readLongerPart(db, part)) found.add(id);
  return [...found].sort();
}

async function readLongerPart(db: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom("evaluation as changed")
    .innerJoin("cycle as short", "short.id", "changed.cycle_id")
    .innerJoin("evaluation as longer", (join) =>
      join.onRef("longer.track", "=", "changed.track").on(
        sql<boolean>`(longer.person_id = changed.person_id or longer.subject_unit_id = changed.subject_unit_id)
            and longer.starts_on <= changed.starts_on and longer.ends_on >= changed.ends_on and longer.id <> changed.id`,
      ),
    )
    .innerJoin("cycle as long", "long.id", "longer.cycle_id")
    .select("longer.id")
    .where("changed.id", "in", [...ids])
    .where("long.kind", "in", LONGER)
    .whereRef("long.kind", "<>", "short.kind")
    .where("short.kind", "<>", CycleKind.WEEK)
    .execute();
  return rows.map((row) => row.id);
}

/** Heads of units that were graded, in the same period. */
async function readHeads(db: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom("evaluation as changed")
    .innerJoin("cycle as period", "period.id", "changed.cycle_id")
    .innerJoin("evaluation as own", "own.unit_id", "changed.subject_unit_id")
    .innerJoin("cycle as other", "other.id", "own.cycle_id")
    .select("own.id")
    .where("changed.id", "in", [...ids])
    .where("changed.subject", "=", EvaluationSubject.UNIT)
    .where("own.subject", "=", EvaluationSubject.PERSON)
    .where(flag("own.leading"))
    .whereRef("own.track", "=", "changed.track")
    .whereRef("own.starts_on", "=", "changed.starts_on")
    .whereRef("own.ends_on", "=", "changed.ends_on")
    .whereRef("other.kind", "=", "period.kind")
    .execute();
  return rows.map((row) => row.id);
}

/** Those who lead: heads above of the same period, and superior units of a unit, where their regulation asks. */
async function readLeaders(db: Sql, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string; version: string; kind: CycleKind }>`select distinct own.id,
      own.framework_version_id as version, o.kind
    from evaluation changed join cycle p on p.id = changed.cycle_id
      join unit_closure t on t.descendant_id = changed.unit_id
      join unit d on d.id = t.descendant_id
      join evaluation own on own.unit_id = t.ancestor_id and own.track = changed.track
        and own.starts_on = changed.starts_on and own.ends_on = changed.ends_on and own.subject = changed.subject
        and own.id <> changed.id
      join cycle o on o.id = own.cycle_id and o.kind = p.kind
      left join appointment a on a.id = own.appointment_id
    where changed.id in (${sql.join(ids)}) and ${closureHolds("t", "d", sql<string>`changed.ends_on`)}
      and (${flag("a.leading")} or own.subject = ${sql.lit(EvaluationSubject.UNIT)})`.execute(db);
  const asking: string[] = [];
  for (const { id, version, kind } of rows) {
    const { scheme } = await loadContent(db, version);
    // A period that is made of shorter ones takes no metric of its own.
    const byMetric = asksFor(scheme, "SUBORDINATES") && rollUpRules(scheme, kind).length === 0;
    if (byMetric || readsSubordinates(scheme)) asking.push(id);
  }
  return asking;
}
