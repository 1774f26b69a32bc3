/*
 * What the tasks of units come to in a month: `npx tsx test/bench/unit-measures.bench.ts [people]`. Fills people, tasks
 * and their shares, 25 each, then reads the measures of the whole, of one unit and of one person; prints milliseconds,
 * the middle one of several runs. A temporary SQLite file, or an empty database at DATABASE_URL.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { type Database, openDatabase } from "../../server/app/database.ts";
import { runWrite } from "../../server/app/write.ts";
import { regulating } from "../../server/evaluation/index.ts";
import { type Look, type PageInput, SYSTEM, systemClock, type Work } from "../../server/kernel/index.ts";
import { createUnit, UnitKind, UnitTree } from "../../server/organization/index.ts";
import { NO_DEDUCTIONS } from "../../server/rating/index.ts";
import { readUnitWork, readWorkMeasure } from "../../server/work/measure/measure.read.ts";
import { readSharesOfUnits } from "../../server/work/measure/shares.read.ts";
import { workMeasures } from "../../server/work/measure/measures.ts";

const PEOPLE = Number(process.argv[2] ?? 5000);
const PER_UNIT = 50;
const TASKS_EACH = 25;
const ROWS = 400;
const RUNS = 9;
const JULY = { from: "2026-07-01", to: "2026-07-31" };

const folder = await mkdtemp(join(tmpdir(), "khung-bench-"));
const url = process.env["DATABASE_URL"];
const database = await openDatabase(
  url ? { kind: "postgresql", url } : { kind: "sqlite", file: join(folder, "bench.sqlite") },
);
try {
  await bench(database);
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}

async function bench(db: Database): Promise<void> {
  const write = <I extends object, R extends object>(service: (work: Work, input: I) => Promise<R>, input: I) =>
    runWrite(
      { database: db, viewer: SYSTEM, clock: systemClock, hooks: {}, actor: "bench" },
      service.name,
      input,
      service,
    );
  const shape = { tree: UnitTree.STATE, startsOn: "2020-01-01" };
  const province = { code: "TINH", name: "Tỉnh", kind: UnitKind.PROVINCE, parentId: null };
  const root = await write(createUnit, { ...shape, ...province });
  const units: string[] = [];
  for (let made = 0; made < PEOPLE / PER_UNIT; made += 1) {
    const code = `X${String(made)}`;
    units.push((await write(createUnit, { ...shape, code, name: code, kind: UnitKind.COMMUNE, parentId: root.id })).id);
  }
  const { personIds } = await write(fill, { units });
  const look: Look = { sql: db.readSql, viewer: SYSTEM, clock: systemClock };
  const page: PageInput = { page: 1, perPage: 25 };
  const [unitId = "", personId = ""] = [units[0], personIds[0]];
  const times = {
    "whole, first page of people": () =>
      readUnitWork(look, { unitId: root.id, ...JULY, includesSubtree: true, page }, regulating),
    "whole, sums alone": async () =>
      workMeasures((await readSharesOfUnits(look.sql, [root.id], JULY)).get(root.id) ?? [], () => NO_DEDUCTIONS),
    "one unit of 50": () => readUnitWork(look, { unitId, ...JULY, includesSubtree: true, page }, regulating),
    "one person": () => readWorkMeasure(look, personId, JULY, regulating),
  };
  process.stdout.write(`${db.kind}: ${String(PEOPLE)} people, ${String(PEOPLE * TASKS_EACH)} tasks\n`);
  for (const [name, read] of Object.entries(times))
    process.stdout.write(`${name}: ${(await middle(read)).toFixed(1)} ms\n`);
}

/** The middle one of the runs, in milliseconds. */
async function middle(read: () => Promise<object>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const from = performance.now();
    await read();
    times.push(performance.now() - from);
  }
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
}

async function fill(work: Work, { units }: { readonly units: readonly string[] }): Promise<{ personIds: string[] }> {
  const people = Array.from({ length: PEOPLE }, (_, place) => ({
    ...{ id: newId(), version: 1, code: `N${String(place)}`, full_name: "Nguyễn Văn A" },
    ...{ search_fold: "nguyen van a", sort_key: "A" },
  }));
  await insert(work, "person", people);
  for (const [place, { id }] of people.entries()) {
    const unitId = units[Math.floor(place / PER_UNIT)] ?? "";
    const tasks = Array.from({ length: TASKS_EACH }, (__, number) => taskOf(unitId, id, number));
    await insert(work, "task", tasks);
    await insert(work, "task_share", tasks.map(shareOf));
  }
  return { personIds: people.map(({ id }) => id) };
}

function taskOf(unitId: string, personId: string, number: number) {
  return {
    ...{ id: newId(), version: 1, unit_id: unitId, owner_person_id: personId, title: "Báo cáo", output: "Báo cáo" },
    ...{ detail: "", quantity: "1", coefficient: String(1 + (number % 20)), origin: "PLANNED", duty: "DIRECT" },
    ...{ assigned_on: "2026-07-01", due_on: `2026-07-${String(1 + number).padStart(2, "0")}`, state: "DONE" },
    ...{ percent: 100, event_count: 0, save_count: 0, is_split: sql`false`, search_fold: "", sort_key: "" },
  };
}

/** One of ten undone, one of ten late, one of ten with an error. */
function shareOf({ id, unit_id, owner_person_id, coefficient, due_on }: ReturnType<typeof taskOf>, number: number) {
  const isDone = number % 10 !== 0;
  return {
    ...{ id: newId(), task_id: id, person_id: owner_person_id, unit_id, due_on, assigned: `${coefficient}/1` },
    ...{ completed: isDone ? `${coefficient}/1` : "0/1", is_done: isDone ? sql`true` : sql`false` },
    ...{ is_unplanned: sql`false`, is_taken_over: sql`false`, is_handed_back: sql`false` },
    ...{ delays: number % 10 === 1 ? 1 : 0, major_errors: number % 10 === 2 ? 1 : 0, minor_errors: 0 },
  };
}

async function insert(work: Work, table: "person" | "task" | "task_share", rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS)
    await work.sql
      .insertInto(table)
      .values(rows.slice(start, start + ROWS) as never)
      .execute();
}
