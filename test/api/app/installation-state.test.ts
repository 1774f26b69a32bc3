import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBackupState } from "../../../server/app/backup.ts";
import { sealAll } from "../../../server/audit/index.ts";
import { createAccount } from "../../../server/identity/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

const SYSTEM_STATE =
  "{ systemState { makesBackups couldMakeBackups newestBackupAt failedJobs { job finishedAt error } } }";
const AUDIT_STATE = `query ($verbs: [String!]!) {
  auditState { sealedCount unsealedCount lastSealedAt verbUses(verbs: $verbs) { verb count lastAt } }
}`;

eachDatabase("the state of the installation", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  beforeAll(async () => {
    khung = await start();
    unit = await makeUnit(khung);
  });
  afterAll(() => khung.stop());
  const as = (role: Role) => khung.actor({ role, unitId: unit.id });

  it("tells administrators which jobs failed and how old the newest backup is, and nobody else", async () => {
    const administrator = await as(Role.SYSTEM_ADMIN);
    const isSqlite = khung.database.kind === "sqlite";
    expect(await administrator.ok(SYSTEM_STATE)).toEqual({
      systemState: { makesBackups: false, couldMakeBackups: isSqlite, newestBackupAt: null, failedJobs: [] },
    });
    const finishedAt = "2026-07-14T23:30:00.000Z";
    const failed = { id: "mail", holder: randomUUID(), expires_at: "", tick: "", finished_at: finishedAt };
    const em = khung.database.fork();
    await em
      .getConnection()
      .execute(
        "insert into job_lease (id, holder, expires_at, tick, finished_at, last_error) values (?, ?, ?, ?, ?, ?)",
        [...Object.values(failed), "no answer from mail.example.vn"],
      );
    expect(await administrator.ok(SYSTEM_STATE)).toMatchObject({
      systemState: { failedJobs: [{ job: "mail", finishedAt, error: "no answer from mail.example.vn" }] },
    });
    for (const role of [Role.ORG_SPECIALIST, Role.AUDITOR, Role.EMPLOYEE])
      expect(await (await as(role)).refused(SYSTEM_STATE)).toMatchObject({ rule: "system.adminOnly" });
    expect(await khung.nobody.refused(SYSTEM_STATE)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("takes the age of the newest backup from the folder of the schedule", async () => {
    const folder = join(khung.settings.dataFolder, "backups");
    await mkdir(folder, { recursive: true });
    for (const name of ["khung-20260713T190000Z.sqlite", "khung-20260714T190000Z.sqlite", "khung-x.sqlite"])
      await writeFile(join(folder, name), "");
    const isSqlite = khung.database.kind === "sqlite";
    expect(await readBackupState({ ...khung.settings, backupAt: "0 2 * * *" })).toEqual({
      makesBackups: isSqlite,
      couldMakeBackups: isSqlite,
      newestBackupAt: isSqlite ? "2026-07-14T19:00:00.000Z" : null,
    });
  });

  it("tells auditors how far the trail is sealed and how often a verb was used lately, and nobody else", async () => {
    const auditor = await as(Role.AUDITOR);
    const verbs = ["createAccount", "unlockEvaluation"];
    await khung.write(createAccount, { username: "nguoi.moi", displayName: "Người Mới" });
    khung.clock.set("2026-07-15T02:30:00Z");
    const { auditState: before } = await auditor.ok<{ auditState: { unsealedCount: number } }>(AUDIT_STATE, { verbs });
    expect(before.unsealedCount).toBeGreaterThan(0);
    await sealAll(() => khung.database.fork(), khung.clock, randomUUID());
    const { auditState } = await auditor.ok<{ auditState: { verbUses: { verb: string; count: number }[] } }>(
      AUDIT_STATE,
      { verbs },
    );
    expect(auditState).toMatchObject({ unsealedCount: 0, lastSealedAt: "2026-07-15T02:30:00.000Z" });
    expect(auditState.verbUses.map(({ verb }) => verb)).toEqual(["createAccount"]);
    expect(auditState.verbUses[0]?.count).toBeGreaterThan(1);
    expect(await (await as(Role.SYSTEM_ADMIN)).refused(AUDIT_STATE, { verbs })).toMatchObject({
      rule: "audit.auditorOnly",
    });
    khung.clock.set("2026-09-15T03:00:00Z");
    const later = await (await as(Role.AUDITOR)).ok(AUDIT_STATE, { verbs: ["unlockEvaluation", "makeUnit"] });
    expect(later).toMatchObject({ auditState: { verbUses: [] } });
  });
});
