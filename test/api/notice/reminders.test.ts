import { afterAll, beforeAll, expect, it } from "vitest";
import { sentence } from "../../../server/app/format-error.ts";
import { registerJob, runJob } from "../../../server/app/scheduler.ts";
import { makeHooks } from "../../../server/app/services.ts";
import { AuthorityAct, createAuthorityRow, EvaluationSubject, HolderKind } from "../../../server/evaluation/index.ts";
import type { RuleValues } from "../../../server/kernel/index.ts";
import { addBodyMember, BodyKind, BodyRole } from "../../../server/organization/index.ts";
import {
  adoptShipped,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  withoutVote,
} from "../../support/build-evaluation.ts";
import { makeBody, makePerson } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { failures, runJobs } from "../../support/run-jobs.ts";

eachDatabase("reminders of last days", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(async () => {
    await khung.stop();
    expect(failures).toEqual([]);
  });

  const remind = async (day: string): Promise<object | null | undefined> => {
    khung.clock.set(`${day}T01:00:00Z`);
    return (await runJobs(khung, ["reminders"])).get("reminders");
  };
  const noticesOf = (personId: string) =>
    khung
      .look()
      .sql.selectFrom("notice")
      .select(["rule", "rule_values", "link"])
      .where("person_id", "=", personId)
      .where("rule", "like", "reminder.%")
      .orderBy("created_at")
      .execute();

  it("reminds ahead and on the last day whoever has not handed in or not decided, once each", async () => {
    const { commune, block, head, clerks } = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.id, withoutVote);
    const cycle = await makeOpenedCycle(khung, {
      unitId: block.id,
      selfDueOn: "2026-07-28",
      decisionDueOn: "2026-08-05",
    });
    const [one, two] = clerks;
    const { id, version } = await evaluationOf(khung, cycle.id, one.personId);
    await one.actor.ok("mutation ($input: SubmitSelfRatingInput!) { submitSelfRating(input: $input) { id } }", {
      input: { evaluationId: id, version, grade: "HTT", strengths: "Đúng hạn" },
    });
    expect(await remind("2026-07-24")).toEqual({ reminded: 0 });
    expect(await remind("2026-07-26")).toEqual({ reminded: 3 });
    expect(await remind("2026-07-27")).toEqual({ reminded: 0 });
    expect(await remind("2026-07-28")).toEqual({ reminded: 3 });
    // Nobody is nagged the day after; the specialist hears once that a unit is late.
    expect(await remind("2026-07-29")).toEqual({ reminded: 1 });
    expect(await remind("2026-07-30")).toEqual({ reminded: 0 });
    expect(await noticesOf(one.personId)).toEqual([]);
    expect((await noticesOf(two.personId)).map(({ rule }) => rule)).toEqual(["reminder.self", "reminder.self.today"]);
    expect(await remind("2026-08-02")).toEqual({ reminded: 1 });
    const last = (await noticesOf(head.personId)).at(-1);
    expect(sentence(last?.rule ?? "", JSON.parse(last?.rule_values ?? "{}") as RuleValues).vi).toBe(
      `Còn 1 phiếu chờ bạn quyết định trong kỳ “${cycle.name}”; hạn cuối là ngày 05/08/2026.`,
    );
  });

  it("reminds chair and secretary of a collective that must decide, not its members", async () => {
    khung.clock.set("2026-07-15T02:00:00Z");
    const { commune, clerks } = await makeCommune(khung);
    const unitId = commune.id;
    const body = await makeBody(khung, { unitId, name: "Ban Thường vụ", kind: BodyKind.STANDING_COMMITTEE });
    const [chair, secretary, plain] = await Promise.all([makePerson(khung), makePerson(khung), makePerson(khung)]);
    const seats = [[chair, BodyRole.CHAIR], [secretary, BodyRole.SECRETARY], [plain, BodyRole.MEMBER]] as const; // prettier-ignore
    for (const [{ id: personId }, role] of seats)
      await khung.write(addBodyMember, { bodyId: body.id, personId, role, startsOn: "2021-01-01" });
    const held = { subject: EvaluationSubject.PERSON, holderKind: HolderKind.BODY, holderBodyId: body.id };
    const row = { unitId, act: AuthorityAct.SCORING, labelVi: "Toàn xã", startsOn: "2026-01-01", ...held };
    await khung.write(createAuthorityRow, row);
    await adoptShipped(khung, "nong-son-2022", unitId, withoutVote);
    const cycle = await makeOpenedCycle(khung, { unitId, decisionDueOn: "2026-10-05" });
    const { id, version } = await evaluationOf(khung, cycle.id, clerks[0].personId);
    await clerks[0].actor.ok("mutation ($input: SubmitSelfRatingInput!) { submitSelfRating(input: $input) { id } }", {
      input: { evaluationId: id, version, grade: "HTT", strengths: "Đúng hạn" },
    });
    await remind("2026-10-02");
    const [told] = await noticesOf(secretary.id);
    expect(sentence(told?.rule ?? "", JSON.parse(told?.rule_values ?? "{}") as RuleValues).vi).toBe(
      `Còn 1 phiếu chờ Ban Thường vụ họp quyết định trong kỳ “${cycle.name}”; hạn cuối là ngày 05/10/2026.`,
    );
    expect((await noticesOf(chair.id)).map(({ link }) => link)).toEqual(["/meetings"]);
    expect(await noticesOf(plain.id)).toEqual([]);
  });

  it("jobs of several processes run once for one occasion, and a failing job harms nobody", async () => {
    khung.clock.set("2026-09-01T01:00:00Z");
    const errors: object[] = [];
    const options = {
      database: khung.database,
      settings: khung.settings,
      clock: khung.clock,
      hooks: makeHooks(khung.settings),
      log: { info: () => undefined, error: (details: object) => errors.push(details) },
      url: "http://khung.test",
    };
    let runs = 0;
    const job = registerJob("once", "0 1 * * *", async () => ({ run: (runs += 1) }));
    await Promise.all(Array.from({ length: 5 }, () => runJob(job, options, "2026-09-01T01:00")));
    expect(runs).toBe(1);
    expect(await runJob(job, options, "2026-09-01T01:00")).toBeNull();
    expect(await runJob(job, options, "2026-09-02T01:00")).toEqual({ run: 2 });
    const broken = registerJob("broken", "0 1 * * *", () => Promise.reject(new RangeError("no luck")));
    expect(await runJob(broken, options, "a")).toBeNull();
    expect(errors).toMatchObject([{ job: "broken" }]);
    expect(await runJob(broken, options, "b")).toBeNull();
    expect(errors).toHaveLength(2);
  });
});
