import { describe, expect, it } from "vitest";
import { makeDataProvider, UnsupportedAct } from "../../admin/app/dataProvider.ts";
import { organizationResources } from "../../admin/organization/data.ts";
import { identityResources } from "../../admin/identity/data.ts";
import { frameworkResources } from "../../admin/framework/data.ts";
import type { Call } from "../../admin/shared/api/resource.ts";

interface Asked {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
}

function provider(answer: unknown): { data: ReturnType<typeof makeDataProvider>; asked: Asked[] } {
  const asked: Asked[] = [];
  const call: Call = async (document, variables) => {
    const [definition] = document.definitions;
    const operation = definition?.kind === "OperationDefinition" ? (definition.name?.value ?? "") : "";
    asked.push({ operation, variables: variables as Record<string, unknown> });
    return answer as never;
  };
  return {
    data: makeDataProvider(call, [...organizationResources, ...identityResources, ...frameworkResources]),
    asked,
  };
}

const PAGE = { pagination: { page: 2, perPage: 25 }, sort: { field: "name", order: "DESC" as const }, filter: {} };

describe("a list", () => {
  it("asks for the page and the order with the names of the API", async () => {
    const { data, asked } = provider({ positions: { items: [{ id: "1", name: "Chuyên viên" }], total: 26 } });
    const answer = await data.getList("positions", {
      ...PAGE,
      filter: { search: "chuyen", catalogue: "", positionClass: null },
    });
    expect(answer).toEqual({ data: [{ id: "1", name: "Chuyên viên" }], total: 26 });
    expect(asked).toEqual([
      {
        operation: "Positions",
        variables: {
          filter: { search: "chuyen" },
          sort: { field: "NAME", order: "DESC" },
          page: { page: 2, perPage: 25 },
        },
      },
    ]);
  });

  it("leaves the order to the server for a column that cannot be sorted by", async () => {
    const { data, asked } = provider({ positions: { items: [], total: 0 } });
    await data.getList("positions", { ...PAGE, sort: { field: "dutyGroup", order: "ASC" } });
    expect(asked[0]?.variables).not.toHaveProperty("sort");
  });

  it("of what belongs to a record filters by that record", async () => {
    const { data, asked } = provider({ units: { items: [], total: 0 } });
    await data.getManyReference("units", { ...PAGE, target: "parentId", id: "42" });
    expect(asked[0]?.variables["filter"]).toEqual({ parentId: "42" });
  });
});

describe("records by id", () => {
  it("are read in one request where the API offers it", async () => {
    const { data, asked } = provider({ units: { items: [{ id: "1" }, { id: "2" }], total: 2 } });
    expect((await data.getMany("units", { ids: ["1", "2"] })).data).toHaveLength(2);
    expect(asked).toEqual([
      { operation: "Units", variables: { filter: { ids: ["1", "2"] }, page: { page: 1, perPage: 200 } } },
    ]);
  });

  it("are read one by one elsewhere, without those that are gone", async () => {
    const { data, asked } = provider({ account: null });
    expect((await data.getMany("accounts", { ids: ["1", "2"] })).data).toEqual([]);
    expect(asked.map((one) => one.operation)).toEqual(["AccountById", "AccountById"]);
  });

  it("that do not exist are an error of one page, not of the console", async () => {
    const { data } = provider({ account: null });
    await expect(data.getOne("accounts", { id: "1" })).rejects.toThrow("ra.notification.item_doesnt_exist");
  });
});

describe("saving", () => {
  const stored = {
    id: "7",
    version: 3,
    code: "A",
    name: "Cũ",
    nameEn: null,
    positionClass: "LEADER",
    dutyGroup: null,
    description: null,
    abilities: {},
  };

  it("sends the version that was read and nothing that the API does not take", async () => {
    const { data, asked } = provider({ changePosition: { ...stored, version: 4, name: "Mới" } });
    const answer = await data.update("positions", { id: "7", data: { ...stored, name: "Mới" }, previousData: stored });
    expect(answer.data).toMatchObject({ version: 4, name: "Mới" });
    expect(asked[0]).toEqual({
      operation: "ChangePosition",
      variables: {
        input: {
          id: "7",
          version: 3,
          code: "A",
          name: "Mới",
          nameEn: null,
          positionClass: "LEADER",
          publicContact: null,
          dutyGroup: null,
          description: null,
        },
      },
    });
  });

  it("of something new carries the key that makes a second press harmless", async () => {
    const { data, asked } = provider({ createFramework: { id: "9" } });
    const form = { code: "QC-01", nameVi: "Quy chế", issuer: "UBND", effectiveFrom: "2026-01-01", idempotencyKey: "k" };
    await data.create("frameworks", { data: form });
    expect(asked[0]?.variables["input"]).toMatchObject({
      code: "QC-01",
      name: { vi: "Quy chế", en: null },
      idempotencyKey: "k",
    });
  });

  it("of many records at once does not exist", async () => {
    const { data } = provider({});
    await expect(data.updateMany("positions", { ids: ["1"], data: {} })).rejects.toBeInstanceOf(UnsupportedAct);
    await expect(data.deleteMany("positions", { ids: ["1"] })).rejects.toBeInstanceOf(UnsupportedAct);
    await expect(data.delete("positions", { id: "1" })).rejects.toBeInstanceOf(UnsupportedAct);
  });
});
