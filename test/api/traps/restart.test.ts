import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import { verifyDatabase } from "../../../server/cli/audit.ts";
import { verifyCounters } from "../../../server/cli/statistics.ts";
import type { Cycle } from "../../../server/cycle/index.ts";
import { grantRole, createAccount, openSession } from "../../../server/identity/index.ts";
import { fold, nameSortKey, Role, systemClock, type Work } from "../../../server/kernel/index.ts";
import { Appointment, Person, type Unit } from "../../../server/organization/index.ts";
import { makeCycle } from "../../support/build-evaluation.ts";
import { makeAdoption, makePublishedVersion } from "../../support/build-framework.ts";
import { makeAppointment, makeUnit } from "../../support/build-organization.ts";
import { OPEN_CYCLE } from "../../support/evaluation-operations.ts";
import { type Answer, startTestKhung, type TestKhung } from "../../support/test-khung.ts";

const root = resolve(import.meta.dirname, "../../..");
const PEOPLE = 3_000;

let folder: string;
let file: string;
let cycle: Cycle;
let cookie: string;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-restart-"));
  file = join(folder, "khung.sqlite");
  const address = { kind: "sqlite", file } as const;
  const now = systemClock.now().toISOString();
  const khung = await startTestKhung(await openDatabase(address), address, folder, { now });
  const unit = await makeUnit(khung);
  const version = await makePublishedVersion(khung);
  await makeAdoption(khung, { frameworkId: version.frameworkId, unitId: unit.id });
  await employ(khung, unit);
  cycle = await makeCycle(khung, { unitId: unit.id });
  const account = await khung.write(createAccount, { username: "chuyen-vien", displayName: "Chuyên viên" } as never);
  const grant = { accountId: account.id, role: Role.ORG_SPECIALIST, unitId: unit.id, includesSubtree: true };
  await khung.write(grantRole, { ...grant, startsOn: "2000-01-01", endsOn: null });
  cookie = `khung=${(await khung.write(openSession, { accountId: account.id })).token}`;
  await khung.stop();
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

/** Thousands of people at work in the unit, each like the first one. */
async function employ(khung: TestKhung, unit: Unit): Promise<void> {
  const { positionId, subjectType, startsOn } = await makeAppointment(khung, { unitId: unit.id });
  await khung.write(async function employMany({ em }: Work) {
    for (let made = 1; made < PEOPLE; made += 1) {
      const fullName = `Nguyễn Văn ${String(made)}`;
      const names = { fullName, searchFold: fold(fullName), sortKey: nameSortKey(fullName) };
      const person = Object.assign(new Person(), { code: `NV-${String(made)}`, ...names });
      const held = { personId: person.id, unitId: unit.id, positionId, subjectType, startsOn, isPrimary: true };
      em.persist([person, Object.assign(new Appointment(), held, { leading: false, deputy: false })]);
    }
    await em.flush();
    return {};
  }, {});
}

/** A server process of its own on the folder. */
async function serve(halt?: string) {
  const child = spawn(process.execPath, ["--import", "tsx", "test/api/traps/opening-server.ts"], {
    cwd: root,
    env: {
      ...process.env,
      ...{ PORT: "0", KHUNG_DATA: folder, KHUNG_LOG: "silent", NODE_ENV: "production" },
      ...(halt === undefined ? {} : { KHUNG_TEST_HALT: halt }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  let printed = "";
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const heard = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(printed);
      if (found) return found;
      if (child.exitCode !== null) throw new Error(`the server ended:\n${printed}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const [, url = ""] = await heard(/Khung is ready: (\S+)/);
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
    children.delete(child);
  };
  const open = async (idempotencyKey: string): Promise<Answer> => {
    const variables = { input: { cycleId: cycle.id, version: cycle.version, idempotencyKey } };
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie },
      body: JSON.stringify({ query: OPEN_CYCLE, variables }),
    });
    return (await response.json()) as Answer;
  };
  return { heard, kill, open };
}

/** What is in the database, read while no server runs. */
async function stored() {
  const database = await openDatabase({ kind: "sqlite", file });
  try {
    const sql = database.readSql;
    const rows = await sql.selectFrom("evaluation").select("person_id").where("cycle_id", "=", cycle.id).execute();
    const { status } = await sql
      .selectFrom("cycle")
      .select("status")
      .where("id", "=", cycle.id)
      .executeTakeFirstOrThrow();
    const notices = await sql.selectFrom("notice").select("id").execute();
    const people = new Set(rows.map((row) => row.person_id)).size;
    return { status, evaluations: rows.length, people, notices: notices.length };
  } finally {
    await database.close();
  }
}

it(`restart in the middle of opening a cycle for ${String(PEOPLE)}: nothing is left, lost or doubled, and opening again works`, async () => {
  const first = await serve(cycle.id);
  const lost = first.open("mo-ky").then(
    () => "answered",
    () => "cut off",
  );
  expect((await first.heard(/Half-way: (\d+) of (\d+)/)).slice(1)).toEqual([String(PEOPLE), String(PEOPLE)]);
  await first.kill();
  expect(await lost).toBe("cut off");
  expect(await stored()).toEqual({ status: "PLANNED", evaluations: 0, people: 0, notices: 0 });

  const second = await serve();
  const opened = await second.open("mo-ky");
  expect(opened).toMatchObject({ data: { openCycle: { opened: PEOPLE, leftOut: 0, cycle: { status: "OPEN" } } } });
  await second.kill();
  const whole = await stored();
  expect(whole).toMatchObject({ status: "OPEN", evaluations: PEOPLE, people: PEOPLE });

  const third = await serve();
  expect(await third.open("mo-ky")).toEqual(opened);
  expect((await third.open("mo-ky-khac")).errors?.[0]?.extensions).toMatchObject({
    rule: expect.any(String),
    message: { vi: expect.any(String), en: expect.any(String) },
  });
  await third.kill();
  expect(await stored()).toEqual(whole);
  expect(await verifyCounters({ kind: "sqlite", file })).toEqual([]);
  expect(await verifyDatabase({ kind: "sqlite", file })).toMatchObject({ firstBroken: null });
});
