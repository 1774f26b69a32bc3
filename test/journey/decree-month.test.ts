import { afterAll, beforeAll, expect, it } from "vitest";
import { type ApiRefusal, type HttpClient, httpClient } from "../../seeds/demo/july/http-client.ts";
import { eachDatabase, type TestKhung } from "../support/each-database.ts";
import { adoptShipped, type Commune, makeCommune } from "../support/build-evaluation.ts";
import { CLOSE_CYCLE, DECIDE, EVALUATION, OPEN_CYCLE, SCORE, SUBMIT } from "../support/evaluation-operations.ts";
import { CREATE_DRAFT, PUBLISH } from "../support/framework-operations.ts";
import { listening } from "../support/listening.ts";

interface Row {
  readonly id: string;
  readonly version: number;
  readonly step: string;
  readonly suggestedGrade: string | null;
  readonly decidedGrade: string | null;
  readonly exactTotal: string | null;
  readonly frameworkVersion: { readonly id: string };
}

interface Group {
  readonly criteria: readonly { readonly id: string; readonly code: string; readonly max: string }[];
  readonly groups?: readonly Group[];
}

const PLAN = `mutation ($input: PlanCycleInput!) { planCycle(input: $input) { id version } }`;
const LIST = `query ($filter: EvaluationFilter) { evaluations(filter: $filter) { total items { id version step personId frameworkVersion { id } } } }`;
const CRITERIA = `query ($id: Uuid!) { frameworkVersion(id: $id) { groups { criteria { id code max } groups { criteria { id code max } } } } }`;
const STATISTICS = `query ($filter: UnitStatisticsFilter!) { unitStatistics(filter: $filter) {
  exact total { subjects rated grades { grade count share } completion } } }`;
const FRAMEWORK = `query ($id: Uuid!) { frameworkVersion(id: $id) { framework { id } } }`;
const EXPORT = `mutation ($input: RequestExportInput!) { requestExport(input: $input) { url rows } }`;

/** Full points but 2.5 of 30, and 25/28 of every result: 27.5 + 25/28 × 70 is exactly 90. */
const RATIO = "25/28";

