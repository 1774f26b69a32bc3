import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { castBallot, closeMeeting, conveneMeeting } from "../../../server/evaluation/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { SYSTEM, type Viewer } from "../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  makeCommune,
  makeOpenedCycle,
  secretVote,
} from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

/** Two grades, so that a guess is right half of the time. */
const GRADES = ["HTT", "HTN"] as const;
const ELECTIONS = 12;

/** One paper as it was really cast, and everything about it that an intruder may look at. */
interface Election {
  readonly meetingId: string;
  readonly about: string;
  /** By voter the grade that one really chose. */
  readonly truth: ReadonlyMap<string, string>;
}

/** Guesses a grade for a voter from a dump, or null where it finds nothing to go by. */
type Matcher = (dump: string, election: Election, voterId: string) => string | null;

/** Looks for a grade close after the voter's name in the bytes. */
const nearby: Matcher = (dump, _election, voterId) => {
  for (let at = dump.indexOf(voterId); at >= 0; at = dump.indexOf(voterId, at + 1)) {
    const found = GRADES.map((grade) => ({ grade, place: dump.indexOf(grade, at) }))
      .filter(({ place }) => place >= 0 && place - at < 120)
      .sort((one, other) => one.place - other.place);
    if (found[0]) return found[0].grade;
  }
  return null;
};

/** Takes the voters in the order in which the rows lie, and the grades in the order in which they lie. */
const byOrder: Matcher = (dump, { truth, meetingId }, voterId) => {
  const order = [...truth.keys()].sort((one, other) => dump.lastIndexOf(one) - dump.lastIndexOf(other));
  const start = Math.max(dump.lastIndexOf(meetingId), 0);
  const grades = [...dump.slice(start).matchAll(/HTT|HTN/g)].map(([grade]) => grade);
  return grades[order.indexOf(voterId)] ?? null;
};

/** Takes the sealed papers of a copy made during the vote: equal ones would be equal votes. */
const byCipher: Matcher = (dump, { truth }, voterId) => {
  const paper = new RegExp(`${voterId}[^A-Za-z0-9+/]{0,8}.{0,40}?([A-Za-z0-9+/]{40,}={0,2})`, "s").exec(dump)?.[1];
  if (paper === undefined) return null;
  const sum = [...Buffer.from(paper, "base64")].reduce((total, byte) => total + byte, 0);
  return truth.size === 0 ? null : (GRADES[sum % 2] ?? null);
};

