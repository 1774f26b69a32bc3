import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { adoptShipped, makeOpenedCycle, withoutVote } from "../../support/build-evaluation.ts";
import { makeAppointment, makePosition, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase } from "../../support/each-database.ts";
import type { Actor, TestKhung } from "../../support/test-khung.ts";

interface Walked {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

interface List {
  readonly field: string;
  readonly filter: string;
  readonly sort: string;
  readonly fields: readonly string[];
}

const LISTS: readonly List[] = [
  { field: "units", filter: "UnitFilter", sort: "UnitSortInput", fields: ["NAME", "CODE", "STARTS_ON"] },
  { field: "persons", filter: "PersonFilter", sort: "PersonSortInput", fields: ["NAME", "CODE"] },
  { field: "positions", filter: "PositionFilter", sort: "PositionSortInput", fields: ["NAME", "CODE"] },
  { field: "cycles", filter: "CycleFilter", sort: "CycleSort", fields: ["CODE", "STARTS_ON"] },
  { field: "frameworks", filter: "FrameworkFilter", sort: "FrameworkSort", fields: ["NAME", "CODE"] },
  { field: "tasks", filter: "TaskFilter", sort: "TaskSortInput", fields: ["DUE", "TITLE"] },
  {
    field: "evaluations",
    filter: "EvaluationFilter",
    sort: "EvaluationSort",
    fields: ["PERSON_NAME", "UNIT_NAME", "PERIOD", "STEP", "DECIDED_AT"],
  },
];

eachDatabase("connections for programs", (start) => {
  let khung: TestKhung;
  let specialist: Actor;
  let provinceId: string;
  beforeAll(async () => {
    khung = await start();
    provinceId = (await makeUnit(khung)).id;
    await adoptShipped(khung, "nd-335-2025", provinceId, withoutVote);
    for (let count = 0; count < 7; count += 1) {
      const unit = await makeUnit(khung, {
        parentId: provinceId,
        name: count % 2 === 0 ? "Phòng Nội vụ" : "Phòng Kinh tế",
      });
      await makeAppointment(khung, { unitId: unit.id });
      await makePosition(khung);
    }
    await makeOpenedCycle(khung, { unitId: provinceId });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: provinceId });
  });
  afterAll(() => khung.stop());

  async function page({ field, filter, sort }: List, variables: object, actor = specialist): Promise<Walked> {
    const data = await actor.ok<Record<string, Walked>>(
      `query ($first: Int, $after: String, $sort: ${sort}, $filter: ${filter}) {
        list: ${field}Connection(first: $first, after: $after, sort: $sort, filter: $filter) {
          totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`,
      variables,
    );
    return data["list"] as Walked;
  }

  /** Every id on the way from the beginning to the end. */
  async function walk(list: List, variables: object, between: () => Promise<unknown> = async () => undefined) {
    const ids: string[] = [];
    let after: string | null = null;
    for (let count = 0; count < 200; count += 1) {
      const { edges, pageInfo }: Walked = await page(list, { ...variables, after });
      ids.push(...edges.map(({ node }) => node.id));
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
      await between();
    }
    throw new Error("the walk does not end");
  }

  async function listed({ field, filter, sort }: List, order: object): Promise<string[]> {
    const data = await specialist.ok<Record<string, { items: { id: string }[] }>>(
      `query ($sort: ${sort}, $filter: ${filter}) {
        list: ${field}(sort: $sort, filter: $filter, page: { perPage: 200 }) { items { id } } }`,
      { sort: order },
    );
    return (data["list"]?.items ?? []).map(({ id }) => id);
  }

  it.each(LISTS)("walked in steps of any size $field are each there once, in the order of the list", async (list) => {
    const order = fc.record({ field: fc.constantFrom(...list.fields), order: fc.constantFrom("ASC", "DESC") });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 9 }), async (sort, first) => {
        const ids = await walk(list, { sort, first });
        expect(new Set(ids).size).toBe(ids.length);
        const { totalCount } = await page(list, { sort, first });
        expect(ids).toHaveLength(totalCount);
        // Empty keys come first or last as the database has it in lists, and first in connections.
        const expected = await listed(list, sort);
        expect(list.field === "evaluations" ? [...ids].sort() : ids).toEqual(
          list.field === "evaluations" ? expected.sort() : expected,
        );
      }),
      { numRuns: 8 },
    );
  });

  it("nothing is left out or repeated while rows are inserted on the way", async () => {
    const [units] = LISTS as [List];
    const filter = { withinId: provinceId };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.constantFrom("ASC", "DESC"), async (first, order) => {
        const variables = { first, filter, sort: { field: "NAME", order } };
        const before = await walk(units, { ...variables, first: 200 });
        let added = 0;
        const ids = await walk(units, variables, async () => {
          added += 1;
          if (added > 3) return;
          const name = added % 2 === 0 ? "Ban Đầu" : "Ủy ban Xa";
          await makeUnit(khung, { parentId: provinceId, name });
        });
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => before.includes(id))).toEqual(before);
      }),
      { numRuns: 6 },
    );
  });

  it("a cursor that was altered, or of another list or order, is refused with its field", async () => {
    const [units, persons] = LISTS as [List, List];
    const cursor = (await page(units, { first: 1 })).pageInfo.endCursor ?? "";
    const altered = Buffer.from(
      Buffer.from(cursor, "base64url")
        .toString()
        .replace(/"([^"]+)"]$/, '"x"]'),
    );
    const wrong = [`${cursor.slice(0, -6)}AAAAAA`, altered.toString("base64url"), "", "x", "W10", "bnVsbA"];
    const ask =
      "query ($after: String, $sort: UnitSortInput) { unitsConnection(after: $after, sort: $sort) { totalCount } }";
    for (const after of wrong) {
      const error = await specialist.refused(ask, { after });
      expect(error.code).toBe("INVALID_INPUT");
      expect(error.fields?.[0]).toMatchObject({ path: "after", rule: "cursor.invalid" });
    }
    const sort = { field: "CODE", order: "ASC" };
    expect((await specialist.refused(ask, { after: cursor, sort })).fields?.[0]?.rule).toBe("cursor.invalid");
    const other = (await page(persons, { first: 1 })).pageInfo.endCursor;
    expect((await specialist.refused(ask, { after: other })).fields?.[0]?.rule).toBe("cursor.invalid");
  });

  it("no more than 200 rows come at once, and nobody else's", async () => {
    const ask = "query ($first: Int) { evaluationsConnection(first: $first) { totalCount } }";
    for (const first of [0, -1, 201]) expect((await specialist.refused(ask, { first })).code).toBe("INVALID_INPUT");
    const stranger = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
    const [evaluations] = LISTS.filter(({ field }) => field === "evaluations") as [List];
    expect(await page(evaluations, { first: 5 }, stranger)).toMatchObject({ totalCount: 0, edges: [] });
    expect((await khung.nobody.refused(ask)).code).toBe("UNAUTHENTICATED");
  });
});