eachDatabase("a month under Decree 335, over HTTP", (start) => {
  let khung: TestKhung;
  let people: Commune;
  let versionId: string;
  let cycleId: string;
  const clients = new Map<string, HttpClient>();

  const as = (actor: { cookie: string }): HttpClient => {
    const client = clients.get(actor.cookie);
    if (client === undefined) throw new Error("nobody");
    return client;
  };
  const clerk = (): HttpClient => as(people.clerks[0].actor);
  const specialist = (): HttpClient => as(people.specialist);

  async function open(month: string): Promise<string> {
    const input = {
      code: `T-${month}`,
      name: `Tháng ${month}`,
      kind: "MONTH",
      track: "STATE",
      unitId: people.commune.id,
      startsOn: `${month}-01`,
      endsOn: `${month}-28`,
    };
    const { planCycle } = await specialist().ask<{ planCycle: { id: string; version: number } }>(PLAN, { input });
    await specialist().ask(OPEN_CYCLE, { input: { cycleId: planCycle.id, version: planCycle.version } });
    return planCycle.id;
  }

  async function evaluationOf(client: HttpClient, personId: string, cycle = cycleId): Promise<Row> {
    const { evaluations } = await client.ask<{ evaluations: { items: Row[] } }>(LIST, {
      filter: { cycleId: cycle, personId },
    });
    const [row] = evaluations.items;
    if (row === undefined) throw new Error("no evaluation");
    return row;
  }

  async function answers(): Promise<object> {
    const { frameworkVersion } = await clerk().ask<{ frameworkVersion: { groups: Group[] } }>(CRITERIA, {
      id: versionId,
    });
    const criteria = frameworkVersion.groups.flatMap((group) => [
      ...group.criteria,
      ...(group.groups ?? []).flatMap((each) => each.criteria),
    ]);
    const scores = criteria.map(({ id, code, max }) => ({ criterionId: id, value: code === "III.1" ? "0" : max }));
    return { scores, metrics: ["quantity", "quality", "progress"].map((name) => ({ name, value: RATIO })) };
  }

  beforeAll(async () => {
    khung = await start({ now: "2026-07-30T02:00:00Z" });
    people = await makeCommune(khung);
    versionId = (await adoptShipped(khung, "nd-335-2025", people.commune.id)).id;
    const address = await listening(khung);
    const everybody = [
      people.specialist,
      people.head.actor,
      people.chairman.actor,
      people.deputy.actor,
      ...people.clerks.map((each) => each.actor),
    ];
    for (const actor of everybody) clients.set(actor.cookie, httpClient(address, actor.cookie));
    cycleId = await open("2026-07");
  });
  afterAll(() => khung.stop());

  it("takes the person's own rating once, however often it is sent", async () => {
    const { id, version } = await evaluationOf(clerk(), people.clerks[0].personId);
    const input = { evaluationId: id, version, ...(await answers()), idempotencyKey: "nop-phieu-thang-7" };
    const first = await clerk().ask<{ submitSelfRating: Row }>(SUBMIT, { input });
    const again = await clerk().ask<{ submitSelfRating: Row }>(SUBMIT, { input });
    expect(first.submitSelfRating).toMatchObject({ step: "DECISION", suggestedGrade: "HTXS", exactTotal: "90/1" });
    expect(again.submitSelfRating).toEqual(first.submitSelfRating);
    expect((await evaluationOf(clerk(), people.clerks[0].personId)).version).toBe(first.submitSelfRating.version);
  });

  it("refuses a decision on what somebody has changed since it was read", async () => {
    const head = as(people.head.actor);
    const { id, version } = await evaluationOf(head, people.clerks[0].personId);
    await head.ask(SCORE, { input: { evaluationId: id, version, metrics: [{ name: "progress", value: "0.8" }] } });
    const refusal = await head
      .ask(DECIDE, { input: { evaluationId: id, version, grade: "HTXS" } })
      .catch((error: unknown) => error as ApiRefusal);
    expect(refusal).toMatchObject({ code: "STALE" });
    expect((await evaluationOf(head, people.clerks[0].personId)).step).toBe("DECISION");
  });

  it("lets the head decide as the rules suggest, and shows the person decision and explanation", async () => {
    const head = as(people.head.actor);
    const { id, version } = await evaluationOf(head, people.clerks[0].personId);
    const decided = await head.ask<{ decideEvaluation: Row }>(DECIDE, {
      input: { evaluationId: id, version, grade: "HTT" },
    });
    expect(decided.decideEvaluation).toMatchObject({ step: "LOCKED", decidedGrade: "HTT", suggestedGrade: "HTT" });
    const { evaluation } = await clerk().ask<{
      evaluation: { decisions: object[]; result: { step: string; grade: string } };
    }>(EVALUATION, { id });
    expect(evaluation.decisions).toHaveLength(1);
    expect(evaluation.result).toMatchObject({ step: "DECISION", grade: "HTT" });
  });

  it("counts the decision at once and gives the same numbers as a file", async () => {
    const filter = { cycleId, unitId: people.commune.id };
    const { unitStatistics } = await specialist().ask<{
      unitStatistics: { total: { rated: number; subjects: number } };
    }>(STATISTICS, { filter });
    expect(unitStatistics).toMatchObject({ exact: true, total: { subjects: 5, rated: 1, completion: "1/5" } });
    const input = { name: "UNIT_STATISTICS", unitId: people.commune.id, cycleId, separator: "COMMA", language: "EN" };
    const { requestExport } = await specialist().ask<{ requestExport: { url: string } }>(EXPORT, { input });
    const [header, total] = (await specialist().download(requestExport.url)).trim().split(/\r?\n/);
    expect(header).toContain("Rated");
    expect(total).toContain(people.commune.code);
  });

  it("does not close a month in which somebody still waits", async () => {
    const input = { cycleId, version: 2 };
    const refusal = await specialist()
      .ask(CLOSE_CYCLE, { input })
      .catch((error: unknown) => error as ApiRefusal);
    expect(refusal).toMatchObject({ code: "REFUSED", rule: "cycle.unfinished" });
  });

  it("keeps a running month on its version when the next one is published; the next month follows the new one", async () => {
    const { frameworkVersion } = await specialist().ask<{ frameworkVersion: { framework: { id: string } } }>(
      FRAMEWORK,
      { id: versionId },
    );
    const draft = { frameworkId: frameworkVersion.framework.id };
    const { createDraft } = await specialist().ask<{ createDraft: { id: string; version: number } }>(CREATE_DRAFT, {
      input: draft,
    });
    await specialist().ask(PUBLISH, { input: { versionId: createDraft.id, version: createDraft.version } });
    expect((await evaluationOf(as(people.clerks[1].actor), people.clerks[1].personId)).frameworkVersion.id).toBe(
      versionId,
    );
    const next = await open("2026-08");
    expect((await evaluationOf(clerk(), people.clerks[0].personId, next)).frameworkVersion.id).toBe(createDraft.id);
  });
});
