import { type ChildProcess, fork } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import "reflect-metadata";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import { verifyAnchors, verifyAudit } from "../../../server/audit/index.ts";
import { createCycleSeries, CycleKind, CycleTrack } from "../../../server/cycle/index.ts";
import { adoptShipped, type Commune, makeCommune } from "../../support/build-evaluation.ts";
import { emptyPostgresql } from "../../support/each-database.ts";
import { scratchFolder } from "../../support/database/scratch-folder.ts";
import { startSmtpServer, type TestSmtpServer } from "../../support/peers/smtp-server.ts";
import { startTestKhung, type TestKhung } from "../../support/test-khung.ts";
import type { Done, Round, WorkerSettings } from "./jobs.worker.ts";

/*
 * Two processes have the same jobs at the same moment, fifty months long: every second month both hold back nothing, as
 * if the lease of one had run out while it still works.
 */

const ROUNDS = 50;
const JOBS = ["cycles", "reminders", "audit-anchor", "mail"] as const;

let folder: string;
let base: Awaited<ReturnType<typeof emptyPostgresql>>;
let khung: TestKhung;
let smtp: TestSmtpServer;
let commune: Commune;
let workers: readonly ChildProcess[] = [];
/** What both did, job by job. */
const rounds: (readonly Done[])[] = [];

function startWorker(settings: WorkerSettings): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "jobs.worker.ts"), [JSON.stringify(settings)], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((done, fail) => {
    child.once("message", () => done(child));
    child.once("exit", (code) => fail(new Error(`a worker ended with ${String(code)}`)));
  });
}

function play(worker: ChildProcess, round: Round): Promise<Done> {
  return new Promise((done) => {
    worker.once("message", (answer) => done(answer as Done));
    worker.send(round);
  });
}

beforeAll(async () => {
  folder = await scratchFolder("khung-jobs-");
  base = await emptyPostgresql("two_jobs");
  smtp = await startSmtpServer();
  const address = { kind: "postgresql", url: base.url } as const;
  khung = await startTestKhung(await openDatabase(address), address, folder);
  commune = await makeCommune(khung);
  await adoptShipped(khung, "nd-335-2025", commune.commune.id);
  const set = "mutation ($input: SetMailAddressInput!) { setMailAddress(input: $input) { id } }";
  for (const [index, { actor }] of commune.clerks.entries())
    await actor.ok(set, { input: { email: `clerk${String(index)}@xa.example.vn`, digest: true } });
  await khung.write(createCycleSeries, {
    ...{ name: "Hằng tháng", unitId: commune.commune.id, kind: CycleKind.MONTH, track: CycleTrack.STATE },
    ...{
      startsOn: "2026-07-01",
      openDaysBefore: 0,
      codePattern: "{year}-{month}",
      namePattern: "Tháng {month}/{year}",
    },
    ...{ selfDueDays: -3, decisionDueDays: 5, strictDeadlines: false },
  });
  const settings = { url: base.url, folder, smtpUrl: smtp.url };
  workers = await Promise.all([startWorker(settings), startWorker(settings)]);
  for (let index = 0; index < ROUNDS; index += 1) {
    // The last day of handing in: the month opens and is reminded of in one go.
    const at = new Date(Date.UTC(2026, 7 + index, 0, 2));
    at.setUTCDate(at.getUTCDate() - 3);
    const shape = { at: at.toISOString(), isLeased: index % 2 === 0 };
    // Job by job, so that both are at the same one.
    for (const job of JOBS) rounds.push(await Promise.all(workers.map((worker) => play(worker, { ...shape, job }))));
  }
});

afterAll(async () => {
  for (const worker of workers) worker.disconnect();
  await khung.stop();
  await smtp.stop();
  await base.drop();
  await rm(folder, { recursive: true, force: true });
});

const doneOf = <T>(name: string): (T | null)[][] =>
  rounds.filter(([one]) => one?.job === name).map((both) => both.map(({ done }) => done as T | null));

it("no process fails at it", () => {
  expect(rounds.flat().flatMap(({ failures }) => failures)).toEqual([]);
});

it("each month is opened once, with everybody in it once", async () => {
  const { sql } = khung.look();
  const cycles = await sql.selectFrom("cycle").select(["id", "starts_on"]).orderBy("starts_on").execute();
  expect(cycles).toHaveLength(ROUNDS);
  expect(new Set(cycles.map((cycle) => cycle.starts_on)).size).toBe(ROUNDS);
  const held = await sql.selectFrom("evaluation").select(["cycle_id", "person_id"]).execute();
  expect(new Set(held.map((row) => `${row.cycle_id} ${row.person_id ?? ""}`)).size).toBe(held.length);
  expect(held).toHaveLength(ROUNDS * 5);
  const opened = doneOf<{ openings: { opening: object | null }[] }>("cycles").map(
    (both) => both.flatMap((done) => done?.openings ?? []).filter(({ opening }) => opening !== null).length,
  );
  expect(opened).toEqual(Array(ROUNDS).fill(1));
});

it("nobody is reminded of one thing twice, and what the processes count is what is there", async () => {
  const { sql } = khung.look();
  const notices = await sql
    .selectFrom("notice")
    .select(["person_id", "rule", "rule_values", "created_at"])
    .where("rule", "!=", "told.opened")
    .execute();
  const counted = doneOf<{ reminded: number }>("reminders").flat();
  expect(counted.reduce((sum, done) => sum + (done?.reminded ?? 0), 0)).toBe(notices.length);
  expect(notices.length).toBeGreaterThan(ROUNDS * 5);
  const things = notices.map((row) =>
    [row.person_id, row.rule, row.rule_values, row.created_at.slice(0, 10)].join(" "),
  );
  expect(new Set(things).size).toBe(things.length);
});

it("each reader gets one mail a day", () => {
  const sent = doneOf<{ sent: number; failed: number }>("mail").flat();
  expect(sent.reduce((sum, done) => sum + (done?.failed ?? 0), 0)).toBe(0);
  expect(sent.reduce((sum, done) => sum + (done?.sent ?? 0), 0)).toBe(smtp.mails.length);
  expect(smtp.mails).toHaveLength(ROUNDS * 2);
  expect(new Set(smtp.mails.map(({ headers }) => headers.get("message-id"))).size).toBe(ROUNDS * 2);
});

it("the trail is one chain, each entry in it once, and its head is signed once a day by one key", async () => {
  const { sql } = khung.look();
  const audit = await verifyAudit(sql);
  expect(audit.firstBroken).toBeNull();
  const waiting = await sql.selectFrom("audit_pending").select("entry_id").execute();
  const [entries, seals] = [
    await sql.selectFrom("audit_entry").select("id").execute(),
    await sql.selectFrom("audit_seal").select("entry_id").execute(),
  ];
  expect(new Set(seals.map((seal) => seal.entry_id)).size).toBe(seals.length);
  expect(seals.length + waiting.length).toBe(entries.length);
  expect(seals.length).toBeGreaterThan(ROUNDS);
  const anchors = await verifyAnchors(sql);
  expect(anchors).toMatchObject({ firstBroken: null, keys: [expect.anything()] });
  const days = doneOf<{ day: string | null }>("audit-anchor").map((both) => both.flatMap((done) => done?.day ?? []));
  expect(Math.max(...days.map((each) => each.length))).toBe(1);
  expect(days.flat()).toHaveLength(anchors.anchors);
  expect(anchors.anchors).toBeGreaterThanOrEqual(ROUNDS - 1);
});
