import { afterAll, beforeAll, expect, it } from "vitest";
import { sentence } from "../../../server/app/format-error.ts";
import { remindOfDueDays } from "../../../server/evaluation/index.ts";
import { grantRole } from "../../../server/identity/index.ts";
import { Role, type RuleValues, type Work } from "../../../server/kernel/index.ts";
import {
  adoptShipped,
  evaluationOf,
  makeCommune,
  makeCycle,
  makeOpenedCycle,
  withoutVote,
} from "../../support/build-evaluation.ts";
import { makeAppointment, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { act, makeProcess, withSteps } from "../../support/process/build-process.ts";
import { failures, runJobs } from "../../support/run-jobs.ts";

const [PARTY_OPINION, HR_PROPOSAL] = ["PARTY_OPINION", "HR_PROPOSAL"] as const;

eachDatabase("reminders of those who act by office", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(async () => {
    await khung.stop();
    expect(failures).toEqual([]);
  });

  const remind = async (day: string): Promise<number> => {
    khung.clock.set(`${day}T01:00:00Z`);
    return ((await runJobs(khung, ["reminders"])).get("reminders") as { reminded: number }).reminded;
  };
  /** What an account, or a person, was told by the job, oldest first. */
  const told = async (to: { accountId?: string | null; personId?: string }): Promise<string[]> => {
    const query = khung.look().sql.selectFrom("notice").select(["rule", "rule_values"]).orderBy("created_at");
    const rows = await (
      to.personId === undefined
        ? query.where("account_id", "=", to.accountId ?? "")
        : query.where("person_id", "=", to.personId)
    ).execute();
    return rows
      .filter(({ rule }) => /^(reminder|waits)\./.test(rule) || rule === "told.objection")
      .map(({ rule, rule_values: values }) => sentence(rule, JSON.parse(values) as RuleValues).vi);
  };

  it("members of the Party committee hear of opinions that wait: weekly without a last day, ahead and on it with one", async () => {
    khung.clock.set("2026-07-15T02:00:00Z");
    const process = await makeProcess(khung, withSteps([PARTY_OPINION, "DECISION", "LOCKED"]));
    const { cycle, secretary } = process;
    await remind("2026-07-16");
    const first = await told(secretary);
    expect(first).toEqual([`Còn 5 phiếu chờ cấp ủy của bạn cho ý kiến trong kỳ “${cycle.name}”.`]);
    expect(await remind("2026-07-16")).toBe(0);
    await remind("2026-07-17");
    expect(await told(secretary)).toEqual(first);
    await remind("2026-07-20");
    expect(await told(secretary)).toHaveLength(2);
    const dated = await makeProcess(khung, withSteps([PARTY_OPINION, "DECISION", "LOCKED"]), {
      partyOpinionDueOn: "2026-07-28",
    });
    await remind("2026-07-21");
    expect(await told(dated.secretary)).toEqual([]);
    await remind("2026-07-25");
    await remind("2026-07-28");
    expect(await told(dated.secretary)).toEqual([
      `Còn 5 phiếu chờ cấp ủy của bạn cho ý kiến trong kỳ “${dated.cycle.name}”; hạn cuối là ngày 28/07/2026.`,
      `Hôm nay (28/07/2026) là hạn cuối: còn 5 phiếu chờ cấp ủy của bạn cho ý kiến trong kỳ “${dated.cycle.name}”.`,
    ]);
  });

  it("specialists hear of proposals that wait, the nearest ones only and never of their own evaluation", async () => {
    khung.clock.set("2026-07-15T02:00:00Z");
    const process = await makeProcess(khung, withSteps([HR_PROPOSAL, "DECISION", "LOCKED"]), {
      proposalDueOn: "2026-08-14",
    });
    const { block, clerks, specialist } = process.commune;
    const clerk = clerks[0];
    const grant = { role: Role.ORG_SPECIALIST, unitId: block.id, includesSubtree: true, startsOn: "2026-01-01" };
    await khung.write(grantRole, { accountId: clerk.actor.accountId ?? "", ...grant, endsOn: null });
    await remind("2026-08-12");
    const waits = (count: number) =>
      `Còn ${String(count)} phiếu chờ bạn thẩm định, đề xuất mức xếp loại trong kỳ “${process.cycle.name}”; hạn cuối là ngày 14/08/2026.`;
    expect(await told(clerk)).toEqual([waits(3)]);
    // The chairman of the commune, and the clerk who would have to propose for oneself.
    expect(await told(specialist)).toEqual([waits(2)]);
  });

  it("whoever holds an AUTHORITY grant hears of decisions that no head can take", async () => {
    khung.clock.set("2026-07-15T02:00:00Z");
    const commune = await makeCommune(khung);
    const { id: unitId } = commune.commune;
    const authority = await khung.actor({ role: Role.AUTHORITY, unitId });
    const elsewhere = await khung.actor({ role: Role.AUTHORITY, unitId: commune.block.id, includesSubtree: false });
    await adoptShipped(khung, "nong-son-2022", unitId, withoutVote);
    const cycle = await makeOpenedCycle(khung, { unitId, decisionDueOn: "2026-09-04" });
    const { chairman } = commune;
    const { id, version } = await evaluationOf(khung, cycle.id, chairman.personId);
    await chairman.actor.ok("mutation ($input: SubmitSelfRatingInput!) { submitSelfRating(input: $input) { id } }", {
      input: { evaluationId: id, version, grade: "HTT", strengths: "Đúng hạn" },
    });
    await remind("2026-09-02");
    expect(await told(authority)).toEqual([
      `Còn 1 phiếu chờ bạn quyết định trong kỳ “${cycle.name}”; hạn cuối là ngày 04/09/2026.`,
    ]);
    expect(await told(elsewhere)).toEqual([]);
    await remind("2026-09-07");
    expect((await told(authority)).at(-1)).toBe(`Còn 1 phiếu chờ bạn quyết định trong kỳ “${cycle.name}”.`);
  });

  it("whoever answers an objection is reminded of its last day, a head or the holder of a grant", async () => {
    khung.clock.set("2026-07-15T02:00:00Z");
    const steps = ["SELF", "DECISION", "NOTICE", "OBJECTION", "RESOLUTION", "LOCKED"] as const;
    const process = await makeProcess(khung, withSteps(steps));
    const { commune, cycle } = process;
    const { head, chairman, clerks } = commune;
    const topmost = await khung.actor({ role: Role.AUTHORITY, unitId: commune.commune.id });
    for (const [who, decider] of [
      [clerks[0], head],
      [head, chairman],
    ] as const) {
      // prettier-ignore
      await act(khung, process, who.actor, who, "submitSelfRating", { grade: "HTT" });
      await act(khung, process, decider.actor, who, "decideEvaluation", { grade: "HTN", reason: "Chậm tiến độ" });
      await act(khung, process, decider.actor, who, "issueNotice");
      await act(khung, process, who.actor, who, "fileObjection", { text: "Đề nghị xem lại" });
    }
    expect(await told(chairman)).toHaveLength(1);
    await remind("2026-07-23");
    await remind("2026-07-24");
    const both = [
      `Kiến nghị về kết quả trong kỳ “${cycle.name}” chờ bạn giải quyết; hạn cuối là ngày 24/07/2026.`,
      `Hôm nay (24/07/2026) là hạn cuối giải quyết kiến nghị về kết quả trong kỳ “${cycle.name}”.`,
    ];
    expect((await told(chairman)).filter((line) => line.includes("24/07/2026"))).toEqual(both);
    expect(await told(topmost)).toEqual(both);
  });

  it("specialists hear of cycles that nobody opened and of units that are late", async () => {
    khung.clock.set("2026-07-15T02:00:00Z");
    const { commune, block, specialist } = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.id, withoutVote);
    const cycle = await makeOpenedCycle(khung, { unitId: commune.id, selfDueOn: "2026-07-20" });
    const planned = await makeCycle(khung, { unitId: block.id, startsOn: "2026-08-01", endsOn: "2026-08-31" });
    await remind("2026-07-20");
    expect(await told(specialist)).toEqual([]);
    await remind("2026-07-21");
    await remind("2026-07-22");
    const late = `Trong kỳ “${cycle.name}” có 5 phiếu của 2 đơn vị đã quá hạn ở bước hiện tại.`;
    expect(await told(specialist)).toEqual([late]);
    await remind("2026-08-01");
    expect((await told(specialist)).slice(1).sort()).toEqual([
      `Kỳ “${planned.name}” đã đến ngày bắt đầu nhưng chưa mở; hãy mở kỳ để lập phiếu đánh giá.`,
      late,
    ]);
  });

  it("asks no more statements for many units than for few", async () => {
    const count = async (): Promise<number> => {
      let statements = 0;
      await khung.write(async function counted(work: Work) {
        const sql = work.sql.withPlugin({
          transformQuery: ({ node }) => ((statements += 1), node),
          transformResult: ({ result }) => Promise.resolve(result),
        });
        await remindOfDueDays({ ...work, sql });
        return {};
      }, {});
      return statements;
    };
    const few = await count();
    const { commune } = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.id, withSteps([HR_PROPOSAL, "DECISION", "LOCKED"]));
    for (let made = 0; made < 6; made += 1) {
      const { id: unitId } = await makeUnit(khung, { parentId: commune.id });
      await makeAppointment(khung, { unitId });
    }
    await makeOpenedCycle(khung, { unitId: commune.id, proposalDueOn: "2026-08-01" });
    expect(await count()).toBeLessThanOrEqual(few + 1);
  });
});
