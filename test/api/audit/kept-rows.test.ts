import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Evaluation } from "../../../server/evaluation/evaluation/evaluation.entity.ts";
import { MeasureKind, RatingStep } from "../../../server/evaluation/evaluation/evaluation.enums.ts";
import { Measure } from "../../../server/evaluation/rating/measure.entity.ts";
import { dropRow, findRows, keepRow, newRecordId, type Work } from "../../../server/kernel/index.ts";
import { adoptShipped, evaluationOf, makeCommune, makeOpenedCycle } from "../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

eachDatabase("rows that are kept beside the unit of work", (start) => {
  let khung: TestKhung;
  let evaluationId: string;
  beforeAll(async () => {
    khung = await start();
    const commune = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", commune.commune.id);
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    evaluationId = (await evaluationOf(khung, cycle.id, commune.clerks[0].personId)).id;
  });
  afterAll(() => khung.stop());

  const entries = async () =>
    (await khung.look().sql.selectFrom("audit_entry").select("changes").orderBy("id").execute()).length;

  const measure = (name: string): Measure => ({
    ...{ id: newRecordId(), evaluationId, step: RatingStep.SELF },
    ...{ kind: MeasureKind.METRIC, name, value: "1" },
  });

  const names = async (work: Pick<Work, "sql">) =>
    (await work.sql.selectFrom("measure").select("name").orderBy("name").execute()).map(({ name }) => name);

  it("nothing is written before the flush, and all of it with one entry then", async () => {
    const before = await entries();
    await khung.write(async function keepTwo(work: Work) {
      for (const name of ["a", "b", "c"]) keepRow(work, Measure, measure(name));
      expect(await names(work)).toEqual([]);
      await work.em.flush();
      expect(await names(work)).toEqual(["a", "b", "c"]);
      return {};
    }, {});
    expect(await entries()).toBe(before + 1);
  });

  it("what was read is there once: a change is seen by whoever reads it again, and written when it is asked for", async () => {
    await khung.write(async function changeOne(work: Work) {
      const [a] = await findRows(work, Measure, { evaluationId, name: "a" });
      if (!a) throw new Error("it was kept");
      a.value = "2";
      expect((await findRows(work, Measure, { evaluationId, name: "a" }))[0]).toBe(a);
      keepRow(work, Measure, measure("d"));
      const all = await findRows(work, Measure, { evaluationId });
      expect(all.map(({ name }) => name).sort()).toEqual(["a", "b", "c", "d"]);
      const c = all.find(({ name }) => name === "c");
      if (c) dropRow(work, Measure, c);
      return {};
    }, {});
    const rows = await khung.look().sql.selectFrom("measure").select(["name", "value"]).orderBy("name").execute();
    expect(rows.map(({ name, value }) => `${name} ${value}`)).toEqual(["a 2", "b 1", "d 1"]);
  });

  it("a record that somebody moved on meanwhile is not written over, and nothing beside it is kept", async () => {
    const attempt = khung.write(async function writeOver(work: Work) {
      const [evaluation] = await findRows(work, Evaluation, { id: evaluationId });
      if (!evaluation) throw new Error("it is there");
      evaluation.strengths = "Mới";
      keepRow(work, Measure, measure("e"));
      await sql`update evaluation set version = version + 1 where id = ${evaluationId}`.execute(work.sql);
      return {};
    }, {});
    await expect(attempt).rejects.toMatchObject({ rule: "record.stale", values: { noun: "Evaluation" } });
    expect(await names(khung.look())).toEqual(["a", "b", "d"]);
  });

  it("whoever empties the unit of work empties these, too", async () => {
    await khung.write(async function takeBack(work: Work) {
      keepRow(work, Measure, measure("f"));
      work.em.clear();
      return {};
    }, {});
    expect(await names(khung.look())).toEqual(["a", "b", "d"]);
  });
});
