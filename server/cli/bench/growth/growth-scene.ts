import { createHash, randomBytes } from "node:crypto";
import { v7 as newId } from "uuid";
import { monthAfter } from "../../../../seeds/large/months.ts";
import { monthOf } from "../../../../seeds/demo/calendar.ts";
import { ROOT } from "../../../../seeds/large/units.ts";
import { CycleKind, CycleStatus, CycleTrack, planCycle } from "../../../cycle/index.ts";
import { loadContent } from "../../../framework/index.ts";
import { type Sql, writeSql } from "../../../kernel/index.ts";
import { PositionClass, SubjectType, UnitKind } from "../../../organization/index.ts";
import { allCriteria } from "../../../rating/index.ts";
import type { BenchDatabase } from "../scene/bench-database.ts";
import { write } from "../scene/fill.ts";

/** A form with the session of its person. */
export interface OwnForm {
  readonly evaluationId: string;
  readonly token: string;
}

/** What requests at one size are made of. */
export interface GrowthScene {
  readonly rootId: string;
  /** Cookie of the specialist of the whole province. */
  readonly specialist: string;
  readonly lastCycleId: string;
  /** The month that is planned and not opened yet. */
  readonly planned: { readonly id: string; readonly version: number };
  readonly rooms: readonly string[];
  /** Forms of the last month. */
  readonly decided: readonly OwnForm[];
  /** Forms of the month that was opened; none before that. */
  readonly forms: readonly OwnForm[];
  /** What everybody hands in. */
  readonly answers: object;
}

/** So many people ask for forms, so many rooms are listed; spread over the whole province. */
const ASKING = 400;
const ROOMS = 100;

/** Plans the next month, and opens sessions for the specialist and for people all over the province. */
export async function layGrowthOut(bench: BenchDatabase): Promise<GrowthScene> {
  const sql = bench.database.readSql;
  const root = await sql.selectFrom("unit").select("id").where("code", "=", ROOT).executeTakeFirstOrThrow();
  const last = await sql
    .selectFrom("cycle")
    .select(["id", "starts_on"])
    .where("status", "=", CycleStatus.CLOSED)
    .orderBy("starts_on", "desc")
    .executeTakeFirstOrThrow();
  const newest = await sql
    .selectFrom("cycle")
    .select("starts_on")
    .orderBy("starts_on", "desc")
    .executeTakeFirstOrThrow();
  const { startsOn, endsOn, month } = monthAfter(monthOf(newest.starts_on));
  const plan = { code: `TL-${month}`, name: `Tháng ${month}`, kind: CycleKind.MONTH, track: CycleTrack.STATE };
  const cycle = await write(bench, (work) => planCycle(work, { ...plan, unitId: root.id, startsOn, endsOn }));
  const people = await readSpread(sql, last.id);
  const office = await sql
    .selectFrom("account")
    .select("id as accountId")
    .where("username", "=", "to-chuc")
    .executeTakeFirstOrThrow();
  const db = writeSql(bench.database.fork());
  const [specialist = "", ...tokens] = await openSessions(db, [
    office.accountId,
    ...people.map((one) => one.accountId),
  ]);
  return {
    ...{ rootId: root.id, specialist, lastCycleId: last.id, planned: { id: cycle.id, version: cycle.version } },
    rooms: await readRooms(sql),
    decided: people.map(({ evaluationId }, at) => ({ evaluationId, token: tokens[at] ?? "" })),
    forms: [],
    answers: await answersOf(sql),
  };
}

/** The scene once the planned month was opened: the same people, with the forms that wait for them. */
export async function withOpened(bench: BenchDatabase, scene: GrowthScene): Promise<GrowthScene> {
  const rows = await bench.database.readSql
    .selectFrom("evaluation as before")
    .innerJoin("evaluation as now", "now.person_id", "before.person_id")
    .select(["before.id as before", "now.id as now"])
    .where("before.cycle_id", "=", scene.lastCycleId)
    .where("now.cycle_id", "=", scene.planned.id)
    .where(
      "before.id",
      "in",
      scene.decided.map(({ evaluationId }) => evaluationId),
    )
    .execute();
  const tokens = new Map(scene.decided.map(({ evaluationId, token }) => [evaluationId, token]));
  return { ...scene, forms: rows.map(({ before, now }) => ({ evaluationId: now, token: tokens.get(before) ?? "" })) };
}

/** People under the decree, from all parts of the month's evaluations. */
async function readSpread(sql: Sql, cycleId: string): Promise<{ evaluationId: string; accountId: string }[]> {
  const rows = await sql
    .selectFrom("evaluation")
    .innerJoin("account", "account.person_id", "evaluation.person_id")
    .select(["evaluation.id as evaluationId", "account.id as accountId"])
    .where("evaluation.cycle_id", "=", cycleId)
    .where("evaluation.subject_type", "=", SubjectType.CIVIL_SERVANT)
    .where("evaluation.position_class", "=", PositionClass.PROFESSIONAL)
    .orderBy("account.username")
    .execute();
  const every = Math.max(1, Math.floor(rows.length / ASKING));
  return rows.filter((_, at) => at % every === 0).slice(0, ASKING);
}

async function readRooms(sql: Sql): Promise<string[]> {
  const rows = await sql.selectFrom("unit").select("id").where("kind", "=", UnitKind.OFFICE).orderBy("code").execute();
  const every = Math.max(1, Math.floor(rows.length / ROOMS));
  return rows.filter((_, at) => at % every === 0).map(({ id }) => id);
}

/** Answers to everything that the decree asks of somebody who does not lead. */
async function answersOf(sql: Sql): Promise<object> {
  const version = await sql
    .selectFrom("framework_version")
    .innerJoin("framework", "framework.id", "framework_version.framework_id")
    .select("framework_version.id")
    .where("framework.code", "=", "ND-335-2025")
    .executeTakeFirstOrThrow();
  const content = await loadContent(sql, version.id);
  const scores = allCriteria(content.groups).map(({ criterion }) => ({
    criterionId: content.criterionIds.get(criterion.code) ?? "",
    value: criterion.max === "5" || Number(criterion.max) === 5 ? "4.5" : "2",
  }));
  const metrics = ["quantity", "quality", "progress"].map((name) => ({ name, value: "0.9" }));
  return { scores, metrics };
}

/** A session each, begun now. @returns the cookies, in the same order. */
async function openSessions(db: Sql, accountIds: readonly string[]): Promise<string[]> {
  const [now, later] = [Date.now(), Date.now() + 8 * 3_600_000].map((at) => new Date(at).toISOString());
  const sessions = accountIds.map((account_id) => {
    const token = randomBytes(32).toString("base64url").slice(0, 43);
    const token_hash = createHash("sha256").update(token).digest("hex");
    const row = {
      id: newId(),
      account_id,
      token_hash,
      created_at: now ?? "",
      last_seen_at: now ?? "",
      expires_at: later ?? "",
    };
    return { token, row };
  });
  await db
    .insertInto("session")
    .values(sessions.map(({ row }) => row))
    .execute();
  return sessions.map(({ token }) => token);
}
