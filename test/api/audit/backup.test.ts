import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { backupByDate, backupTo, startBackupSchedule } from "../../../server/app/backup.ts";
import { own } from "../../../server/app/owner-lock.ts";
import { openReader } from "../../../server/app/reader.ts";
import { restoreFrom } from "../../../server/app/restore.ts";
import { openDatabase } from "../../../server/app/database.ts";
import type { Settings } from "../../../server/app/settings.ts";
import { sealAll, verifyAudit } from "../../../server/audit/index.ts";
import { verifyDatabase } from "../../../server/cli/audit.ts";
import { createAccount } from "../../../server/identity/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("backups", (start) => {
  let khung: TestKhung;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    khung = await start();
    folder = await mkdtemp(join(tmpdir(), "khung-backup-"));
  });
  afterAll(async () => {
    await khung.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const isSqlite = () => khung.database.kind === "sqlite";
  const write = async (): Promise<string> => {
    count += 1;
    return (await khung.write(createAccount, { username: `nguoi.${String(count)}`, displayName: "Đào Thị Ngọc" }))
      .username;
  };
  const fresh = (name: string): { database: Settings["database"]; dataFolder: string } => ({
    database: { kind: "sqlite", file: join(folder, name, "khung.sqlite") },
    dataFolder: join(folder, name),
  });
  const usernames = async (database: Settings["database"]): Promise<string[]> => {
    const reader = await openReader(database);
    const rows = await reader.sql.selectFrom("account").select("username").execute();
    await reader.close();
    return rows.map(({ username }) => username);
  };

  it("of PostgreSQL are left to its own tools, in so many words", async () => {
    if (isSqlite()) return;
    await expect(backupTo(khung.settings, join(folder, "x"))).rejects.toThrow(/pg_dump/);
    await expect(restoreFrom(khung.settings, join(folder, "x"))).rejects.toThrow(/pg_restore/);
    expect(
      startBackupSchedule(
        { ...khung.settings, backupAt: "0 2 * * *" },
        { info: () => undefined, error: () => undefined },
      ).nextRun,
    ).toBeNull();
    expect((await verifyDatabase(khung.settings.database)).firstBroken).toBeNull();
  });

  it("made while people write hold everything that was acknowledged before, and come back whole elsewhere", async () => {
    if (!isSqlite()) return;
    const acknowledged: string[] = [];
    let writing = true;
    const writer = (async () => {
      while (writing) {
        acknowledged.push(await write());
        await new Promise(setImmediate);
      }
    })();
    await expect.poll(() => acknowledged.length).toBeGreaterThan(20);
    await sealAll(() => khung.database.fork(), khung.clock, "test");
    const before = [...acknowledged];
    const report = await backupTo(khung.settings, join(folder, "drill.sqlite")).finally(() => (writing = false));
    const during = acknowledged.length;
    await writer;
    expect(during).toBeGreaterThan(before.length);
    expect(report.audit).toMatchObject({ firstBroken: null });
    expect(report.audit.sealed).toBeGreaterThanOrEqual(20);

    const place = fresh("elsewhere");
    expect(await restoreFrom(place, report.file)).toMatchObject({ keptAs: null });
    expect(await usernames(place.database)).toEqual(expect.arrayContaining(before));
    const restored = await openDatabase(place.database);
    const later = { now: () => new Date(khung.clock.now().getTime() + 60_000) };
    await sealAll(() => restored.fork(), later, "restored");
    expect(await verifyAudit(restored.readSql)).toMatchObject({ unsealed: 0, firstBroken: null });
    await restored.close();
  });

  it("never overwrite a file and leave nothing half made behind", async () => {
    if (!isSqlite()) return;
    const taken = join(folder, "taken.sqlite");
    await writeFile(taken, "quan trọng");
    await expect(backupTo(khung.settings, taken)).rejects.toThrow(/exists already/);
    expect(await readFile(taken, "utf8")).toBe("quan trọng");
    const missing = { kind: "sqlite", file: join(folder, "nirgends.sqlite") } as const;
    await expect(backupTo({ ...khung.settings, database: missing }, join(folder, "none.sqlite"))).rejects.toThrow(
      /no database/,
    );
    const garbage = { kind: "sqlite", file: taken } as const;
    await expect(backupTo({ ...khung.settings, database: garbage }, join(folder, "none.sqlite"))).rejects.toThrow();
    expect((await readdir(folder)).filter((name) => name.startsWith("none"))).toEqual([]);
  });

  it("are readable by their owner alone and hold no secrets folder", async () => {
    if (!isSqlite()) return;
    const { file } = await backupTo(khung.settings, join(folder, "mode.sqlite"));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(file)).isFile()).toBe(true);
  });

  it("put back keep the database before them beside, with what it held last", async () => {
    if (!isSqlite()) return;
    const { file } = await backupTo(khung.settings, join(folder, "old.sqlite"));
    const place = fresh("again");
    await restoreFrom(place, file);
    const live = await openDatabase(place.database);
    await live.close();
    const first = await usernames(place.database);
    await write();
    const { file: newer } = await backupTo(khung.settings, join(folder, "newer.sqlite"));
    const { keptAs } = await restoreFrom(place, newer);
    expect(keptAs).toMatch(/khung\.sqlite\.before-/);
    expect(await usernames({ kind: "sqlite", file: keptAs ?? "" })).toEqual(first);
    expect(await usernames(place.database)).toHaveLength(first.length + 1);
  });

  it("are not put back while a server runs, nor when they are damaged, foreign or forged", async () => {
    if (!isSqlite()) return;
    const place = fresh("guarded");
    const good = await backupTo(khung.settings, join(folder, "good.sqlite"));
    const lock = await own(place.dataFolder, async () => ({ ok: true }));
    await expect(restoreFrom(place, good.file)).rejects.toThrow(/server runs/);
    await lock.release();

    const damaged = join(folder, "damaged.sqlite");
    const bytes = await readFile(good.file);
    await writeFile(damaged, bytes.fill(0xff, 4096 * 3, 4096 * 5));
    await expect(restoreFrom(place, damaged)).rejects.toThrow(/damaged|no backup/);
    await writeFile(damaged, "không phải cơ sở dữ liệu");
    await expect(restoreFrom(place, damaged)).rejects.toThrow(/no backup/);
    await expect(restoreFrom(place, join(folder, "nowhere.sqlite"))).rejects.toThrow(/no file/);

    const forged = join(folder, "forged.sqlite");
    await copyFile(good.file, forged);
    const database = await openDatabase({ kind: "sqlite", file: forged });
    const run = (statement: string) => database.orm.em.getConnection().execute(statement);
    await run("drop trigger audit_entry_no_update");
    await run(
      "update audit_entry set actor_name = 'ai khác' where id = (select entry_id from audit_seal where seq = 2)",
    );
    await database.close();
    await expect(restoreFrom(place, forged)).rejects.toThrow(/seal 2/);

    const newer = join(folder, "from-the-future.sqlite");
    await copyFile(good.file, newer);
    const future = await openDatabase({ kind: "sqlite", file: newer });
    const insert =
      "insert into mikro_orm_migrations (name, executed_at) values ('Migration99991231000000', current_timestamp)";
    await future.orm.em
      .getConnection()
      .execute(
        "create table if not exists mikro_orm_migrations (id integer primary key, name text, executed_at datetime)",
      );
    await future.orm.em.getConnection().execute(insert);
    await future.close();
    await expect(restoreFrom(place, newer)).rejects.toThrow(/newer version/);
    await expect(stat(join(place.dataFolder, "khung.sqlite"))).rejects.toThrow();
  });

  it("by schedule are named by their moment, and only the newest stay", async () => {
    if (!isSqlite()) return;
    const settings: Settings = {
      ...khung.settings,
      dataFolder: join(folder, "nightly"),
      backupKeep: 2,
      backupAt: "0 2 * * *",
    };
    for (const day of ["13", "14", "15"]) await backupByDate(settings, new Date(`2026-07-${day}T02:00:00Z`));
    expect((await readdir(join(settings.dataFolder, "backups"))).sort()).toEqual([
      "khung-20260714T020000Z.sqlite",
      "khung-20260715T020000Z.sqlite",
    ]);
    const schedule = startBackupSchedule(settings, { info: () => undefined, error: () => undefined });
    expect(schedule.nextRun?.toISOString()).toMatch(/T19:00:00/);
    schedule.stop();
    expect(() =>
      startBackupSchedule({ ...settings, backupAt: "mỗi đêm" }, { info: () => undefined, error: () => undefined }),
    ).toThrow();
  });
});
