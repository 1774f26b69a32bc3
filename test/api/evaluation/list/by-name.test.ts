import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Cycle } from "../../../../server/cycle/index.ts";
import { EvaluationSubject, readEvaluations } from "../../../../server/evaluation/index.ts";
import { PageInput, Role } from "../../../../server/kernel/index.ts";
import { makePublishedVersion } from "../../../support/build-framework.ts";
import { makeUnit } from "../../../support/build-organization.ts";
import { makeEvaluations, makeOpenCycle } from "../../../support/build-statistics.ts";
import { type Actor } from "../../../support/test-khung.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";

const LIST = `query($filter: EvaluationFilter, $sort: EvaluationSort, $page: PageInput) {
  evaluations(filter: $filter, sort: $sort, page: $page) { total items { id person { fullName } } } }`;
const NAMES = ["Đào Thị An", "Trần Văn Bình", "Lê Chi", "Nguyễn Văn An", "Phạm Dũng"];

interface Listed {
  readonly evaluations: { readonly total: number; readonly items: { readonly id: string }[] };
}

eachDatabase("long lists by name", (start) => {
  let khung: TestKhung;
  let cycle: Cycle;
  let units: { top: string; below: string; outside: string };
  let frameworkVersionId: string;

  beforeAll(async () => {
    khung = await start();
    const [top, outside] = [await makeUnit(khung), await makeUnit(khung)];
    const below = await makeUnit(khung, { parentId: top.id });
    units = { top: top.id, below: below.id, outside: outside.id };
    frameworkVersionId = (await makePublishedVersion(khung)).id;
    cycle = await makeOpenCycle(khung, { unitId: units.top });
    for (const [at, fullName] of NAMES.entries())
      for (const unitId of [units.top, units.below])
        await makeEvaluations(khung, { cycle, unitId, frameworkVersionId, count: 12 + at, fullName });
  });
  afterAll(() => khung.stop());

  const list = async (actor: Actor, perPage: number, page: number, order: "ASC" | "DESC", filter = {}) => {
    const sort = { field: "PERSON_NAME", order };
    const asked = { filter: { cycleId: cycle.id, ...filter }, sort, page: { perPage, page } };
    const { total, items } = (await actor.ok<Listed>(LIST, asked)).evaluations;
    return { total, ids: items.map(({ id }) => id) };
  };

  it.each(["ASC", "DESC"] as const)("page by page are the whole list, %s", async (order) => {
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: units.top });
    const whole = await list(specialist, 200, 1, order);
    expect(whole.ids).toHaveLength(140);
    expect(new Set(whole.ids).size).toBe(140);
    for (const page of [1, 2, 3, 4, 5])
      expect(await list(specialist, 1, page, order)).toEqual({ total: 140, ids: [whole.ids[page - 1]] });
    expect(await list(specialist, 3, 1, order)).toEqual({ total: 140, ids: whole.ids.slice(0, 3) });
  });

  it("hold only what the viewer may know, and one's own result once", async () => {
    const own = { cycle, unitId: units.outside, frameworkVersionId, count: 1, fullName: "Vũ Ánh" };
    const [mine] = await makeEvaluations(khung, own);
    const [inside] = await makeEvaluations(khung, { ...own, unitId: units.below });
    for (const evaluation of [mine, inside]) {
      const { personId } = evaluation ?? {};
      if (!personId) throw new Error("there is nobody");
      const actor = await khung.actor({ role: Role.AUDITOR, unitId: units.below, personId });
      const whole = await list(actor, 200, 1, "ASC");
      expect(whole.total).toBe(whole.ids.length);
      expect(whole.total).toBe(evaluation === mine ? 72 : 71);
      expect(await list(actor, 1, 1, "ASC")).toEqual({ total: whole.total, ids: whole.ids.slice(0, 1) });
      expect(await list(actor, 1, 1, "DESC")).toEqual({ total: whole.total, ids: whole.ids.slice(-1) });
    }
  });

  it("are found behind many people of other units, and beside evaluations of units", async () => {
    const many = { cycle, unitId: units.outside, frameworkVersionId, count: 60, fullName: "Âu Ái" };
    await makeEvaluations(khung, many);
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: units.top });
    const whole = await list(specialist, 200, 1, "ASC");
    expect(await list(specialist, 1, 1, "ASC")).toEqual({ total: whole.total, ids: whole.ids.slice(0, 1) });
    const subject = { subject: EvaluationSubject.UNIT, personId: null, subjectUnitId: units.below };
    await makeEvaluations(khung, { ...many, unitId: units.below, count: 1, over: subject });
    const both = await list(specialist, 200, 1, "ASC");
    expect(both.total).toBe(whole.total + 1);
    expect(await list(specialist, 1, 1, "ASC")).toEqual({ total: both.total, ids: both.ids.slice(0, 1) });
    const people = { subject: EvaluationSubject.PERSON };
    expect(await list(specialist, 1, 1, "ASC", people)).toEqual({ total: whole.total, ids: whole.ids.slice(0, 1) });
  });

  it("are read from the index of names and not sorted on SQLite", async () => {
    if (khung.database.kind !== "sqlite") return;
    const other = await makeOpenCycle(khung, { unitId: units.top, startsOn: "2026-06-01", endsOn: "2026-06-30" });
    await makeEvaluations(khung, { cycle: other, unitId: units.top, frameworkVersionId, count: 60, fullName: "Á" });
    const nodes: RootOperationNode[] = [];
    const noting: KyselyPlugin = {
      transformQuery: ({ node }) => (nodes.push(node), node),
      transformResult: async ({ result }) => result,
    };
    const look = { ...khung.look(), sql: khung.look().sql.withPlugin(noting) };
    const page = Object.assign(new PageInput(), { perPage: 1 });
    const { total, items } = await readEvaluations(look, { cycleId: other.id }, undefined, page);
    expect([total, items.length]).toEqual([60, 1]);
    const plans: string[] = [];
    for (const node of nodes) {
      const { sql, parameters } = khung.look().sql.getExecutor().compileQuery(node, { queryId: "plan" });
      const explained = CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]);
      const { rows } = await khung.database.readSql.executeQuery<{ detail: string }>(explained);
      plans.push(rows.map(({ detail }) => detail).join("\n"));
    }
    expect(plans.at(-1)).toMatch(/^SEARCH person USING .*INDEX person_sort_key_id_index/);
    expect(plans.at(-1)).not.toContain("TEMP B-TREE FOR ORDER BY");
  });
});
