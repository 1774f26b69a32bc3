import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { UnitTree } from "../../../../server/organization/index.ts";
import {
  adoptShipped,
  type Commune,
  evaluationOf,
  makeCommune,
  makeOpenedCycle,
  withoutVote,
} from "../../../support/build-evaluation.ts";
import { fetchForm, wordsOf, wordTables } from "../../../support/build-forms.ts";
import { makeAppointment, makePosition, makeUnit } from "../../../support/build-organization.ts";
import { decideWith, monthOf } from "../../../support/build-period.ts";
import { makeOpenCycle } from "../../../support/build-statistics.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import { assigned, makeOffice } from "../../../support/work/build-task.ts";

eachDatabase("further lists of a unit in a cycle", (start) => {
  let khung: TestKhung;
  let people: Commune;
  let place: { cycleId: string; unitId: string };
  const rowsOf = async (form: string): Promise<string[][]> => {
    const answer = await fetchForm(khung, people.specialist, { form, format: "DOCX", ...place });
    return wordTables(answer.rawPayload);
  };
  const of = (rows: string[][], name: string): string[] | undefined => rows.find((row) => row[1] === name);

  beforeAll(async () => {
    khung = await start({ now: "2026-07-30T02:00:00Z" });
    people = await makeCommune(khung);
    await adoptShipped(khung, "nd-335-2025", people.commune.id, withoutVote);
    const cell = await makeUnit(khung, { name: "Chi bộ Khối chính quyền", tree: UnitTree.PARTY });
    const post = await makePosition(khung, { code: "BT", name: "Bí thư chi bộ" });
    const party = { unitId: cell.id, personId: people.clerks[0].personId, positionId: post.id, isPrimary: false };
    await makeAppointment(khung, party);
    const june = await makeOpenedCycle(khung, { unitId: people.commune.id, ...monthOf(6) });
    const [one, two] = people.clerks;
    await decideWith(khung, await evaluationOf(khung, june.id, two.personId), "HTN", null);
    const cycle = await makeOpenedCycle(khung, { unitId: people.commune.id, selfDueOn: "2026-07-28" });
    place = { cycleId: cycle.id, unitId: people.commune.id };
    await decideWith(khung, await evaluationOf(khung, cycle.id, one.personId), "HTT", null);
  });
  afterAll(() => khung.stop());

  it("the month summary of a commune says who waits and who is done", async () => {
    const rows = await rowsOf("COMMUNE_MONTH");
    expect(of(rows, "Đào Thị An")?.slice(3)).toEqual([
      ...["Khối chính quyền", "", "", "", "Hoàn thành tốt nhiệm vụ", "Đã chốt", ""],
    ]);
    expect(of(rows, "Trần Văn Bình")?.[8]).toBe("Đang tự chấm");
  });

  it("the Party's summary has the posts of both ladders and the cell", async () => {
    const row = of(await rowsOf("PARTY_SUMMARY"), "Đào Thị An");
    expect([row?.[2], row?.[4], row?.[5], row?.[11]]).toEqual([
      ...["Bí thư chi bộ", "Chi bộ Khối chính quyền", "Khối chính quyền", "Hoàn thành tốt nhiệm vụ"],
    ]);
    expect(row?.[3]).not.toBe("");
  });

  it("who did not hand in once the day is past is listed with the number of all", async () => {
    const answer = await fetchForm(khung, people.specialist, { form: "LATE_SUBMISSIONS", format: "DOCX", ...place });
    const rows = await wordTables(answer.rawPayload);
    expect(of(rows, "Trần Văn Bình")?.slice(4)).toEqual(["28/07/2026", "", "Chưa nộp", ""]);
    expect(of(rows, "Đào Thị An")).toBeUndefined();
    expect(await wordsOf(answer.rawPayload)).toContain("Nộp chậm: 0 người; chưa nộp: 4 người; trên tổng số 5 người");
  });

  it("objections have their terms and grades, not their words", async () => {
    const { id } = await evaluationOf(khung, place.cycleId, people.clerks[0].personId);
    await khung.write(async function object({ sql }) {
      const decision = await sql
        .selectFrom("decision")
        .select("id")
        .where("evaluation_id", "=", id)
        .executeTakeFirstOrThrow();
      const objection = {
        ...{ id: randomUUID(), version: 1, evaluation_id: id, decision_id: decision.id, text: "Điều riêng tư" },
        ...{
          filed_at: "2026-07-20T02:00:00.000Z",
          filed_on: "2026-07-20",
          due_on: "2026-07-29",
          state: "OPEN" as never,
        },
      };
      await sql
        .insertInto("objection")
        .values(objection as never)
        .execute();
      return {};
    }, {});
    const answer = await fetchForm(khung, people.specialist, { form: "OBJECTION_LIST", format: "DOCX", ...place });
    expect(of(await wordTables(answer.rawPayload), "Đào Thị An")).toEqual([
      ...["1", "Đào Thị An", "Khối chính quyền", "20/07/2026", "Hoàn thành tốt nhiệm vụ", "29/07/2026"],
      ...["Đang giải quyết", "", "", "Quá hạn"],
    ]);
    const words = await wordsOf(answer.rawPayload);
    expect(words).toContain("Tổng số: 1; đang giải quyết: 1");
    expect(words).not.toContain("Điều riêng tư");
  });

  it("the trend has a row a period, oldest first, each with its own base", async () => {
    const rows = (await rowsOf("TWELVE_PERIODS")).filter((row) => /^Kỳ KY/.test(row[0] ?? ""));
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ["5", "1"],
      ["5", "1"],
    ]);
    expect(rows[0]?.slice(3)).toEqual(["0", "0", "0", "0", "1", "100", "0", "0"]);
    expect(rows[1]?.slice(3)).toEqual(["0", "0", "1", "100", "0", "0", "0", "0"]);
  });

  it("the trace leads from the person to task, product and coefficient", async () => {
    const office = await makeOffice(khung);
    await assigned(office, { dueOn: "2026-07-31" });
    const cycle = await makeOpenCycle(khung, { unitId: office.agency.id, code: "TRUY-VET" });
    const asked = { form: "WORK_TRACE", format: "DOCX", cycleId: cycle.id, unitId: office.agency.id };
    const answer = await fetchForm(khung, office.specialist, asked);
    const row = (await wordTables(answer.rawPayload)).find((cells) => cells[3] === "Soạn thảo kế hoạch");
    expect(row?.slice(4, 8)).toEqual(["Kế hoạch được ban hành", "2,5", "", "0"]);
  });
});