eachDatabase("nobody can match voters and votes of a secret ballot afterwards", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  const elections: Election[] = [];
  const dumps: Record<string, string> = {};
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, noSelf);
    for (let month = 1; month <= ELECTIONS; month += 1) elections.push(await elect(month));
    dumps["tables"] = await dumpTables();
    dumps["bytes"] = dumpBytes(filesOf());
  }, 120_000);
  afterAll(() => khung.stop());

  const noSelf = (file: FrameworkFile): Partial<FrameworkFile> => {
    const { scheme } = { ...file, ...secretVote(file) };
    return { scheme: { ...scheme, steps: ["COLLECTIVE", "DECISION", "LOCKED"] } };
  };
  const viewerOf = (personId: string): Viewer => ({ ...SYSTEM, personId, isSystem: false, accountId: null });

  async function elect(month: number): Promise<Election> {
    const two = String(month).padStart(2, "0");
    const days = { startsOn: `2026-${two}-01`, endsOn: `2026-${two}-28` };
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id, ...days });
    const chair = await viewer(commune.head);
    const meeting = await khung.write(conveneMeeting, { cycleId: cycle.id, unitId: commune.block.id }, chair);
    const candidates = await khung
      .look()
      .sql.selectFrom("meeting_candidate")
      .innerJoin("evaluation", "evaluation.id", "meeting_candidate.evaluation_id")
      .select(["evaluation.id", "evaluation.person_id"])
      .where("meeting_id", "=", meeting.id)
      .execute();
    const about = candidates.find((one) => one.person_id === commune.head.personId)?.id ?? "";
    const truth = new Map<string, string>();
    for (const voter of shuffled([commune.deputy, ...commune.clerks, commune.head])) {
      const grade = GRADES[Math.random() < 0.5 ? 0 : 1];
      const own = candidates.filter((one) => one.person_id !== voter.personId);
      const choices = own.map(({ id }) => ({ evaluationId: id, grade }));
      await khung.write(castBallot, { meetingId: meeting.id, choices }, await viewer(voter));
      if (voter.personId !== commune.head.personId) truth.set(voter.personId, grade);
    }
    if (month === ELECTIONS) {
      dumps["tables during the vote"] = await dumpTables();
      dumps["backup during the vote"] = dumpBytes(backupOf());
    }
    await khung.write(closeMeeting, { meetingId: meeting.id, version: meeting.version }, chair);
    return { meetingId: meeting.id, about, truth };
  }

  async function viewer({
    personId,
    actor,
  }: {
    personId: string;
    actor: { accountId: string | null };
  }): Promise<Viewer> {
    return { ...viewerOf(personId), accountId: actor.accountId, displayName: personId };
  }

  /** Every row of every table in physical order, with what PostgreSQL keeps beside it. */
  async function dumpTables(): Promise<string> {
    const read = khung.database.readSql;
    const lite = khung.database.kind === "sqlite";
    const names = lite
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
      : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`;
    const parts: string[] = [];
    for (const { name } of (await names.execute(read)).rows) {
      const table = sql.table(name);
      const rows = lite
        ? sql`select rowid as place, t.* from ${table} t order by rowid`
        : sql`select ctid::text as place, xmin::text as writer, t.* from ${table} t order by ctid`;
      parts.push(name, ...(await rows.execute(read)).rows.map((row) => JSON.stringify(row)));
    }
    return parts.join("\n");
  }

  function filesOf(): string[] {
    const { database } = khung.settings;
    if (database.kind !== "sqlite") return [];
    return ["", "-wal", "-shm"].map((end) => `${database.file}${end}`).filter((file) => existsSync(file));
  }

  /** A copy of everything in the data folder but the secrets, as a backup made now would be. */
  function backupOf(): string[] {
    const copies = filesOf().map((file) => ({ file, copy: `${file}.copy` }));
    for (const { file, copy } of copies) cpSync(file, copy);
    return copies.map(({ copy }) => copy);
  }

  function dumpBytes(files: readonly string[]): string {
    return files.map((file) => readFileSync(file).toString("latin1")).join("\n");
  }

  it.each(["tables", "bytes", "tables during the vote", "backup during the vote"])(
    "whoever holds the %s guesses no better than chance",
    (name) => {
      const dump = dumps[name] ?? "";
      for (const matcher of [nearby, byOrder, byCipher]) {
        let [right, tried] = [0, 0];
        for (const election of elections) {
          for (const [voterId, grade] of election.truth) {
            const guess = matcher(dump, election, voterId);
            if (guess === null) continue;
            tried += 1;
            if (guess === grade) right += 1;
          }
        }
        // Half of them would be right by chance; four standard deviations above it is a leak.
        expect(right, `${matcher.name} on ${name}: ${String(right)} of ${String(tried)}`).toBeLessThanOrEqual(
          tried / 2 + 2 * Math.sqrt(tried),
        );
      }
    },
  );

  it("the matcher finds votes that are kept with their voters", () => {
    const [election] = elections;
    const leaking = [...(election?.truth ?? [])].map(([voterId, grade]) => `${voterId}|x|${grade}`).join("\n");
    for (const [voterId, grade] of election?.truth ?? [])
      expect(nearby(leaking, elections[0] as Election, voterId)).toBe(grade);
  });

  it("of every vote nothing is left but names who voted and counts: no paper, no key, no row per vote", async () => {
    const { sql: read } = khung.look();
    const sealed = await read.selectFrom("meeting_voter").select("sealed").where("sealed", "is not", null).execute();
    expect(sealed).toEqual([]);
    expect(await read.selectFrom("open_vote").select("id").execute()).toEqual([]);
    expect(readdirSync(join(khung.settings.dataFolder, "secrets/ballots"))).toEqual([]);
    expect(statSync(join(khung.settings.dataFolder, "secrets/ballots")).mode & 0o077).toBe(0);
    for (const { meetingId } of elections) {
      const tallies = await read.selectFrom("tally").selectAll().where("meeting_id", "=", meetingId).execute();
      expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(12);
    }
  });

  it("the audit trail tells that somebody voted, in the same words whatever was chosen", async () => {
    const entries = await khung.look().sql.selectFrom("audit_entry").select(["changes", "verb"]).execute();
    const votes = entries.filter(({ verb }) => verb === "castBallot");
    expect(votes.length).toBeGreaterThanOrEqual(ELECTIONS * 4);
    for (const { changes } of votes) expect(changes).not.toMatch(/HTT|HTN|sealed":"[A-Za-z0-9+/]{10}/);
    expect(new Set(votes.map(({ changes }) => changes.length)).size).toBeLessThanOrEqual(2);
  });
});

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: Math.random() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
