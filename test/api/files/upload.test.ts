import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FILE_LIMITS, folderStore } from "../../../server/files/index.ts";
import { openSession } from "../../../server/identity/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { workbookOf } from "../../support/files/build-workbook.ts";
import { SAMPLES } from "../../support/files/samples.ts";
import { pathOf, sendForm, storeOf, upload } from "../../support/files/upload.ts";
import { listening } from "../../support/listening.ts";
import type { Actor } from "../../support/test-khung.ts";

eachDatabase("uploading a file", (start) => {
  let khung: TestKhung;
  let url: string;
  let person: Actor;
  beforeAll(async () => {
    khung = await start();
    url = await listening(khung);
    person = await khung.actor({});
  });
  afterAll(() => khung.stop());

  const kept = async (): Promise<number> => {
    const row = await khung
      .look()
      .sql.selectFrom("stored_file")
      .select(({ fn }) => fn.countAll().as("n"))
      .executeTakeFirst();
    return Number(row?.n);
  };
  const onDisk = async (): Promise<string[]> =>
    (await readdir(storeOf(khung), { recursive: true, withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
  const refusedBare = async (send: () => Promise<{ status: number; error: { rule: string } | null }>) => {
    const [rows, files] = [await kept(), await onDisk()];
    const { status, error } = await send();
    expect(await kept()).toBe(rows);
    expect(await onDisk()).toEqual(files);
    return { status, rule: error?.rule };
  };

  it("keeps each kind that is taken, under its Vietnamese name, readable by the server alone", async () => {
    for (const [ending, [bytes, contentType]] of Object.entries(SAMPLES)) {
      const name = `Minh chứng số 1 – ${ending}.${ending}`;
      const { status, file } = await upload(url, person, { name: name.normalize("NFD"), bytes });
      expect({ status, file }).toMatchObject({ status: 201, file: { name, contentType, size: bytes.length } });
      const path = pathOf(khung, file?.sha256 ?? "");
      expect(await readFile(path)).toEqual(bytes);
      expect([(await stat(path)).mode & 0o777, (await stat(dirname(path))).mode & 0o777]).toEqual([0o600, 0o700]);
    }
  });

  it("keeps the same content once, whoever brings it under whatever name, at the same moment too", async () => {
    const other = await khung.actor({});
    const bytes = Buffer.from("Biên bản chung\n");
    const files = (await onDisk()).length;
    const answers = await Promise.all(
      [person, other, person].map((actor, at) => upload(url, actor, { name: `ban-${String(at)}.txt`, bytes })),
    );
    expect(new Set(answers.map(({ file }) => file?.sha256)).size).toBe(1);
    expect(new Set(answers.map(({ file }) => file?.id)).size).toBe(3);
    expect(await onDisk()).toHaveLength(files + 1);
  });

  it("goes by the content: a program, an old office file or a picture under the name of a report is refused", async () => {
    const program = Buffer.from("MZ\x90\0\x03\0\0\0\x04\0", "latin1");
    const send = (bytes: Buffer) => () => upload(url, person, { name: "Báo cáo.pdf", bytes });
    expect(await refusedBare(send(program))).toEqual({ status: 422, rule: "file.type" });
    expect(await refusedBare(send(Buffer.from("d0cf11e0a1b11ae1", "hex")))).toEqual({ status: 422, rule: "file.type" });
    expect(await refusedBare(send(SAMPLES["png"]![0]))).toEqual({ status: 422, rule: "file.nameDiffers" });
    expect(await refusedBare(send(Buffer.from("<script>")))).toEqual({ status: 422, rule: "file.nameDiffers" });
    const { error } = await upload(url, person, { name: "Báo cáo.pdf", bytes: program });
    expect(error).toMatchObject({ code: "REFUSED", message: { vi: expect.stringContaining("loại được nhận") } });
  });

  it("refuses what is too large, empty, or carries a path in its name", async () => {
    const large = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(FILE_LIMITS.bytes - 8)]);
    const send = (name: string, bytes: Buffer) => () => upload(url, person, { name, bytes });
    expect(await refusedBare(send("a.pdf", large))).toEqual({ status: 413, rule: "file.size" });
    expect(await refusedBare(send("a.pdf", Buffer.alloc(0)))).toEqual({ status: 422, rule: "file.empty" });
    for (const name of ["../../khung.sqlite", "C:\\Users\\a.pdf", "/etc/passwd"])
      expect(await refusedBare(send(name, SAMPLES["pdf"]![0])), name).toEqual({ status: 422, rule: "file.namePath" });
  });

  it("refuses archives that are bombs, lie about their sizes or have a password", async () => {
    const zeros = Buffer.alloc(40 * 1024 * 1024);
    const send = (part: object) => () =>
      upload(url, person, {
        name: "a.xlsx",
        bytes: workbookOf({ more: [{ name: "xl/a.xml", content: "<a/>", ...part }] }),
      });
    expect(await refusedBare(send({ content: zeros }))).toEqual({ status: 422, rule: "file.archiveBomb" });
    expect(await refusedBare(send({ content: zeros, claimed: 10 }))).toEqual({ status: 422, rule: "file.archiveBomb" });
    expect(await refusedBare(send({ claimed: 900 }))).toEqual({ status: 422, rule: "file.archiveBroken" });
    expect(await refusedBare(send({ flags: 1 }))).toEqual({ status: 422, rule: "file.archiveEncrypted" });
    expect(await refusedBare(send({ name: "../a.xml" }))).toEqual({ status: 422, rule: "file.archiveNames" });
  });

  it("takes one file a request, as a form", async () => {
    const pdf = { name: "a.pdf", bytes: SAMPLES["pdf"]![0] };
    expect(await refusedBare(() => upload(url, person, [pdf, pdf]))).toEqual({ status: 422, rule: "file.oneOnly" });
    const empty = new FormData();
    empty.append("note", "không có tệp");
    expect(await refusedBare(() => sendForm(url, person, empty))).toEqual({ status: 422, rule: "file.missing" });
    const broken = "--x\r\ncontent-disposition: form-data; name=file; filename=a.txt\r\n\r\nabc";
    const form = { "content-type": "multipart/form-data; boundary=x" };
    expect(await refusedBare(() => sendForm(url, person, broken, form))).toEqual({ status: 422, rule: "file.form" });
    const json = { "content-type": "application/json" };
    expect(await refusedBare(() => sendForm(url, person, "{}", json))).toEqual({ status: 422, rule: "file.form" });
  });

  it("needs a session, and a page of this server's own where a page sends it", async () => {
    const pdf = { name: "a.pdf", bytes: SAMPLES["pdf"]![0] };
    expect(await refusedBare(() => upload(url, khung.nobody, pdf))).toEqual({ status: 401, rule: "session.required" });
    expect(await refusedBare(() => upload(url, { cookie: "khung=la" }, pdf))).toEqual({
      status: 401,
      rule: "session.required",
    });
    const foreign = { origin: "https://evil.example" };
    expect(await refusedBare(() => upload(url, person, pdf, foreign))).toEqual({ status: 403, rule: "request.origin" });
    expect((await upload(url, person, pdf, { origin: url })).status).toBe(201);
  });

  it("leaves nothing when the disk cannot be written, and says so without a word about the disk", async () => {
    const bytes = Buffer.from(`%PDF-1.7\n${randomBytes(20).toString("hex")}`);
    const pdf = { name: "a.pdf", bytes };
    const store = storeOf(khung);
    await rename(store, `${store}-aside`);
    await writeFile(store, "một tệp đứng chỗ của thư mục");
    const rows = await kept();
    const { status, error } = await upload(url, person, pdf);
    expect({ status, code: error?.code, rule: error?.rule }).toEqual({
      status: 500,
      code: "INTERNAL",
      rule: "file.notKept",
    });
    expect(JSON.stringify(error)).not.toMatch(/ENOTDIR|EEXIST|khung-api/);
    expect(await kept()).toBe(rows);
    await rm(store);
    await rename(`${store}-aside`, store);
    expect((await upload(url, person, pdf)).status).toBe(201);
  });

  it("leaves no half file when writing breaks off", async () => {
    const folder = `${storeOf(khung)}-full`;
    await mkdir(folder, { recursive: true });
    const store = folderStore(folder);
    const sha256 = "ab".repeat(32);
    const broken = { length: 3 } as unknown as Buffer;
    await expect(store.put(sha256, broken)).rejects.toThrow();
    expect((await readdir(folder, { recursive: true })).filter((name) => name !== "ab")).toEqual([]);
    expect(await store.has(sha256)).toBe(false);
  });

  it("counts what an account brings within an hour", async () => {
    khung.clock.set("2026-07-16T02:00:00Z");
    const busy = await khung.actor({});
    const mine = await upload(url, busy, { name: "a.txt", bytes: "đầu tiên" });
    await khung.write(async (work) => {
      const size = FILE_LIMITS.hourlyBytes - 20;
      return work.sql
        .updateTable("stored_file")
        .set({ size })
        .where("id", "=", mine.file?.id ?? "")
        .executeTakeFirst();
    }, {});
    expect((await upload(url, busy, { name: "b.txt", bytes: "tệp khá dài so với phần còn lại" })).error?.rule).toBe(
      "file.hourly",
    );
    expect((await upload(url, await khung.actor({}), { name: "b.txt", bytes: "người khác" })).status).toBe(201);
    khung.clock.set("2026-07-16T03:00:01Z");
    const { token } = await khung.write(openSession, { accountId: busy.accountId ?? "" });
    const again = { cookie: `khung=${token}` };
    expect((await upload(url, again, { name: "b.txt", bytes: "một giờ sau" })).status).toBe(201);
    khung.clock.set("2026-07-15T02:00:00Z");
  });

  it("is audited with its hash and without its content", async () => {
    const { file } = await upload(url, await khung.actor({}), { name: "Mật.txt", bytes: "nội dung riêng" });
    const rows = await khung
      .look()
      .sql.selectFrom("audit_entry")
      .selectAll()
      .where("verb", "=", "uploadFile")
      .execute();
    const text = JSON.stringify(rows);
    expect(text).toContain(file?.sha256);
    expect(text).not.toContain("nội dung riêng");
  });
});
