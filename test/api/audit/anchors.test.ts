import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sql } from "kysely";
import {
  anchorAudit,
  fileAnchorSigner,
  parseAnchors,
  readAnchors,
  sealAll,
  verifyAnchors,
} from "../../../server/audit/index.ts";
import { writeSql } from "../../../server/kernel/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("signed heads of the trail", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  const change = async (): Promise<void> => {
    await makeUnit(khung);
    await sealAll(() => khung.database.fork(), khung.clock, "test");
  };
  const verify = (trusted?: readonly string[]) => verifyAnchors(khung.database.readSql, trusted);
  /** What somebody who owns the database could do: the triggers are taken away first. */
  const meddle = async (statement: string): Promise<void> => {
    const drop = khung.database.kind === "sqlite" ? "update" : "change";
    for (const table of ["audit_anchor", "audit_seal"])
      await run(`drop trigger if exists ${table}_no_${drop}${khung.database.kind === "sqlite" ? "" : ` on ${table}`}`);
    await run(statement);
  };
  const run = (statement: string) => sql.raw(statement).execute(writeSql(khung.database.fork()));

  it("are made once a day, by a key that only the server's user may read", async () => {
    expect(await khung.write(anchorAudit, {})).toEqual({ day: null });
    await change();
    expect(await khung.write(anchorAudit, {})).toEqual({ day: "2026-07-15" });
    expect(await khung.write(anchorAudit, {})).toEqual({ day: null });
    khung.clock.set("2026-07-15T18:00:00Z");
    await change();
    expect(await khung.write(anchorAudit, {})).toEqual({ day: "2026-07-16" });
    const key = await stat(join(khung.settings.dataFolder, "secrets/audit-anchor.pem"));
    expect(key.mode & 0o777).toBe(0o600);
    const report = await verify();
    expect(report).toMatchObject({ anchors: 2, firstBroken: null, keys: [{ from: "2026-07-15", to: "2026-07-16" }] });
    expect(await verify(report.keys.map(({ keyId }) => keyId))).toMatchObject({ firstBroken: null });
  });

  it("are for ever", async () => {
    await expect(run("update audit_anchor set head = seq")).rejects.toThrow(/frozen/);
    await expect(run("delete from audit_anchor")).rejects.toThrow(/frozen/);
  });

  it("made with another key are told apart from those of the installation", async () => {
    const folder = await mkdtemp(join(tmpdir(), "khung-anchor-"));
    const [first] = await readAnchors(khung.database.readSql);
    if (!first) throw new Error("there is an anchor");
    const forged = await fileAnchorSigner(folder).sign({ day: "2026-07-14", seq: first.seq, head: first.head });
    await rm(folder, { recursive: true, force: true });
    await writeSql(khung.database.fork())
      .insertInto("audit_anchor")
      .values({
        ...{ day: forged.day, seq: forged.seq, head: forged.head, signature: forged.signature },
        ...{ key_id: forged.keyId, public_key: forged.publicKey, signed_at: "2026-07-14T00:00:00.000Z" },
      })
      .execute();
    expect((await verify()).keys).toHaveLength(2);
    expect((await verify([first.keyId])).firstBroken).toEqual({ day: "2026-07-14", reason: "key" });
  });

  it("betray an anchor that was altered, a chain that was written anew, and one that was cut off", async () => {
    await meddle("update audit_anchor set seq = seq + 1 where day = '2026-07-16'");
    expect((await verify()).firstBroken).toEqual({ day: "2026-07-16", reason: "signature" });
    await run("update audit_anchor set seq = seq - 1 where day = '2026-07-16'");
    expect((await verify()).firstBroken).toBeNull();
    const { seq } = (await readAnchors(khung.database.readSql)).at(-1) ?? { seq: 0 };
    await run(`update audit_seal set hash = replace(hash, substr(hash, 1, 1), 'x') where seq = ${String(seq)}`);
    expect((await verify()).firstBroken).toEqual({ day: "2026-07-16", reason: "head" });
    await run(`update audit_seal set seq = seq + 100000 where seq = ${String(seq)}`);
    expect((await verify()).firstBroken).toEqual({ day: "2026-07-16", reason: "cut off" });
    await run(`update audit_seal set seq = seq - 100000 where seq = ${String(seq + 100000)}`);
    await run(`update audit_seal set hash = (select head from audit_anchor where day = '2026-07-16')
      where seq = ${String(seq)}`);
  });

  it("kept elsewhere betray a trail that was cut off together with its own signed heads", async () => {
    const { readSql } = khung.database;
    const kept = parseAnchors((await readAnchors(readSql)).map((anchor) => `${JSON.stringify(anchor)}\n`).join(""));
    expect((await verifyAnchors(readSql, [], kept)).firstBroken).toBeNull();
    const { seq } = kept.at(-1) ?? { seq: 0 };
    if (khung.database.kind === "sqlite")
      for (const table of ["audit_anchor", "audit_seal"]) await run(`drop trigger if exists ${table}_no_delete`);
    await run("delete from audit_anchor where day = '2026-07-16'");
    await run(`delete from audit_seal where seq >= ${String(seq)}`);
    expect((await verify()).firstBroken).toBeNull();
    expect((await verifyAnchors(readSql, [], kept)).firstBroken).toEqual({ day: "2026-07-16", reason: "cut off" });
    const altered = kept.map((anchor) => ({ ...anchor, seq: anchor.seq - 1 }));
    expect((await verifyAnchors(readSql, [], altered)).firstBroken).toMatchObject({ reason: "signature" });
    expect(() => parseAnchors("{}\n")).toThrow("line 1 is no signed head");
  });
});
