/*
 * Opening a cycle for many people, against the same rows inserted one by one: `npx tsx test/bench/opening.bench.ts
 * [people]`. Prints seconds, rows a second and the ratio; a temporary SQLite file, or DATABASE_URL.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "reflect-metadata";
import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { type Database, openDatabase } from "../../server/app/database.ts";
import { runWrite } from "../../server/app/write.ts";
import { CycleKind, CycleTrack, planCycle } from "../../server/cycle/index.ts";
import { openCycle } from "../../server/evaluation/index.ts";
import { adoptFramework, importFrameworkFile } from "../../server/framework/index.ts";
import { SYSTEM, systemClock, type Work } from "../../server/kernel/index.ts";
import { createUnit, definePosition, PositionClass, UnitKind, UnitTree } from "../../server/organization/index.ts";
import { shippedFramework } from "../support/build-rating.ts";

const PEOPLE = Number(process.argv[2] ?? 100_000);
const PER_UNIT = 50;
const ONE_BY_ONE = 2000;

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
  const root = await write(createUnit, {
    ...shape,
    code: "TINH",
    name: "Tỉnh",
    kind: UnitKind.DEPARTMENT,
    parentId: null,
  });
  const position = await write(definePosition, {
    code: "CV",
    name: "Chuyên viên",
    positionClass: PositionClass.PROFESSIONAL,
  });
  const version = await write(
    (work: Work) => importFrameworkFile(work, shippedFramework("nd-335-2025"), { publish: true, ownerUnitId: null }),
    {},
  );
  await write(adoptFramework, {
    ...{ frameworkId: version.frameworkId, unitId: root.id, includesSubtree: true, startsOn: "2026-01-01" },
  });
  const units: string[] = [];
  for (let made = 0; made < PEOPLE / PER_UNIT; made += 1) {
    const code = `X${String(made)}`;
    units.push((await write(createUnit, { ...shape, code, name: code, kind: UnitKind.COMMUNE, parentId: root.id })).id);
    if (made % 500 === 0) process.stdout.write(`units ${String(made)}\n`);
  }
  await write(async (work: Work) => fillPeople(work, units, position.id), {});
  const month = (code: string, startsOn: string, endsOn: string) =>
    write(planCycle, {
      ...{ code, name: code, kind: CycleKind.MONTH, track: CycleTrack.STATE, unitId: root.id, startsOn, endsOn },
    });
  const july = await month("B7", "2026-07-01", "2026-07-31");
  const from = performance.now();
  const { opened } = await write(openCycle, { cycleId: july.id, version: july.version });
  const seconds = (performance.now() - from) / 1000;
  const august = await month("B8", "2026-08-01", "2026-08-31");
  const slow = await oneByOne(write, july.id, august.id);
  const perRow = seconds / opened;
  process.stdout.write(
    `${db.kind}: opened ${String(opened)} in ${seconds.toFixed(1)} s, ${String(Math.round(opened / seconds))} rows/s; ` +
      `one by one ${String(Math.round(1 / slow))} rows/s; ratio ${(slow / perRow).toFixed(1)}\n`,
  );
}

async function fillPeople(work: Work, units: readonly string[], positionId: string): Promise<object> {
  for (let done = 0; done < PEOPLE; done += 500) {
    const people = Array.from({ length: Math.min(500, PEOPLE - done) }, (_, place) => ({
      ...{ id: newId(), version: 1, code: `N${String(done + place)}`, full_name: "Nguyễn Văn A" },
      ...{ search_fold: "nguyen van a", sort_key: "A" },
    }));
    await work.sql
      .insertInto("person")
      .values(people as never)
      .execute();
    const held = people.map(({ id }, place) => ({
      ...{
        id: newId(),
        version: 1,
        person_id: id,
        unit_id: units[Math.floor((done + place) / PER_UNIT)],
        position_id: positionId,
      },
      ...{
        subject_type: "CIVIL_SERVANT",
        is_primary: sql`true`,
        leading: sql`false`,
        deputy: sql`false`,
        starts_on: "2021-01-01",
      },
    }));
    await work.sql
      .insertInto("appointment")
      .values(held as never)
      .execute();
  }
  return {};
}

/** The same rows as the program would make them one by one; seconds a row. */
async function oneByOne(
  write: <I extends object, R extends object>(service: (work: Work, input: I) => Promise<R>, input: I) => Promise<R>,
  fromCycle: string,
  toCycle: string,
): Promise<number> {
  const from = performance.now();
  await write(async (work: Work) => {
    const rows = await work.sql
      .selectFrom("evaluation")
      .selectAll()
      .where("cycle_id", "=", fromCycle)
      .limit(ONE_BY_ONE)
      .execute();
    for (const row of rows) {
      const flags = {
        leading: sql`false`,
        needs_decision: sql`false`,
        needs_review: sql`false`,
        is_outdated: sql`false`,
      };
      await work.sql
        .insertInto("evaluation")
        .values({ ...row, ...flags, id: newId(), cycle_id: toCycle } as never)
        .execute();
    }
    return {};
  }, {});
  return (performance.now() - from) / 1000 / Math.min(ONE_BY_ONE, PEOPLE);
}
