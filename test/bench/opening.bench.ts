/*
 * Opening a month for many people as the server does it (who takes part, counters, notices, audit) beside the bare
 * `INSERT … SELECT` of the same evaluations: `npx tsx test/bench/opening.bench.ts [people] [rounds] [--json]`. A
 * temporary SQLite file, or DATABASE_URL, which must name an empty database.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import { sql } from "kysely";
import { monthAfter } from "../../seeds/large/months.ts";
import { monthOf } from "../../seeds/demo/calendar.ts";
import { ROOT } from "../../seeds/large/units.ts";
import { type Database, openDatabase } from "../../server/app/database.ts";
import { makeHooks } from "../../server/app/services.ts";
import { readSettings } from "../../server/app/settings.ts";
import { runWrite } from "../../server/app/write.ts";
import { fillDatabase } from "../../server/cli/seed/large.ts";
import { CycleKind, CycleTrack, planCycle } from "../../server/cycle/index.ts";
import { openCycle } from "../../server/evaluation/index.ts";
import { type Hooks, SYSTEM, systemClock, type Work } from "../../server/kernel/index.ts";

/** One side of a round: seconds by the clock, and processor time of this process (on SQLite the database is in it). */
interface Taken {
  readonly seconds: number;
  readonly cpu: number;
}

type Side = "opening" | "withoutHooks" | "bare" | "bareWithNotices";

const [PEOPLE = 100_000, ROUNDS = 3] = process.argv
  .slice(2)
  .filter((each) => /^\d+$/.test(each))
  .map(Number);
const folder = await mkdtemp(join(tmpdir(), "khung-bench-"));
const url = process.env["DATABASE_URL"];
const address = url
  ? ({ kind: "postgresql", url } as const)
  : ({ kind: "sqlite", file: join(folder, "bench.sqlite") } as const);
const hooks = makeHooks(readSettings(process.env));
try {
  await opened((db) => fillDatabase(db, hooks, { people: PEOPLE, months: 0, quiet: true }));
  print(await opened(bench));
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** On connections of its own: filling sets its own otherwise than the server does. */
async function opened<R>(act: (db: Database) => Promise<R>): Promise<R> {
  const db = await openDatabase(address);
  try {
    return await act(db);
  } finally {
    await db.close();
  }
}

/** All sides in every round, each on a month of its own that is new to it. */
async function bench(db: Database): Promise<Map<Side, Taken[]>> {
  const root = await db.readSql.selectFrom("unit").select("id").where("code", "=", ROOT).executeTakeFirstOrThrow();
  let span = monthOf("2026-01-01");
  const taken = new Map<Side, Taken[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    let from = "";
    for (const side of ["opening", "withoutHooks", "bare", "bareWithNotices"] as const) {
      const plan = { code: `M-${span.month}`, name: span.month, kind: CycleKind.MONTH, track: CycleTrack.STATE };
      const cycle = await write(db, {}, (work) =>
        planCycle(work, { ...plan, unitId: root.id, startsOn: span.startsOn, endsOn: span.endsOn }),
      );
      const input = { cycleId: cycle.id, version: cycle.version };
      if (side === "opening") from = cycle.id;
      taken.set(side, [
        ...(taken.get(side) ?? []),
        await timed(() => {
          if (side === "opening") return write(db, hooks, (work) => openCycle(work, input));
          if (side === "withoutHooks") return write(db, {}, (work) => openCycle(work, input));
          return write(db, {}, (work) => copyRows(work, from, cycle.id, side === "bareWithNotices"));
        }),
      ]);
      span = monthAfter(span);
    }
  }
  return taken;
}

function write<R extends object>(db: Database, hooks: Hooks, service: (work: Work) => Promise<R>): Promise<R> {
  return runWrite({ database: db, viewer: SYSTEM, clock: systemClock, hooks, actor: "bench" }, "bench", {}, service);
}

async function timed(act: () => Promise<object>): Promise<Taken> {
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - from) / 1000, cpu: (user + system) / 1e6 };
}

/** The evaluations of the opened month once more under another, with ids drawn as cheaply as the database can. */
async function copyRows({ sql: db }: Work, from: string, cycleId: string, withNotices: boolean): Promise<object> {
  const id = url
    ? sql`uuidv7()`
    : sql`lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-7' || substr(lower(hex(randomblob(2))), 2)
        || '-8' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6)))`;
  const columns = sql`version, subject, person_id, unit_id, appointment_id, position_id, position_class, duty_group,
    subject_type, "leading", framework_version_id, track, starts_on, ends_on, step, needs_decision, save_count, is_outdated`;
  await sql`insert into evaluation (id, cycle_id, ${columns}) select ${id}, ${cycleId}, ${columns} from evaluation
    where cycle_id = ${from}`.execute(db);
  if (!withNotices) return {};
  await sql`insert into notice (id, person_id, kind, rule, rule_values, link, created_at, dedupe_key)
    select ${id}, person_id, kind, rule, rule_values, link, created_at, dedupe_key || ${cycleId} from notice
    where dedupe_key in (select cast(person_id as text) || ':told.opened:' || cast(id as text) from evaluation
      where cycle_id = ${from})`.execute(db);
  return {};
}

function print(taken: ReadonlyMap<Side, readonly Taken[]>): void {
  const middle = (side: Side, what: keyof Taken): number => {
    const values = (taken.get(side) ?? []).map((each) => each[what]).sort((one, other) => one - other);
    return values[Math.floor(values.length / 2)] ?? 0;
  };
  const pairs = [
    ["opening", "bare"],
    ["opening", "bareWithNotices"],
    ["withoutHooks", "bare"],
  ] as const;
  const rows = pairs.map(([side, beside]) => ({
    ...{ database: address.kind, people: PEOPLE, side, beside },
    ...{ seconds: rounded(middle(side, "seconds")), besideSeconds: rounded(middle(beside, "seconds")) },
    ratio: rounded(middle(side, "seconds") / middle(beside, "seconds")),
    ...(address.kind === "sqlite" && { cpuRatio: rounded(middle(side, "cpu") / middle(beside, "cpu")) }),
  }));
  if (process.argv.includes("--json")) return void process.stdout.write(`${JSON.stringify(rows)}\n`);
  for (const { side, beside, seconds, besideSeconds, ratio, cpuRatio } of rows)
    process.stdout.write(
      `${address.kind}, ${String(PEOPLE)} people: ${side} ${String(seconds)} s, ${beside} ${String(besideSeconds)} s: ` +
        `${String(ratio)} times${cpuRatio === undefined ? "" : ` (processor time ${String(cpuRatio)})`}\n`,
    );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
