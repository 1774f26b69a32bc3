import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeHttp } from "../../../server/app/http.ts";
import { makeSchema } from "../../../server/app/schema.ts";
import { makeHooks } from "../../../server/app/services.ts";
import type { Cycle } from "../../../server/cycle/index.ts";
import { destroySpentKeys, fileBallotKeys } from "../../../server/evaluation/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  type Member,
  secretVote,
} from "../../support/build-evaluation.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { CAST, CONVENE, COUNT, EVALUATION, MEETING, REOPEN, SUBMIT } from "../../support/evaluation-operations.ts";

interface Convened {
  readonly conveneMeeting: { readonly id: string; readonly version: number };
}

eachDatabase("a secret vote", (start) => {
  let khung: TestKhung;
  let commune: Commune;
  let cycle: Cycle;
  let meeting: Convened["conveneMeeting"];
  const members = (): Member[] => [commune.head, commune.deputy, ...commune.clerks];
  const keyFile = (): string => join(khung.settings.dataFolder, "secrets/ballots", `${meeting.id}.key`);
  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, secretVote);
    cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    for (const who of members()) {
      const { id, version } = await evaluationOf(khung, cycle.id, who.personId);
      await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    }
    const input = { cycleId: cycle.id, unitId: commune.block.id, idempotencyKey: "hop-thang-7" };
    ({ conveneMeeting: meeting } = await commune.head.actor.ok<Convened>(CONVENE, { input }));
  });
  afterAll(() => khung.stop());

  async function paper(voter: Member, grade: string | null) {
    const others = members().filter((each) => each.personId !== voter.personId);
    const evaluations = await Promise.all(others.map((each) => evaluationOf(khung, cycle.id, each.personId)));
    return evaluations.map(({ id }) => ({ evaluationId: id, grade }));
  }
  const cast = async (voter: Member, grade: string | null) =>
    voter.actor.ok(CAST, { input: { meetingId: meeting.id, choices: await paper(voter, grade) } });
  const roll = () =>
    khung
      .look()
      .sql.selectFrom("meeting_voter")
      .select(["person_id", "has_voted", "sealed"])
      .where("meeting_id", "=", meeting.id)
      .execute();

  it("its key lies outside the database, for the server's user alone", () => {
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(readFileSync(keyFile())).toHaveLength(32);
  });

  it("nobody votes on oneself, leaves somebody out, names an unknown grade or votes from outside", async () => {
    const own = await evaluationOf(khung, cycle.id, commune.head.personId);
    const choices = await paper(commune.head, "HTT");
    const send = (given: object[]) =>
      commune.head.actor.refused(CAST, { input: { meetingId: meeting.id, choices: given } });
    expect((await send([...choices, { evaluationId: own.id, grade: "HTXS" }])).fields).toMatchObject([
      { path: "input.choices.3", rule: "ballot.ownEvaluation" },
    ]);
    expect((await send(choices.slice(1))).fields).toMatchObject([{ path: "input.choices", rule: "ballot.incomplete" }]);
    expect((await send([...choices.slice(1), choices[1] ?? {}])).fields).toMatchObject([{ rule: "ballot.incomplete" }]);
    expect((await send(choices.map((choice) => ({ ...choice, grade: "A" })))).fields).toHaveLength(3);
    const chairman = await commune.chairman.actor.refused(CAST, { input: { meetingId: meeting.id, choices } });
    expect(chairman).toMatchObject({ code: "FORBIDDEN", rule: "ballot.notVoter" });
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    expect(await stranger.refused(CAST, { input: { meetingId: meeting.id, choices } })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("papers are sealed, all of one length, and a replaced one leaves no trace of the first", async () => {
    await cast(commune.head, "HTXS");
    await cast(commune.deputy, null);
    const first = (await roll()).find((row) => row.person_id === commune.head.personId);
    await cast(commune.head, "HTT");
    const rows = await roll();
    expect(rows.find((row) => row.person_id === commune.head.personId)?.sealed).not.toBe(first?.sealed);
    const sealed = rows.flatMap((row) => row.sealed ?? []);
    expect(new Set(sealed.map((text) => text.length)).size).toBe(1);
    for (const text of sealed) expect(Buffer.from(text, "base64").toString("latin1")).not.toMatch(/HTT|HTXS/);
    expect(rows.filter((row) => row.has_voted)).toHaveLength(2);
  });

  it("too few papers are no quorum", async () => {
    const refused = await commune.head.actor.refused(COUNT, {
      input: { meetingId: meeting.id, version: meeting.version },
    });
    expect(refused).toMatchObject({
      code: "REFUSED",
      rule: "meeting.quorum",
      values: { voted: 2, eligible: 4, quorum: "2/3" },
    });
  });

  it("after a lost key the vote is repeated, and only then", async () => {
    const reopen = { input: { meetingId: meeting.id, version: meeting.version } };
    expect(await commune.head.actor.refused(REOPEN, reopen)).toMatchObject({ rule: "meeting.keyPresent" });
    rmSync(keyFile());
    const choices = await paper(commune.head, "HTT");
    expect(await commune.head.actor.refused(CAST, { input: { meetingId: meeting.id, choices } })).toMatchObject({
      rule: "meeting.keyLost",
    });
    const { reopenVote } = await commune.head.actor.ok<{ reopenVote: Convened["conveneMeeting"] }>(REOPEN, reopen);
    expect(reopenVote).toMatchObject({ state: "VOTING", votedCount: 0 });
    meeting = reopenVote;
    expect(existsSync(keyFile())).toBe(true);
    expect((await roll()).every((row) => row.sealed === null)).toBe(true);
  });

  it("the count is right, and afterwards no row links a voter to a choice", async () => {
    for (const who of members().slice(0, 3)) await cast(who, "HTT");
    const choices = await paper(commune.clerks[1], "HTN");
    await commune.clerks[1].actor.ok(CAST, { input: { meetingId: meeting.id, choices, idempotencyKey: "la-phieu-1" } });
    await commune.head.actor.ok(COUNT, { input: { meetingId: meeting.id, version: meeting.version } });
    const { sql } = khung.look();
    expect((await roll()).map((row) => row.sealed)).toEqual([null, null, null, null]);
    expect(existsSync(keyFile())).toBe(false);
    expect(await sql.selectFrom("open_vote").selectAll().execute()).toEqual([]);
    const deputy = await evaluationOf(khung, cycle.id, commune.deputy.personId);
    expect(deputy.proposedGrade).toBe("HTT");
    const entries = await sql
      .selectFrom("audit_entry")
      .select(["verb", "changes"])
      .where("verb", "=", "castBallot")
      .execute();
    expect(entries.length).toBeGreaterThan(4);
    expect(entries.map((entry) => entry.changes).join()).not.toMatch(/HTT|HTN|HTXS|evaluationId/);
    const [key] = await sql
      .selectFrom("idempotency_key")
      .select(["request_hash", "response"])
      .where("verb", "=", "castBallot")
      .execute();
    expect(key).toEqual({ request_hash: null, response: JSON.stringify({ meetingId: meeting.id, hasVoted: true }) });
  });

  it("a small tally is for those in charge, not for colleagues", async () => {
    const head = await commune.head.actor.ok<{ meeting: { tallies: object[] } }>(MEETING, { id: meeting.id });
    expect(head.meeting.tallies).toHaveLength(4);
    const clerk = await commune.clerks[0].actor.ok<{ meeting: { tallies: object[] } }>(MEETING, { id: meeting.id });
    expect(clerk.meeting.tallies).toEqual([]);
    const own = await commune.clerks[0].actor.ok<{ evaluation: { tallies: object[] } }>(EVALUATION, {
      id: (await evaluationOf(khung, cycle.id, commune.clerks[0].personId)).id,
    });
    expect(own.evaluation.tallies).toEqual([]);
  });

  it("no vote falls after the count, however close they come", async () => {
    const other = await makeCommune(khung);
    const people = [other.head, other.deputy, ...other.clerks];
    await adoptShipped(khung, "nong-son-2022", other.commune.id, secretVote);
    const month = await makeOpenedCycle(khung, { unitId: other.commune.id });
    const ids = new Map<string, string>();
    for (const who of people) {
      const { id, version } = await evaluationOf(khung, month.id, who.personId);
      ids.set(who.personId, id);
      await who.actor.ok(SUBMIT, { input: { evaluationId: id, version, grade: "HTT" } });
    }
    const { conveneMeeting } = await other.head.actor.ok<Convened>(CONVENE, {
      input: { cycleId: month.id, unitId: other.block.id },
    });
    const send = (who: Member, grade: string) => {
      const choices = [...ids]
        .filter(([personId]) => personId !== who.personId)
        .map(([, evaluationId]) => ({ evaluationId, grade }));
      return who.actor.run(CAST, { input: { meetingId: conveneMeeting.id, choices } });
    };
    await Promise.all(people.map((who) => send(who, "HTN")));
    const count = other.head.actor.ok(COUNT, {
      input: { meetingId: conveneMeeting.id, version: conveneMeeting.version },
    });
    const answers = await Promise.all([...people.map((who) => send(who, "HTT")), count]);
    expect(answers).toHaveLength(5);
    const { sql } = khung.look();
    const left = await sql
      .selectFrom("meeting_voter")
      .select("sealed")
      .where("meeting_id", "=", conveneMeeting.id)
      .execute();
    expect(left.map((row) => row.sealed)).toEqual([null, null, null, null]);
    const tallies = await sql.selectFrom("tally").select("count").where("meeting_id", "=", conveneMeeting.id).execute();
    expect(tallies.reduce((sum, tally) => sum + tally.count, 0)).toBe(12);
  });

  it("a restart in the middle of the vote loses no paper, and the server that comes next counts them", async () => {
    const other = await makeCommune(khung);
    const people = [other.head, other.deputy, ...other.clerks];
    await adoptShipped(khung, "nong-son-2022", other.commune.id, (file) => {
      const { scheme } = { ...file, ...secretVote(file) };
      return { scheme: { ...scheme, steps: ["COLLECTIVE", "DECISION", "LOCKED"] } };
    });
    const month = await makeOpenedCycle(khung, { unitId: other.commune.id });
    const { conveneMeeting } = await other.head.actor.ok<Convened>(CONVENE, {
      input: { cycleId: month.id, unitId: other.block.id },
    });
    const ids = await Promise.all(
      people.map(async (who) => [who, (await evaluationOf(khung, month.id, who.personId)).id] as const),
    );
    const choicesOf = (voter: Member, grade: string) =>
      ids.filter(([who]) => who.personId !== voter.personId).map(([, evaluationId]) => ({ evaluationId, grade }));
    const input = (voter: Member) => ({ meetingId: conveneMeeting.id, choices: choicesOf(voter, "HTT") });
    for (const voter of people.slice(0, 2)) await voter.actor.ok(CAST, { input: input(voter) });
    const { database, settings, clock } = khung;
    const hooks = makeHooks(settings);
    if (hooks.ballotKeys) expect(await destroySpentKeys(khung.look().sql, hooks.ballotKeys)).toBe(0);
    const log = pino({ level: "silent" });
    const next = await makeHttp({ settings, database, schema: await makeSchema(), clock, hooks, log });
    const ask = async (voter: Member, query: string, sent: object) => {
      const headers = { cookie: voter.actor.cookie };
      const payload = { query, variables: { input: sent } };
      return (await next.inject({ method: "POST", url: "/graphql", headers, payload })).json<{ errors?: object[] }>();
    };
    for (const voter of people.slice(2)) expect((await ask(voter, CAST, input(voter))).errors).toBeUndefined();
    const count = { meetingId: conveneMeeting.id, version: conveneMeeting.version };
    expect((await ask(other.head, COUNT, count)).errors).toBeUndefined();
    await next.close();
    const { sql } = khung.look();
    const tallies = await sql.selectFrom("tally").select("count").where("meeting_id", "=", conveneMeeting.id).execute();
    expect(tallies.reduce((sum, tally) => sum + tally.count, 0)).toBe(12);
  });

  it("keys left behind by a stop after the count are destroyed", async () => {
    const folder = join(khung.settings.dataFolder, "secrets/ballots");
    const keys = fileBallotKeys(folder);
    await keys.create(meeting.id);
    expect(await destroySpentKeys(khung.look().sql, keys)).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});
