import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../../../server/app/database.ts";
import { verifyDatabase } from "../../../server/cli/audit.ts";
import { verifyCounters } from "../../../server/cli/statistics.ts";
import type { Cycle } from "../../../server/cycle/index.ts";
import { grantRole, createAccount, openSession } from "../../../server/identity/index.ts";
import { Role, systemClock } from "../../../server/kernel/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import {
  adoptShipped,
  evaluationOf,
  makeCommune,
  makeCycle,
  makeOpenedCycle,
  type Member,
  secretVote,
} from "../../support/build-evaluation.ts";
import { makeAdoption, makePublishedVersion } from "../../support/build-framework.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { CAST, CONVENE, COUNT, OPEN_CYCLE } from "../../support/evaluation-operations.ts";
import { type Answer, startTestKhung } from "../../support/test-khung.ts";
import { employ } from "./employ.ts";
import { killProcesses, type ServerProcess, startProcess } from "./server-process.ts";

const PEOPLE = 3_000;

interface Convened {
  readonly conveneMeeting: { readonly id: string; readonly version: number };
}

let folder: string;
let file: string;
let cycle: Cycle;
let cookie: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "khung-restart-"));
  file = join(folder, "khung.sqlite");
  const address = { kind: "sqlite", file } as const;
  const now = systemClock.now().toISOString();
  const khung = await startTestKhung(await openDatabase(address), address, folder, { now });
  const unit = await makeUnit(khung);
  const version = await makePublishedVersion(khung);
  await makeAdoption(khung, { frameworkId: version.frameworkId, unitId: unit.id });
  await employ(khung, unit, PEOPLE);
  cycle = await makeCycle(khung, { unitId: unit.id });
  const account = await khung.write(createAccount, { username: "chuyen-vien", displayName: "Chuyên viên" } as never);
  const grant = { accountId: account.id, role: Role.ORG_SPECIALIST, unitId: unit.id, includesSubtree: true };
  await khung.write(grantRole, { ...grant, startsOn: "2000-01-01", endsOn: null });
  cookie = `khung=${(await khung.write(openSession, { accountId: account.id })).token}`;
  await khung.stop();
});
afterAll(async () => {
  await killProcesses();
  await rm(folder, { recursive: true, force: true });
});

/** A server process of its own on the folder. */
async function serve(halt?: string) {
  const server = await startProcess({ KHUNG_DATA: folder, ...(halt === undefined ? {} : { KHUNG_TEST_HALT: halt }) });
  const open = (idempotencyKey: string): Promise<Answer> =>
    server.ask(cookie, OPEN_CYCLE, { input: { cycleId: cycle.id, version: cycle.version, idempotencyKey } });
  return { ...server, open };
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
    const notices = await sql.selectFrom("notice").select("id").where("rule", "=", "told.opened").execute();
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

it("restart in the middle of a secret vote: papers stay sealed and count, a change of vote too, and the key goes with the count", async () => {
  const address = { kind: "sqlite", file } as const;
  const now = systemClock.now().toISOString();
  const khung = await startTestKhung(await openDatabase(address), address, folder, { now });
  const commune = await makeCommune(khung);
  await adoptShipped(khung, "nong-son-2022", commune.commune.id, onlyVote);
  const july = await makeOpenedCycle(khung, { unitId: commune.commune.id });
  const people = [commune.head, commune.deputy, ...commune.clerks];
  const paperOf = new Map<string, string>();
  for (const { personId } of people) paperOf.set(personId, (await evaluationOf(khung, july.id, personId)).id);
  await khung.stop();
  const choices = (voter: Member, grade: string | null) =>
    people
      .filter(({ personId }) => personId !== voter.personId)
      .map(({ personId }) => ({ evaluationId: paperOf.get(personId), grade }));
  const [head, deputy, one, two] = people as [Member, Member, Member, Member];
  const ok = async <T>(server: ServerProcess, who: Member, query: string, input: object): Promise<T> => {
    const { data, errors } = await server.ask(who.actor.cookie, query, { input });
    expect(errors).toBeUndefined();
    return data as T;
  };

  const first = await startProcess({ KHUNG_DATA: folder });
  const place = { cycleId: july.id, unitId: commune.block.id };
  const { conveneMeeting: meeting } = await ok<Convened>(first, head, CONVENE, place);
  const cast = (server: ServerProcess, who: Member, grade: string | null, idempotencyKey: string) =>
    ok(server, who, CAST, { meetingId: meeting.id, choices: choices(who, grade), idempotencyKey });
  await cast(first, deputy, "HTT", "phieu-1");
  await cast(first, one, "HTN", "phieu-2");
  await first.kill();
  const key = join(folder, "secrets/ballots", `${meeting.id}.key`);
  expect(existsSync(key)).toBe(true);
  const mid = await ballotsOf(meeting.id);
  expect(mid.roll.map(({ has_voted: voted, sealed }) => [Boolean(voted), sealed !== null]).sort()).toEqual([
    [false, false],
    [false, false],
    [true, true],
    [true, true],
  ]);
  expect(mid.tallies).toEqual([]);

  const second = await startProcess({ KHUNG_DATA: folder });
  // The lost answer asked for again changes nothing; a new paper replaces one's own.
  await cast(second, deputy, "HTT", "phieu-1");
  await cast(second, one, "HTT", "phieu-3");
  await cast(second, two, "HTT", "phieu-4");
  await cast(second, head, null, "phieu-5");
  await ok(second, head, COUNT, { meetingId: meeting.id, version: meeting.version });
  await second.kill();
  const after = await ballotsOf(meeting.id);
  expect(after.roll.every(({ sealed }) => sealed === null)).toBe(true);
  // Twelve places on four papers: three abstentions of the head, nine for HTT, none left of the HTN that was replaced.
  const sums = Map.groupBy(after.tallies, ({ grade }) => grade ?? "");
  expect(new Map([...sums].map(([grade, rows]) => [grade, rows.reduce((sum, { count }) => sum + count, 0)]))).toEqual(
    new Map([
      ["HTT", 9],
      ["", 3],
    ]),
  );
  expect(existsSync(key)).toBe(false);
});

/** Nobody is asked before the secret vote. */
function onlyVote(shipped: FrameworkFile): Partial<FrameworkFile> {
  const { scheme } = { ...shipped, ...secretVote(shipped) };
  return { scheme: { ...scheme, steps: ["COLLECTIVE", "DECISION", "LOCKED"] } };
}

/** Roll and tallies of a meeting, read while no server runs. */
async function ballotsOf(meetingId: string) {
  const database = await openDatabase({ kind: "sqlite", file });
  try {
    const sql = database.readSql;
    const roll = await sql
      .selectFrom("meeting_voter")
      .select(["has_voted", "sealed"])
      .where("meeting_id", "=", meetingId)
      .execute();
    const tallies = await sql
      .selectFrom("tally")
      .select(["grade", "count"])
      .where("meeting_id", "=", meetingId)
      .execute();
    return { roll, tallies };
  } finally {
    await database.close();
  }
}
