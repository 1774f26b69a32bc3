import { describe, expect, it } from "vitest";
import { quotaLines } from "../../../../server/exchange/forms/lists/units/quota-names.ts";
import { countTitles } from "../../../../server/exchange/forms/lists/people/count-titles.ts";
import { workedDays } from "../../../../server/exchange/forms/lists/people/worked-days.read.ts";
import { sumUp, type SummaryRow, unsound } from "../../../../server/exchange/summary/unit-summary.ts";
import { dutyDueOn, overdueBefore } from "../../../../server/exchange/transmission/duty.ts";

const PERSON = { leading: false, deputy: false, positionClass: "PROFESSIONAL" as never, decidedGrade: "HTT" };

describe("lists of a unit", () => {
  it("count a person once, under the first-ranked title", () => {
    const people = [
      { ...PERSON, personId: "a", positionCode: "KT", position: "Kế toán" },
      { ...PERSON, personId: "b", positionCode: null, position: null, decidedGrade: null },
    ];
    const held = [
      { ...PERSON, personId: "a", code: "KT", title: "Kế toán" },
      { ...PERSON, personId: "a", code: "VP", title: "Phó Chánh Văn phòng", deputy: true },
    ];
    expect(countTitles(people, held)).toEqual([
      { code: "VP", title: "Phó Chánh Văn phòng", total: 1, grades: new Map([["HTT", 1]]), none: 0, concurrent: 1 },
      { code: null, title: null, total: 1, grades: new Map(), none: 1, concurrent: 0 },
    ]);
  });

  it("tell the groups of a quota apart: whole agency, duties, and which regulation where several count it", () => {
    const group = (by: "UNIT" | "DUTY_GROUP", versionId: string, dutyGroup: string | null, unitId = "a") => ({
      ...{ by, versionId, dutyGroup, unitId },
      name: ["Xã A", dutyGroup].filter(Boolean).join(" / "),
    });
    const groups = [
      group("UNIT", "1", null),
      { ...group("UNIT", "1", null, "b"), name: "Xã B" },
      group("DUTY_GROUP", "1", null),
      group("DUTY_GROUP", "1", "Văn phòng"),
      group("UNIT", "2", null),
    ];
    const regulations = new Map([
      ["1", "Quy chế công chức"],
      ["2", "Quy chế viên chức"],
    ]);
    expect(quotaLines(groups, regulations, (vi) => vi).map(({ words }) => words)).toEqual([
      "Xã A – toàn cơ quan, đơn vị – Quy chế công chức",
      "Xã A – vị trí chưa ghi nhóm nhiệm vụ – Quy chế công chức",
      "Xã A – nhóm nhiệm vụ: Văn phòng – Quy chế công chức",
      "Xã A – toàn cơ quan, đơn vị – Quy chế viên chức",
      "Xã B",
    ]);
  });

  it("count a day of two absences once", () => {
    const days = ["2026-07-01", "2026-07-02", "2026-07-03"];
    const away = [
      { startsOn: "2026-07-02", endsOn: "2026-07-02" },
      { startsOn: "2026-07-02", endsOn: null },
    ];
    expect(workedDays(days, away)).toEqual({ worked: 1, away: 2 });
  });
});

describe("the duty to report", () => {
  it("counts five calendar days from the day in Vietnam", () => {
    expect(dutyDueOn("2026-07-31T16:59:59.000Z")).toBe("2026-08-05");
    expect(dutyDueOn("2026-07-31T17:00:00.000Z")).toBe("2026-08-06");
    expect(overdueBefore("2026-08-06")).toBe("2026-07-31T17:00:00.000Z");
  });
});

describe("yearly summaries", () => {
  const row: SummaryRow = {
    ...{ unitCode: "X", unitName: "Xã", level: "COMMUNE", subject: "PERSON", subjectType: null, leading: false },
    ...{ present: 4, rated: 2, grades: { HTT: 2 }, notRated: { "Nghỉ ốm": 1 }, pending: 1 },
  };
  it("add up by grade and by reason", () => {
    const sum = sumUp([row, row]);
    expect(sum).toMatchObject({ present: 8, rated: 4, pending: 2 });
    expect([sum.grades.get("HTT"), sum.notRated.get("Nghỉ ốm")]).toEqual([4, 2]);
  });
  it("find rows that do not add up", () => {
    expect(unsound([row])).toEqual([]);
    expect(
      unsound([
        { ...row, rated: 3 },
        { ...row, pending: 0 },
      ]),
    ).toHaveLength(2);
  });
});
