import { afterAll, beforeAll, expect, it } from "vitest";
import { sealAll, sealOnce, startSealer, verifyAudit } from "../../../server/audit/index.ts";
import { createAccount } from "../../../server/identity/index.ts";
import { systemClock } from "../../../server/kernel/index.ts";
import { makeAccount } from "../../support/build-identity.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("the audit chain", (start) => {
  let khung: TestKhung;
  const fork = () => khung.database.fork();
  const verify = () => verifyAudit(khung.database.readSql);
  const run = (statement: string) => khung.database.orm.em.getConnection().execute(statement);
  const write = (count: number, mark: string) =>
    Promise.all(
      Array.from({ length: count }, (_, at) =>
        khung.write(createAccount, { username: `${mark}.${String(at)}`, displayName: "X" }),
      ),
    );

  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  it("is one line without gaps after fifty people wrote and three servers sealed at the same moment", async () => {
    const sealing = Promise.all(["a", "b", "c"].map((holder) => sealAll(fork, khung.clock, holder)));
    await write(50, "song.song");
    await sealing;
    await Promise.all(["a", "b", "c"].map((holder) => sealAll(fork, khung.clock, holder)));
    const report = await verify();
    expect(report).toMatchObject({ unsealed: 0, firstBroken: null });
    expect(report.sealed).toBeGreaterThanOrEqual(50);
    const seals = await khung.database.readSql
      .selectFrom("audit_seal")
      .select(["seq", "hash", "previous_hash"])
      .orderBy("seq")
      .execute();
    expect(seals.map(({ seq }) => seq)).toEqual(seals.map((_, at) => at + 1));
    expect(seals.slice(1).map((seal) => seal.previous_hash)).toEqual(seals.slice(0, -1).map((seal) => seal.hash));
    expect(report.head).toBe(seals.at(-1)?.hash);
  });

  it("is sealed by one server at a time; another takes over when that one is silent for half a minute", async () => {
    khung.clock.set("2026-07-15T03:00:00Z");
    await write(1, "thue.mot");
    expect(await sealOnce(fork, khung.clock, "first")).toBe(1);
    await write(1, "thue.hai");
    expect(await sealOnce(fork, khung.clock, "second")).toBe(0);
    expect((await verify()).unsealed).toBe(1);
    khung.clock.set("2026-07-15T03:00:31Z");
    expect(await sealOnce(fork, khung.clock, "second")).toBe(1);
    expect(await sealOnce(fork, khung.clock, "first")).toBe(0);
    expect(await verify()).toMatchObject({ unsealed: 0, firstBroken: null });
  });

  it("is kept up by itself while the server runs, and finished when it stops", async () => {
    khung.clock.set("2026-07-15T04:00:00Z");
    const sealer = startSealer(fork, khung.clock, 10);
    await write(5, "tu.dong");
    await expect.poll(async () => (await verify()).unsealed, { timeout: 60_000 }).toBe(0);
    const last = write(5, "cuoi.cung");
    await last;
    await sealer.stop();
    expect(await verify()).toMatchObject({ unsealed: 0, firstBroken: null });
    const next = startSealer(fork, { now: () => khung.clock.now() }, 5);
    await write(1, "nguoi.sau");
    await next.stop();
    expect((await verify()).unsealed).toBe(0);
  });

  it("has no entry of what was rolled back", async () => {
    const before = await verify();
    const refused = khung.write(
      async (work, input: { username: string }) => {
        await createAccount(work, { ...input, displayName: "X" });
        throw new Error("rolled back");
      },
      { username: "bi.huy" },
    );
    await expect(refused).rejects.toThrow("rolled back");
    expect(await verify()).toEqual(before);
  });

  it.each(["audit_entry", "audit_seal"])("lets nobody change or delete rows of %s", async (table) => {
    const column = table === "audit_entry" ? "verb" : "hash";
    await expect(run(`update ${table} set ${column} = 'x'`)).rejects.toThrow(/frozen/);
    await expect(run(`delete from ${table}`)).rejects.toThrow(/frozen/);
  });

  it("seals what the machine's own clock stamps, too", async () => {
    await makeAccount(khung, { password: null });
    expect(await sealAll(fork, systemClock, "clock")).toBeGreaterThan(0);
  });
});

