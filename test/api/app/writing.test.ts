import { afterAll, beforeAll, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { type Unit, createUnit, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const DEFINE = "mutation ($input: DefinePositionInput!) { definePosition(input: $input) { id code name version } }";
const CHANGE = "mutation ($input: ChangePositionInput!) { changePosition(input: $input) { id name version } }";
const COUNT = "query ($filter: PositionFilter) { positions(filter: $filter) { total } }";

interface Defined {
  readonly definePosition: { readonly id: string; readonly version: number };
}

eachDatabase("writing", (start) => {
  let khung: TestKhung;
  let unit: Unit;
  let specialist: Actor;
  let codes = 0;

  beforeAll(async () => {
    khung = await start();
    const input = {
      code: "TINH",
      name: "Tỉnh thử nghiệm",
      kind: UnitKind.PROVINCE,
      tree: UnitTree.STATE,
      startsOn: "2020-01-01",
    };
    unit = await khung.write(createUnit, input);
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
  });
  afterAll(() => khung.stop());

  function position(more: object = {}): Record<string, unknown> {
    codes += 1;
    return {
      code: `VT-${String(codes)}`,
      name: "Chuyên viên",
      positionClass: "PROFESSIONAL",
      dutyGroup: "Tham mưu",
      ...more,
    };
  }

  const count = async (search: string): Promise<number> => {
    const { positions } = await specialist.ok<{ positions: { total: number } }>(COUNT, { filter: { search } });
    return positions.total;
  };

  it("the same request sent twice has one effect and one answer", async () => {
    const input = position({ name: "Gửi hai lần", idempotencyKey: "twice" });
    const first = await specialist.ok(DEFINE, { input });
    expect(await specialist.ok(DEFINE, { input })).toEqual(first);
    expect(await count("gui hai lan")).toBe(1);
  });

  it("fifty duplicates at the same moment have one effect and fifty equal answers", async () => {
    const input = position({ name: "Năm mươi bản", idempotencyKey: "fifty" });
    const answers = await Promise.all(Array.from({ length: 50 }, () => specialist.ok(DEFINE, { input })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await count("nam muoi ban")).toBe(1);
  });

  it("a key used for another request is refused", async () => {
    await specialist.ok(DEFINE, { input: position({ idempotencyKey: "once" }) });
    expect(await specialist.refused(DEFINE, { input: position({ idempotencyKey: "once" }) })).toMatchObject({
      code: "REFUSED",
      rule: "idempotency.reused",
    });
  });

  it("a key of one account does not collide with another account's", async () => {
    const other = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: unit.id });
    await specialist.ok(DEFINE, { input: position({ idempotencyKey: "mine" }) });
    await other.ok(DEFINE, { input: position({ idempotencyKey: "mine" }) });
  });

  it("a stale write is refused and changes nothing", async () => {
    const { definePosition } = await specialist.ok<Defined>(DEFINE, { input: position() });
    const { id, version } = definePosition;
    await specialist.ok(CHANGE, { input: { ...position({ name: "Tên mới" }), id, version } });
    expect(
      await specialist.refused(CHANGE, { input: { ...position({ name: "Tên cũ hơn" }), id, version } }),
    ).toMatchObject({ code: "STALE" });
    expect(await count("ten moi")).toBe(1);
  });

  it("hostile text is refused by name of its field, and nothing is half written", async () => {
    for (const [name, rule] of [
      ["Lê\u0000An", "text.control"],
      ["a\ud800b", "text.surrogate"],
      ["a\u202eb", "text.bidi"],
    ] as const) {
      const error = await specialist.refused(DEFINE, { input: position({ name }) });
      expect(error.code).toBe("INVALID_INPUT");
      expect(error.fields).toEqual([expect.objectContaining({ path: "input.name", rule })]);
    }
    const long = await specialist.refused(DEFINE, { input: position({ name: "x".repeat(5_000) }) });
    expect(long.fields?.[0]?.path).toBe("input.name");
  });

  it("quotes, backslashes and question marks are text like any other", async () => {
    const name = `O'Neil "\\" ?? $1 -- ; drop table position`;
    await specialist.ok(DEFINE, { input: position({ name }) });
    expect(await count(`o'neil "\\" ??`)).toBe(1);
  });

  it("an id that cannot be one is refused before any database sees it", async () => {
    const error = await specialist.refused('query { position(id: "\' or 1=1") { id } }');
    expect(error.code).toBe("INVALID_INPUT");
  });

  it("every change leaves an audit entry with the values before and after", async () => {
    const { definePosition } = await specialist.ok<Defined>(DEFINE, { input: position({ name: "Trước khi đổi" }) });
    await specialist.ok(CHANGE, {
      input: { ...position({ name: "Sau khi đổi" }), id: definePosition.id, version: definePosition.version },
    });
    const entries = await khung.database.readSql
      .selectFrom("audit_entry")
      .select(["verb", "account_id as accountId", "changes"])
      .where("changes", "like", `%${definePosition.id}%`)
      .orderBy("id")
      .execute();
    expect(entries.map(({ verb, accountId }) => [verb, accountId])).toEqual([
      ["definePosition", specialist.accountId],
      ["changePosition", specialist.accountId],
    ]);
    expect(JSON.parse(entries[1]?.changes ?? "")).toEqual([
      expect.objectContaining({
        kind: "update",
        before: expect.objectContaining({ name: "Trước khi đổi" }),
        after: expect.objectContaining({ name: "Sau khi đổi" }),
      }),
    ]);
  });
});
