/*
 * Who takes part in a cycle, as of its period: four statements for any number of people; nothing is written here.
 */
import { type RawBuilder, sql } from "kysely";
import type { Cycle } from "../../cycle/index.ts";
import { adoptedVersions } from "../../framework/index.ts";
import type { Sql } from "../../kernel/index.ts";
import { closureHolds, flag, type PositionClass, type SubjectType } from "../../organization/index.ts";
import type { ExclusionReason } from "./cycle-exclusion.entity.ts";
import { type AdoptedScope, type Match, matchFramework, type Step } from "./match-framework.ts";
import { type HeldAppointment, pickAppointment } from "./pick-appointment.ts";

/** An appointment with everything that an evaluation copies from it. */
export interface ParticipantAppointment extends HeldAppointment {
  readonly unitId: string;
  readonly positionId: string;
  readonly positionClass: PositionClass;
  readonly subjectType: SubjectType;
  /** Leader or manager: head or deputy. */
  readonly leading: boolean;
}

/** Who is evaluated under which version, and who is left out and why. */
export interface Participants {
  readonly matched: readonly { readonly appointment: ParticipantAppointment; readonly versionId: string }[];
  readonly leftOut: readonly { readonly appointment: ParticipantAppointment; readonly reason: ExclusionReason }[];
}

type Period = Pick<Cycle, "unitId" | "kind" | "startsOn" | "endsOn">;

/** Finds everybody who held an appointment below the cycle's root on a day of the period, once each. */
export async function readParticipants(db: Sql, cycle: Period): Promise<Participants> {
  const adopted = await readAdopted(db, cycle);
  const paths = await readPaths(db, cycle, [...new Set(adopted.map(({ unitId }) => unitId))]);
  const matchOf = rememberedMatch(paths, adopted);
  const matched: Participants["matched"][number][] = [];
  const leftOut: Participants["leftOut"][number][] = [];
  for (const held of (await readHeld(db, cycle)).values()) {
    const picked = pickAppointment(held);
    if (picked === null) continue;
    if ("reason" in picked) {
      leftOut.push({ appointment: picked.leftOut, reason: picked.reason });
      continue;
    }
    const { appointment } = picked;
    const match = matchOf(appointment);
    if ("reason" in match) leftOut.push({ appointment, reason: match.reason });
    else matched.push({ appointment, versionId: match.versionId });
  }
  return { matched, leftOut };
}

/** People of one unit, class and kind fall under the same version. */
function rememberedMatch(
  paths: ReadonlyMap<string, Step[]>,
  adopted: readonly AdoptedScope[],
): (appointment: ParticipantAppointment) => Match {
  const known = new Map<string, Match>();
  return ({ unitId, positionClass, subjectType, leading }) => {
    const key = `${unitId} ${positionClass} ${subjectType} ${leading}`;
    const match =
      known.get(key) ??
      matchFramework({ class: positionClass, subjectType, leading }, paths.get(unitId) ?? [], adopted);
    known.set(key, match);
    return match;
  };
}

async function readAdopted(db: Sql, { startsOn, kind }: Period): Promise<AdoptedScope[]> {
  const rows = await db
    .with("adopted", (query) => adoptedVersions(query, { day: startsOn, kind }))
    .selectFrom("adopted")
    .selectAll()
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    includesSubtree: Boolean(row.includes_subtree),
    versionId: row.version_id,
    subjectType: row.subject_type,
    positionClass: row.position_class,
    leading: row.leading === null ? null : Boolean(row.leading),
  }));
}

async function readPaths(db: Sql, cycle: Period, adoptingUnits: readonly string[]): Promise<Map<string, Step[]>> {
  if (adoptingUnits.length === 0) return new Map();
  const rows = await db
    .selectFrom("unit_closure")
    .innerJoin("unit", "unit.id", "unit_closure.descendant_id")
    .select(["unit_closure.descendant_id", "unit_closure.ancestor_id", "unit_closure.depth"])
    .where("unit_closure.ancestor_id", "in", [...adoptingUnits])
    .where("unit_closure.descendant_id", "in", insideUnits(db, cycle))
    .where(closureHolds("unit_closure", "unit", cycle.endsOn))
    .execute();
  const paths = new Map<string, Step[]>();
  for (const { descendant_id: unitId, ancestor_id: ancestorId, depth } of rows) {
    paths.set(unitId, [...(paths.get(unitId) ?? []), { unitId: ancestorId, depth }]);
  }
  return paths;
}

/** The root and all units below it at the end of the period; of an ended unit its last day counts. */
function insideUnits(db: Sql, { unitId, endsOn }: Period) {
  return db
    .selectFrom("unit_closure as tree")
    .innerJoin("unit as inner_unit", "inner_unit.id", "tree.descendant_id")
    .select("tree.descendant_id")
    .where("tree.ancestor_id", "=", unitId)
    .where(closureHolds("tree", "inner_unit", endsOn));
}

async function readHeld(db: Sql, cycle: Period): Promise<Map<string, ParticipantAppointment[]>> {
  const inside = await insideUnits(db, cycle).execute();
  const insideIds = new Set(inside.map((row) => row.descendant_id));
  const people = db
    .selectFrom("appointment as here")
    .select("here.person_id")
    .where(heldWithin("here", cycle))
    .where("here.unit_id", "in", insideUnits(db, cycle));
  const rows = await db
    .selectFrom("appointment as held")
    .innerJoin("position", "position.id", "held.position_id")
    .select(["held.id", "held.person_id as personId", "held.unit_id as unitId", "held.position_id as positionId"])
    .select([
      "position.position_class as positionClass",
      "held.subject_type as subjectType",
      "held.is_primary as isPrimary",
    ])
    .select(["held.starts_on as startsOn", "held.ends_on as endsOn"])
    .select(sql<boolean | 0 | 1>`(${flag("held.leading")} or ${flag("held.deputy")})`.as("leading"))
    .where("held.person_id", "in", people)
    .where(heldWithin("held", cycle))
    .execute();
  const byPerson = new Map<string, ParticipantAppointment[]>();
  for (const row of rows) {
    const held = {
      ...row,
      isPrimary: Boolean(row.isPrimary),
      leading: Boolean(row.leading),
      isInside: insideIds.has(row.unitId),
    };
    const own = byPerson.get(row.personId);
    if (own) own.push(held);
    else byPerson.set(row.personId, [held]);
  }
  return byPerson;
}

function heldWithin(table: string, { startsOn, endsOn }: Period): RawBuilder<boolean> {
  const [first, last] = [sql.ref(`${table}.starts_on`), sql.ref(`${table}.ends_on`)];
  return sql<boolean>`(${first} <= ${endsOn} and (${last} is null or ${last} >= ${startsOn}))`;
}