eachDatabase("a forged audit trail", (start) => {
  let khung: TestKhung;
  const verify = () => verifyAudit(khung.database.readSql);
  const run = (statement: string) => khung.database.orm.em.getConnection().execute(statement);

  beforeAll(async () => {
    khung = await start();
    for (let at = 0; at < 6; at += 1)
      await khung.write(createAccount, { username: `nguoi.${String(at)}`, displayName: "X" });
    await sealAll(() => khung.database.fork(), khung.clock, "test");
    const triggers = ["update", "delete"].flatMap((verb) => [`audit_entry_no_${verb}`, `audit_seal_no_${verb}`]);
    if (khung.database.kind === "sqlite") for (const trigger of triggers) await run(`drop trigger ${trigger}`);
    else for (const table of ["audit_entry", "audit_seal"]) await run(`drop trigger ${table}_no_change on ${table}`);
  });
  afterAll(() => khung.stop());

  const third = async () => {
    const row = await khung.database.readSql
      .selectFrom("audit_seal")
      .innerJoin("audit_entry", "audit_entry.id", "audit_seal.entry_id")
      .selectAll()
      .where("seq", "=", 3)
      .executeTakeFirstOrThrow();
    return row;
  };

  it.each([
    ["audit_entry", "at", "'2026-07-15T02:00:00.001Z'"],
    ["audit_entry", "verb", "'createaccount'"],
    ["audit_entry", "account_id", "'0198a1c2-0000-7000-8000-000000000001'"],
    ["audit_entry", "actor_name", "'Khung'"],
    ["audit_entry", "change_count", "2"],
    ["audit_entry", "changes", "'[]'"],
    ["audit_seal", "hash", `'${"0".repeat(64)}'`],
    ["audit_seal", "previous_hash", `'${"0".repeat(64)}'`],
  ] as const)("with another %s.%s is named by its row", async (table, column, value) => {
    const row = await third();
    const key = table === "audit_entry" ? `id = '${row.entry_id}'` : "seq = 3";
    await run(`update ${table} set ${column} = ${value} where ${key}`);
    const { firstBroken, sealed } = await verify();
    const old = row[column];
    const restored = old === null ? "null" : typeof old === "number" ? String(old) : `'${old}'`;
    await run(`update ${table} set ${column} = ${restored} where ${key}`);
    expect(firstBroken).toMatchObject({ seq: 3, entryId: row.entry_id });
    expect(sealed).toBe(2);
    expect((await verify()).firstBroken).toBeNull();
  });

  it("with one byte changed anywhere in what was written is named by its row", async () => {
    const { changes, entry_id: entryId } = await third();
    for (let at = 0; at < changes.length; at += 7) {
      const forged = `${changes.slice(0, at)}${changes[at] === "x" ? "y" : "x"}${changes.slice(at + 1)}`;
      await run(`update audit_entry set changes = '${forged}' where id = '${entryId}'`);
      expect((await verify()).firstBroken).toMatchObject({ seq: 3, entryId, reason: "content" });
    }
    await run(`update audit_entry set changes = '${changes}' where id = '${entryId}'`);
    expect((await verify()).firstBroken).toBeNull();
  });

  it("with a link taken out shows the gap, and with its end cut off another head", async () => {
    const whole = await verify();
    await run("delete from audit_seal where seq = 6");
    const cut = await verify();
    expect(cut).toMatchObject({ firstBroken: null, sealed: 5, unsealed: 1 });
    expect(cut.head).not.toBe(whole.head);
    await run("delete from audit_seal where seq = 4");
    expect((await verify()).firstBroken).toMatchObject({ seq: 5, reason: "gap" });
  });
});
