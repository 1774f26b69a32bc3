import { randomInt } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeHttp } from "../../../server/app/http.ts";
import { makeSchema } from "../../../server/app/schema.ts";
import { makeHooks } from "../../../server/app/services.ts";
import { closeMeeting, conveneMeeting } from "../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { SYSTEM, type Viewer } from "../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  makeCommune,
  makeOpenedCycle,
  member,
  type Member,
  secretVote,
} from "../../support/build-evaluation.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { CAST } from "../../support/evaluation-operations.ts";
import { dumpBackup, dumpBytes, dumpTables } from "./relinker/dumps.ts";
import { Dump, type Election, GRADES, MATCHERS, score } from "./relinker/matchers.ts";

const ELECTIONS = 12;
const VOTERS = 8;
const DUMPS = ["tables", "bytes", "log", "tables during the vote", "bytes during the vote", "backup during the vote"];

eachDatabase("nobody can match voters and votes of a secret ballot afterwards", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let voters: Member[];
  let http: Awaited<ReturnType<typeof makeHttp>>;
  const logged: string[] = [];
  const elections: Election[] = [];
  const taken = new Map<string, Buffer>();
  beforeAll(async () => {
    const since = Date.now();
    khung = await start();
    http = await loggingHttp();
    commune = await makeCommune(khung);
    voters = [commune.head, commune.deputy, ...commune.clerks];
    while (voters.length < VOTERS) {
      const { personId } = await makeAppointment(khung, { unitId: commune.block.id });
      voters.push(await member(khung, personId));
    }
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, noSelf);
    for (let month = 0; month < ELECTIONS; month += 1)
      elections.push(await elect(month, month === ELECTIONS - 1 ? since : null));
    taken.set("tables", await dumpTables(khung));
    taken.set("bytes", await dumpBytes(khung, since));
    taken.set("log", Buffer.from(logged.join("")));
  }, 300_000);
  afterAll(async () => {
    await http.close();
    await khung.stop();
  });

  const noSelf = (file: FrameworkFile): Partial<FrameworkFile> => {
    const { scheme } = { ...file, ...secretVote(file) };
    return { scheme: { ...scheme, steps: ["COLLECTIVE", "DECISION", "LOCKED"] } };
  };

  /** The same server once more, with everything that it says kept. */
  async function loggingHttp() {
    const { database, settings, clock } = khung;
    const log = pino(
      { level: "trace" },
      new Writable({ write: (line, _, done) => (logged.push(String(line)), done()) }),
    );
    return makeHttp({ settings, database, schema: await makeSchema(), clock, hooks: makeHooks(settings), log });
  }

  async function cast({ actor }: Member, input: object): Promise<{ errors?: object[] }> {
    const payload = { query: CAST, variables: { input } };
    return (await http.inject({ method: "POST", url: "/graphql", headers: { cookie: actor.cookie }, payload })).json();
  }

  /** One vote from end to end. @param midway since when files count that are taken during the vote; null takes none. */
  async function elect(month: number, midway: number | null): Promise<Election> {
    const first = new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 8);
    const cycle = await makeOpenedCycle(khung, {
      ...{ unitId: commune.commune.id, startsOn: `${first}01`, endsOn: `${first}28` },
    });
    const { personId, actor } = commune.head;
    const chair: Viewer = { ...SYSTEM, isSystem: false, personId, accountId: actor.accountId };
    const meeting = await khung.write(conveneMeeting, { cycleId: cycle.id, unitId: commune.block.id }, chair);
    const { candidates, roll } = await readMeeting(meeting.id);
    const truth = new Map<string, string>();
    for (const [place, voter] of shuffled(voters).entries()) {
      const own = candidates.filter((one) => one.personId !== voter.personId);
      const paper = (grade: string) => own.map(({ id }) => ({ evaluationId: id, grade }));
      const [meant, grade] = [GRADES[randomInt(2)] ?? "HTT", GRADES[randomInt(2)] ?? "HTN"];
      const input = { meetingId: meeting.id, idempotencyKey: `${meeting.id}-${String(place)}` };
      // Some are refused at first, some change their mind: neither may tell.
      if (place % 4 === 0)
        expect((await cast(voter, { ...input, choices: paper(grade).slice(1) })).errors).toBeDefined();
      if (place % 4 === 1) await cast(voter, { meetingId: meeting.id, choices: paper(meant) });
      expect((await cast(voter, { ...input, choices: paper(grade) })).errors).toBeUndefined();
      truth.set(roll.get(voter.personId) ?? "", grade);
    }
    if (midway !== null) {
      taken.set("tables during the vote", await dumpTables(khung));
      taken.set("bytes during the vote", await dumpBytes(khung, midway));
      taken.set("backup during the vote", await dumpBackup(khung, midway));
    }
    await khung.write(closeMeeting, { meetingId: meeting.id, version: meeting.version }, chair);
    return { meetingId: meeting.id, truth };
  }

  async function readMeeting(meetingId: string) {
    const { sql } = khung.look();
    const candidates = await sql
      .selectFrom("meeting_candidate")
      .innerJoin("evaluation", "evaluation.id", "meeting_candidate.evaluation_id")
      .select(["evaluation.id", "evaluation.person_id as personId"])
      .where("meeting_id", "=", meetingId)
      .execute();
    const rows = await sql
      .selectFrom("meeting_voter")
      .select(["id", "person_id"])
      .where("meeting_id", "=", meetingId)
      .execute();
    return { candidates, roll: new Map(rows.map((row) => [row.person_id, row.id])) };
  }

  it.each(DUMPS)("whoever holds the %s guesses no better than chance", (name) => {
    const dump = new Dump(taken.get(name) ?? Buffer.alloc(0), elections);
    for (const [title, matcher] of Object.entries(MATCHERS)) {
      const { right, tried } = score(matcher, dump, elections);
      // Half of them would be right by chance; four standard deviations away from it on either side is a leak.
      const off = Math.abs(right - tried / 2);
      expect(off, `${title} on ${name}: ${String(right)} of ${String(tried)}`).toBeLessThanOrEqual(
        2 * Math.sqrt(tried),
      );
    }
  });

  it("the dumps hold what an intruder would look at: the roll on the disk, and of the running vote the sealed papers", () => {
    const found = (name: string, { truth }: Election): number => {
      const dump = new Dump(taken.get(name) ?? Buffer.alloc(0), elections);
      return [...truth.keys()].filter((id) => dump.of(id).length > 0).length;
    };
    const last = elections.at(-1) as Election;
    for (const name of DUMPS.filter((each) => each !== "log")) expect(found(name, last), name).toBe(VOTERS);
    const sealed = new Dump(taken.get("backup during the vote") ?? Buffer.alloc(0), [last]);
    expect(score(MATCHERS["byCipher"] as never, sealed, [last]).tried).toBeGreaterThan(0);
  });

  it.each(Object.keys(MATCHERS))("the matcher %s finds votes where they are kept so that it can", (name) => {
    const truth = new Map([...(elections[0] as Election).truth, ...(elections[1] as Election).truth]);
    const election = { meetingId: (elections[0] as Election).meetingId, truth };
    const parity = (grade: string): string => {
      const paper = Buffer.alloc(33);
      paper[0] = grade === GRADES[0] ? 0 : 1;
      return paper.toString("base64");
    };
    const kept: Readonly<Record<string, (grade: string) => string>> = {
      nearby: (grade) => grade,
      byOrder: () => "",
      byCipher: parity,
      byLength: (grade) => Buffer.alloc(grade === GRADES[0] ? 36 : 33).toString("base64"),
    };
    const rows = [...truth].map(([id, grade]) => `${id}|${kept[name]?.(grade) ?? ""}|`.padEnd(1_000, " "));
    const papers = [...truth.values()].map((grade) => `${election.meetingId}|${grade}`.padEnd(1_000, " "));
    const leaking = new Dump(Buffer.from([...rows, ...(name === "byOrder" ? papers : [])].join("")), [election]);
    const { right, tried } = score(MATCHERS[name] as never, leaking, [election]);
    expect({ right, tried }).toEqual({ right: 2 * VOTERS, tried: 2 * VOTERS });
  });

  it("of every vote nothing is left but names who voted and counts: no paper, no key, no row per vote", async () => {
    const { sql: read } = khung.look();
    const sealed = await read.selectFrom("meeting_voter").select("sealed").where("sealed", "is not", null).execute();
    expect(sealed).toEqual([]);
    expect(await read.selectFrom("open_vote").select("id").execute()).toEqual([]);
    expect(readdirSync(join(khung.settings.dataFolder, "secrets/ballots"))).toEqual([]);
    expect(statSync(join(khung.settings.dataFolder, "secrets/ballots")).mode & 0o077).toBe(0);
    for (const { meetingId, truth } of elections) {
      const tallies = await read.selectFrom("tally").selectAll().where("meeting_id", "=", meetingId).execute();
      const of = (grade: string): number =>
        tallies.filter((tally) => tally.grade === grade).reduce((sum, { count }) => sum + count, 0);
      const chosen = (grade: string): number => [...truth.values()].filter((each) => each === grade).length;
      expect(GRADES.map(of)).toEqual(GRADES.map((grade) => chosen(grade) * (VOTERS - 1)));
    }
  });

  it("the audit trail tells that somebody voted, in the same words whatever was chosen", async () => {
    const entries = await khung.look().sql.selectFrom("audit_entry").select(["changes", "verb"]).execute();
    const votes = entries.filter(({ verb }) => verb === "castBallot");
    expect(votes.length).toBeGreaterThanOrEqual(ELECTIONS * VOTERS);
    for (const { changes } of votes) expect(changes).not.toMatch(/HTT|HTN|sealed":"[A-Za-z0-9+/]{10}/);
    expect(new Set(votes.map(({ changes }) => changes.length)).size).toBeLessThanOrEqual(2);
  });
});

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: randomInt(2 ** 32) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
