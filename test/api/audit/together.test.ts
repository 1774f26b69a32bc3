import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { alongFlush, together, type Work } from "../../../server/kernel/index.ts";
import { createUnit, Unit, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("statements that go together", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  const codes = async () =>
    (await khung.look().sql.selectFrom("unit").select("code").orderBy("code").execute()).map(({ code }) => code);
  const unit = (code: string) => ({
    ...{ code, name: code, tree: UnitTree.STATE, kind: UnitKind.COMMUNE, parentId: null, startsOn: "2020-01-01" },
  });

  it("they are run in the order in which they are asked", async () => {
    const rows = await together(khung.look().sql, (each) =>
      Promise.all([1, 2, 3].map((at) => sql<{ at: number }>`select ${sql.lit(at)} as at`.execute(each))),
    );
    expect(rows.flatMap((row) => row.rows.map(({ at }) => Number(at)))).toEqual([1, 2, 3]);
  });

  it("one that fails in a transaction takes back those before and after it", async () => {
    const before = await codes();
    const broken = khung.write(async function breakOne(work: Work) {
      const made = await createUnit(work, unit("T1"));
      await together(work.sql, (each) =>
        Promise.all([
          each.updateTable("unit").set({ code: "T2" }).where("id", "=", made.id).execute(),
          sql`select * from no_such_table`.execute(each),
          each.updateTable("unit").set({ code: "T3" }).where("id", "=", made.id).execute(),
        ]),
      );
      return {};
    }, {});
    await expect(broken).rejects.toThrow();
    expect(await codes()).toEqual(before);
  });

  it("what goes along with a flush is written with it, and taken back with it", async () => {
    const rename = (id: string, code: string) => (each: Work["sql"]) =>
      each.updateTable("unit").set({ code }).where("id", "=", id).execute();
    const made = await khung.write(createUnit, unit("A1"));
    await khung.write(async function along(work: Work) {
      alongFlush(work, rename(made.id, "A2"));
      const read = () => work.sql.selectFrom("unit").select("code").where("id", "=", made.id).executeTakeFirst();
      expect((await read())?.code).toBe("A1");
      await work.em.flush();
      expect((await read())?.code).toBe("A2");
      alongFlush(work, rename(made.id, "A3"));
      work.em.clear();
      return {};
    }, {});
    expect(await codes()).toContain("A2");
    const stale = khung.write(async function alongStale(work: Work) {
      const found = await work.em.findOneOrFail(Unit, made.id);
      await work.sql
        .updateTable("unit")
        .set({ version: found.version + 1 })
        .where("id", "=", made.id)
        .execute();
      found.name = "Khác";
      alongFlush(work, rename(made.id, "A4"));
      await work.em.flush();
      return {};
    }, {});
    await expect(stale).rejects.toThrow();
    expect(await codes()).toContain("A2");
  });

  it("an effect whose answer cannot be kept for a repetition is none", async () => {
    const make = async (work: Work, { code }: { readonly code: string; readonly idempotencyKey: string }) => {
      await createUnit(work, unit(code));
      await sql`alter table idempotency_key rename column response to elsewhere`.execute(work.sql);
      return {};
    };
    await expect(khung.write(make, { code: "K1", idempotencyKey: "one" })).rejects.toThrow();
    expect(await codes()).not.toContain("K1");
    const again = await khung.write(createUnit, { ...unit("K2"), idempotencyKey: "one" });
    expect(await codes()).toContain("K2");
    expect(await khung.write(createUnit, { ...unit("K2"), idempotencyKey: "one" })).toMatchObject({ id: again.id });
  });
});
