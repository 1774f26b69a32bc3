import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type SeedReport, seedInstallation } from "../../seeds/run.ts";
import { canonicalJson } from "../../server/audit/index.ts";
import { unpackText } from "../../server/evaluation/index.ts";
import { loadContent } from "../../server/framework/index.ts";
import { rate, type RatingInput } from "../../server/rating/index.ts";
import { verifyStatistics } from "../../server/statistics/index.ts";
import { eachDatabase, type TestKhung } from "../support/each-database.ts";
import { seedDepsOf } from "../support/listening.ts";

eachDatabase("an installation with demo data", (start) => {
  let khung: TestKhung;
  let report: SeedReport;

  beforeAll(async () => {
    khung = await start({ now: "2026-02-18T08:00:00Z", demo: true });
    report = await seedInstallation(seedDepsOf(khung), { demo: true });
  }, 600_000);
  afterAll(() => khung.stop());

  const gradesOf = async (code: string): Promise<Record<string, number>> => {
    const rows = await khung.database.readSql
      .selectFrom("evaluation")
      .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
      .select(["evaluation.decided_grade as grade", "evaluation.step"])
      .select((expression) => expression.fn.countAll().as("count"))
      .where("cycle.code", "=", code)
      .groupBy(["evaluation.decided_grade", "evaluation.step"])
      .execute();
    return Object.fromEntries(rows.map((row) => [row.grade ?? row.step, Number(row.count)]));
  };

  it("brings the shipped regulations and one account a part, each with a password and what it shows", () => {
    expect(report.frameworks).toContain("ND-335-2025");
    expect(report.frameworks).toContain("NONG-SON-2022");
    expect(report.demoAccounts.length).toBeGreaterThanOrEqual(8);
    for (const account of report.demoAccounts) expect(account.password.length, account.username).toBeGreaterThan(10);
    expect(new Set(report.demoAccounts.map((account) => account.password)).size).toBe(report.demoAccounts.length);
  });

  it("has the month of July 2022 with 42 people rated, one of them below good", async () => {
    expect(await gradesOf("XNT-2022-07")).toEqual({ HTXS: 5, HTT: 36, HTN: 1 });
  });

  it("has every month of the year decided but the one that runs, in which people stand at each step", async () => {
    const january = await gradesOf("TSL-2026-01");
    expect((january["HTXS"] ?? 0) + (january["HTT"] ?? 0) + (january["HTN"] ?? 0)).toBeGreaterThan(220);
    expect(january["KHT"]).toBe(1);
    expect(Object.keys(january).sort()).toEqual(["HTN", "HTT", "HTXS", "KHT"]);
    const february = await gradesOf("TSL-2026-02");
    expect(february["SELF"]).toBeGreaterThan(20);
    expect(february["DECISION"]).toBeGreaterThan(20);
    expect(february["HTT"]).toBeGreaterThan(20);
  });

  it("keeps to the quota: no more than a fifth of the good ones are excellent", async () => {
    const january = await gradesOf("TSL-2026-01");
    expect(january["HTXS"] ?? 0).toBeLessThanOrEqual((january["HTT"] ?? 0) / 5);
  });

  it("stores no result that its stored input does not give again, bit for bit", async () => {
    const rows = await khung.database.readSql
      .selectFrom("evaluation_result")
      .innerJoin("evaluation", "evaluation.id", "evaluation_result.evaluation_id")
      .select([
        "evaluation_result.input",
        "evaluation_result.packed_trace as packedTrace",
        "evaluation.framework_version_id as versionId",
      ])
      .execute();
    expect(rows.length).toBeGreaterThan(400);
    for (const row of rows) {
      const content = await loadContent(khung.database.readSql, row.versionId);
      expect(canonicalJson(rate(content, JSON.parse(row.input) as RatingInput))).toBe(unpackText(row.packedTrace));
    }
  });

  it("counts what a recount of all evaluations counts", async () => {
    expect(await verifyStatistics(khung.database.readSql, null)).toEqual([]);
  });

  it("lets the voter of the demo in, who finds the meeting that waits for the own vote", async () => {
    const account = report.demoAccounts.find((each) => each.username === "dang-vien");
    const voter = await khung.signIn("dang-vien", account?.password ?? "");
    const { meetings } = await voter.ok<{
      meetings: { items: { hasVoted: boolean; votedCount: number; eligibleCount: number }[] };
    }>(`query { meetings(filter: { state: VOTING }) { items { hasVoted votedCount eligibleCount } } }`);
    expect(meetings.items).toEqual([{ hasVoted: false, votedCount: 3, eligibleCount: 7 }]);
  });

  it("leaves in the inboxes only what still matters: notices of closed months are read", async () => {
    const rows = await khung.database.readSql
      .selectFrom("notice")
      .innerJoin("evaluation", (join) =>
        join.on(sql<boolean>`notice.link like '/my-month?id=' || cast(evaluation.id as text) || '%'`),
      )
      .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
      .select(["cycle.code", "cycle.status"])
      .select(sql<number>`sum(case when notice.read_at is null then 1 else 0 end)`.as("unread"))
      .select(({ fn }) => fn.countAll().as("all"))
      .where("notice.person_id", "in", ({ selectFrom }) =>
        selectFrom("account").select("person_id").where("person_id", "is not", null),
      )
      .groupBy(["cycle.code", "cycle.status"])
      .execute();
    const unread = new Map(rows.map(({ code, unread: count }) => [code, Number(count)]));
    expect(unread.get("XNT-2022-07")).toBe(0);
    expect(unread.get("TSL-2026-02")).toBeGreaterThan(20);
    for (const { code, status, unread: count, all } of rows)
      expect(Number(count), code).toBe(status === "CLOSED" ? 0 : Number(all));
  });

  it("adds nothing at the next start", async () => {
    const again = await seedInstallation(seedDepsOf(khung), { demo: true });
    expect(again).toEqual({ frameworks: [], demoAccounts: [] });
  });
});
