import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { backupByDate, backupTo } from "../../../server/app/backup.ts";
import { restoreFrom } from "../../../server/app/restore.ts";
import { attachable, filePath, readStoredFile, StoredFile, storeFile } from "../../../server/files/index.ts";
import { openSession } from "../../../server/identity/index.ts";
import { SYSTEM, type Viewer, type Work } from "../../../server/kernel/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { pathOf, upload } from "../../support/files/upload.ts";
import { listening } from "../../support/listening.ts";
import { failures, runJobs } from "../../support/run-jobs.ts";
import type { Actor } from "../../support/test-khung.ts";

eachDatabase("keeping files", (start) => {
  let khung: TestKhung;
  let url: string;
  let person: Actor;
  let other: Actor;
  let folder: string;
  beforeAll(async () => {
    khung = await start();
    url = await listening(khung);
    [person, other] = [await khung.actor({}), await khung.actor({})];
    folder = await mkdtemp(join(tmpdir(), "khung-files-"));
  });
  afterAll(async () => {
    await khung.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const viewerOf = ({ accountId }: Actor): Viewer => ({ ...SYSTEM, isSystem: false, accountId });
  const send = async (text: string, actor = person) => {
    const { token } = await khung.write(openSession, { accountId: actor.accountId ?? "" });
    const { file } = await upload(url, { cookie: `khung=${token}` }, { name: "minh-chung.txt", bytes: text });
    if (!file) throw new Error("not kept");
    return file;
  };
  const attach = (ids: readonly string[], actor = person) =>
    khung.write(async (work: Work) => ({ files: await attachable(work, ids) }), {}, viewerOf(actor));
  const isThere = (sha256: string): Promise<boolean> =>
    readFile(pathOf(khung, sha256)).then(
      () => true,
      () => false,
    );
  const isSqlite = () => khung.database.kind === "sqlite";

  it("gives a record only one's own uploads of the last day, each once, and names every id that it cannot have", async () => {
    const [mine, theirs] = [await send("của tôi"), await send("của người khác", other)];
    const fault = await attach([theirs.id, mine.id, mine.id, "0198c5a0-0000-7000-8000-000000000000"]).catch(
      (error: { fields: { path: string; rule: string }[] }) => error.fields,
    );
    expect(fault).toEqual([0, 2, 3].map((at) => ({ path: `input.fileIds.${String(at)}`, rule: "file.notYours" })));
    expect((await attach([mine.id])).files.map(({ id }) => id)).toEqual([mine.id]);
    await expect(attach([mine.id])).rejects.toThrow(/input.invalid/);
    khung.clock.set("2026-07-16T02:00:01Z");
    await expect(attach([theirs.id], other)).rejects.toThrow(/input.invalid/);
    khung.clock.set("2026-07-15T02:00:00Z");
  });

  it("lets only the one who brought a file read it by its id", async () => {
    const mine = await send("đọc lại");
    const reading = (actor: Actor) => {
      const { fileStore } = khung.hooks;
      if (!fileStore) throw new Error("no store");
      return readStoredFile({ ...khung.look(viewerOf(actor)), fileStore }, mine.id);
    };
    expect(String((await reading(person)).bytes)).toBe("đọc lại");
    await expect(reading(other)).rejects.toThrow(/record.notFound/);
  });

  it("removes after a day what nothing refers to, and no byte that somebody still needs", async () => {
    const alone = await send("không ai cần");
    const [kept, twin] = [await send("còn cần"), await send("còn cần")];
    await attach([kept.id]);
    const orphan = "ef".repeat(32);
    const old = new Date("2026-07-01T00:00:00Z");
    await khung.hooks.fileStore?.put(orphan, Buffer.from("mồ côi"));
    const draft = `${pathOf(khung, "ee".repeat(32))}.part-x`;
    await khung.hooks.fileStore?.put("ee".repeat(32), Buffer.from("mới"));
    await writeFile(draft, "dở dang");
    for (const path of [pathOf(khung, orphan), draft]) await utimes(path, old, old);

    await runJobs(khung, ["files"]);
    expect(await isThere(alone.sha256)).toBe(true);
    expect(await isThere(orphan)).toBe(false);
    await expect(readFile(draft)).rejects.toThrow();

    khung.clock.set("2026-07-16T02:00:01Z");
    const late = await send("không ai cần", other);
    const rows = await runJobs(khung, ["files"]);
    expect(rows.get("files")).toMatchObject({ removed: expect.any(Number) });
    const left = await khung.look().sql.selectFrom("stored_file").select("id").execute();
    const ids = left.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([kept.id, late.id]));
    expect(ids).not.toContain(alone.id);
    expect(ids).not.toContain(twin.id);
    expect([await isThere(alone.sha256), await isThere(kept.sha256)]).toEqual([true, true]);

    khung.clock.set("2026-07-17T02:00:02Z");
    await runJobs(khung, ["files"]);
    expect([await isThere(alone.sha256), await isThere(kept.sha256)]).toEqual([false, true]);
    expect(failures).toEqual([]);
    khung.clock.set("2026-07-15T02:00:00Z");
  });

  it("gives bytes back that somebody brought again while they were being removed", async () => {
    const file = await send("đúng lúc");
    expect(await khung.hooks.fileStore?.remove(file.sha256, () => Promise.resolve(true))).toBe(false);
    expect(await isThere(file.sha256)).toBe(true);
  });

  it("puts them into backups and brings them back", async () => {
    if (!isSqlite()) return;
    const file = await send("minh chứng quý");
    await attach([file.id]);
    const report = await backupTo(khung.settings, join(folder, "one.sqlite"));
    expect(report.files).toBeGreaterThan(0);
    const stored = filePath(`${report.file}.files`, file.sha256);
    expect(String(await readFile(stored))).toBe("minh chứng quý");

    const place = {
      database: { kind: "sqlite", file: join(folder, "new/khung.sqlite") },
      dataFolder: join(folder, "new"),
    } as const;
    expect((await restoreFrom(place, report.file)).files).toBe(report.files);
    expect(String(await readFile(filePath(join(folder, "new/files"), file.sha256)))).toBe("minh chứng quý");

    await writeFile(stored, "đã bị sửa");
    const again = {
      database: { kind: "sqlite", file: join(folder, "bad/khung.sqlite") },
      dataFolder: join(folder, "bad"),
    } as const;
    await expect(restoreFrom(again, report.file)).rejects.toThrow(/missing or damaged/);
    await expect(readFile(again.database.file)).rejects.toThrow();
    await rm(`${report.file}.files`, { recursive: true });
    await expect(restoreFrom(again, report.file)).rejects.toThrow(/missing or damaged/);
    expect((await restoreFrom(place, report.file)).files).toBe(report.files);
  });

  it("makes no backup that lacks a file, and shares files between nightly backups", async () => {
    if (!isSqlite()) return;
    const settings = {
      ...khung.settings,
      filesFolder: join(khung.settings.dataFolder, "files"),
      dataFolder: join(folder, "nights"),
      backupKeep: 1,
    };
    await backupByDate(settings, new Date("2026-07-14T02:00:00Z"));
    const second = await backupByDate(settings, new Date("2026-07-15T02:00:00Z"));
    expect(second.files).toBeGreaterThan(0);
    expect((await readdir(join(folder, "nights/backups"))).sort()).toEqual([
      "khung-20260715T020000Z.sqlite",
      "khung-20260715T020000Z.sqlite.files",
    ]);
    const file = await send("sẽ hỏng");
    await attach([file.id]);
    await writeFile(pathOf(khung, file.sha256), "hỏng");
    await expect(backupTo(khung.settings, join(folder, "none.sqlite"))).rejects.toThrow(/damaged/);
    await rm(pathOf(khung, file.sha256));
    await expect(backupTo(khung.settings, join(folder, "none.sqlite"))).rejects.toThrow(/missing/);
    expect((await readdir(folder)).filter((name) => name.startsWith("none"))).toEqual([]);
  });

  it("records what the program itself brings without an account", async () => {
    const bytes = Buffer.from("dữ liệu mẫu");
    const file = await khung.write(storeFile, { name: "Biên bản mẫu.txt", bytes });
    expect(file).toBeInstanceOf(StoredFile);
    expect(file).toMatchObject({ uploadedById: null, contentType: "text/plain" });
    expect(await isThere(file.sha256)).toBe(true);
  });
});
