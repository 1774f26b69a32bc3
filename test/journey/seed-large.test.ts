import { afterAll, beforeAll, expect, it } from "vitest";
import type { SeedDeps } from "../../seeds/deps.ts";
import { NotEmpty, seedLarge, type LargeReport } from "../../seeds/large/seed-large.ts";
import { canonicalJson, sealAll, verifyAudit } from "../../server/audit/index.ts";
import { unpackText } from "../../server/evaluation/index.ts";
import { loadContent } from "../../server/framework/index.ts";
import { Role } from "../../server/kernel/index.ts";
import { rate, type RatingInput } from "../../server/rating/index.ts";
import { verifyStatistics } from "../../server/statistics/index.ts";
import { eachDatabase, type TestKhung } from "../support/each-database.ts";
import { seedDepsOf } from "../support/listening.ts";

const PEOPLE = 200;

eachDatabase("an installation filled with a large province", (start) => {
  let khung: TestKhung;
  let report: LargeReport;
  let leftBehind = 0;

  beforeAll(async () => {
    khung = await start({ now: "2026-02-18T08:00:00Z" });
    await seedLarge(interrupted(seedDepsOf(khung)), { people: PEOPLE, months: 2 }).catch(() => undefined);
    leftBehind = await count("evaluation");
    report = await seedLarge(seedDepsOf(khung), { people: PEOPLE, months: 2 });
  }, 600_000);
  afterAll(() => khung.stop());

  /** Breaks off in the middle of the second month, when all of its forms are written. */
  const interrupted = (deps: SeedDeps): SeedDeps => {
    let months = 0;
    return {
      ...deps,
      write: (verb, viewer, clock, service, input) =>
        deps.write(
          verb,
          viewer,
          clock,
          async (work, given: typeof input) => {
            const written = await service(work, given);
            if ("span" in input && (months += 1) === 2) throw new Error("interrupted");
            return written;
          },
          input,
        ),
    };
  };

  const count = async (table: "evaluation" | "score"): Promise<number> => {
    const rows = await khung.database.readSql
      .selectFrom(table)
      .select((each) => each.fn.countAll().as("count"))
      .executeTakeFirstOrThrow();
    return Number(rows.count);
  };

  const idOf = async (table: "unit" | "cycle", code: string): Promise<string> => {
    const rows = await khung.database.readSql.selectFrom(table).select("id").where("code", "=", code).execute();
    return rows[0]?.id ?? "";
  };

  it("keeps no half month when it is interrupted, and goes on with that month", () => {
    expect(leftBehind).toBe(PEOPLE);
    expect(report).toMatchObject({ resumed: 1, forms: PEOPLE, accounts: [] });
  });

  it("holds everybody once in each of the months that are over, under the rules of that month", async () => {
    expect(report.months).toEqual(["2025-12", "2026-01"]);
    const rows = await khung.database.readSql
      .selectFrom("evaluation")
      .innerJoin("cycle", "cycle.id", "evaluation.cycle_id")
      .innerJoin("framework_version", "framework_version.id", "evaluation.framework_version_id")
      .innerJoin("framework", "framework.id", "framework_version.framework_id")
      .select(["cycle.code as cycle", "cycle.status", "framework.code as framework", "evaluation.step"])
      .select((each) => each.fn.countAll().as("count"))
      .groupBy(["cycle.code", "cycle.status", "framework.code", "evaluation.step"])
      .orderBy("cycle.code")
      .orderBy("framework.code")
      .execute();
    const told = rows.map((row) => [row.cycle, row.status, row.framework, row.step, Number(row.count)]);
    expect(told).toEqual([
      ["TL-2025-12", "CLOSED", "HA-NOI-3814", "LOCKED", 178],
      ["TL-2025-12", "CLOSED", "NONG-SON-2022", "LOCKED", 22],
      ["TL-2026-01", "CLOSED", "ND-335-2025", "LOCKED", 178],
      ["TL-2026-01", "CLOSED", "NONG-SON-2022", "LOCKED", 22],
    ]);
  });

  it("stores no result that its stored input does not give again, bit for bit", async () => {
    const rows = await khung.database.readSql
      .selectFrom("evaluation_result")
      .innerJoin("evaluation", "evaluation.id", "evaluation_result.evaluation_id")
      .select(["evaluation_result.input", "evaluation_result.packed_trace as packedTrace"])
      .select(["evaluation.framework_version_id as versionId", "evaluation_result.step as step"])
      .select(["evaluation_result.exact as exact", "evaluation.exact_total as total"])
      .orderBy("evaluation_result.evaluation_id")
      .execute();
    expect(rows).toHaveLength(4 * PEOPLE);
    for (const row of rows.filter((_, at) => at % 5 === 0)) {
      const content = await loadContent(khung.database.readSql, row.versionId);
      expect(canonicalJson(rate(content, JSON.parse(row.input) as RatingInput))).toBe(unpackText(row.packedTrace));
      if (row.step === "DECISION") expect(row.exact).toBe(row.total);
    }
  });

  it("proposes what the votes come to, and counts them as they were cast", async () => {
    const rows = await khung.database.readSql
      .selectFrom("meeting_candidate")
      .innerJoin("evaluation", "evaluation.id", "meeting_candidate.evaluation_id")
      .innerJoin("open_vote", "open_vote.evaluation_id", "evaluation.id")
      .select(["evaluation.id", "evaluation.person_id as person", "meeting_candidate.proposed_grade as proposed"])
      .select(["open_vote.grade", "open_vote.voter_id as voter"])
      .execute();
    expect(rows.filter(({ person, voter }) => person === voter)).toEqual([]);
    const tallies = await khung.database.readSql
      .selectFrom("tally")
      .select(["evaluation_id", "grade", "count"])
      .execute();
    const papers = Map.groupBy(rows, ({ id }) => id);
    expect(papers.size).toBe(44);
    for (const [id, votes] of papers) {
      const won = votes.filter(({ grade, proposed }) => grade === proposed).length;
      expect(won * 2, id).toBeGreaterThan(votes.length);
      const counted = tallies.filter((tally) => tally.evaluation_id === id);
      for (const { grade, count } of counted) expect(votes.filter((vote) => vote.grade === grade)).toHaveLength(count);
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(votes.length);
    }
  });

  it("counts what a recount of all evaluations counts, and its audit trail is whole", async () => {
    expect(await verifyStatistics(khung.database.readSql, null)).toEqual([]);
    await sealAll(() => khung.database.fork(), khung.clock, "test");
    expect(await verifyAudit(khung.database.readSql)).toMatchObject({ firstBroken: null, unsealed: 0 });
  });

  it("lets nobody decide on oneself, and every decision rest on a result", async () => {
    const rows = await khung.database.readSql
      .selectFrom("decision")
      .innerJoin("evaluation", "evaluation.id", "decision.evaluation_id")
      .select([
        "decision.authority_person_id as decider",
        "decision.result_id as result",
        "evaluation.person_id as own",
      ])
      .execute();
    expect(rows).toHaveLength(2 * PEOPLE);
    expect(rows.filter(({ decider, own }) => decider === own)).toEqual([]);
    expect(rows.filter(({ result }) => result === null)).toEqual([]);
    expect(rows.filter(({ decider }) => decider === null)).toHaveLength(2);
  });

  it("answers lists and statistics over GraphQL as any other installation", async () => {
    const [unitId, cycleId] = [await idOf("unit", "TL"), await idOf("cycle", "TL-2026-01")];
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId });
    const list = await specialist.ok<{ evaluations: { total: number; items: { decidedGrade: string }[] } }>(
      `query($filter: EvaluationFilter) { evaluations(filter: $filter, page: { page: 1, perPage: 200 }) {
        total items { decidedGrade step person { fullName } unit { name } } } }`,
      { filter: { cycleId } },
    );
    expect(list.evaluations.total).toBe(PEOPLE);
    const { statistics } = await specialist.ok<{
      statistics: {
        rows: { keys: { code: string }[]; values: { value: string }[] }[];
        total: { values: { value: string }[] };
      };
    }>(
      `query($query: StatisticsQueryInput!) { statistics(query: $query) {
        total { values { value } } rows { keys { code } values { value } } } }`,
      { query: { unitId, measures: ["RATED"], groupBy: ["GRADE"], filter: { cycleIds: [cycleId] } } },
    );
    expect(statistics.total.values.map(({ value }) => value)).toEqual([String(PEOPLE)]);
    const rated = await khung.database.readSql
      .selectFrom("evaluation")
      .select(["decided_grade as grade"])
      .where("cycle_id", "=", cycleId)
      .execute();
    for (const { keys, values } of statistics.rows)
      expect(values[0]?.value).toBe(String(rated.filter(({ grade }) => grade === keys[0]?.code).length));
    expect(statistics.rows.length).toBeGreaterThan(2);
  });

  it("refuses an installation that is filled already or holds something else", async () => {
    await expect(seedLarge(seedDepsOf(khung), { people: PEOPLE, months: 2 })).rejects.toThrow(NotEmpty);
    await expect(seedLarge(seedDepsOf(khung), { people: 300, months: 3 })).rejects.toThrow(
      "holds 10 units and 200 people",
    );
  });
});
