import { describe, expect, it } from "vitest";
import { columnLetter } from "../../../admin/shared/ui/sheet/file-columns.ts";
import { isDerived, typedExact } from "../../../admin/work/catalogue/catalogue-rows.ts";
import { counted, type Share, shareWords } from "../../../admin/work/drill/share-words.ts";
import { weeksOf } from "../../../admin/work/calendar/month-days.ts";
import { reportSpan, stepSpan } from "../../../admin/work/unit/report-span.ts";
import { loadsOf, type PersonLine, sharesOf, tasksOf } from "../../../admin/work/unit/unit-rows.ts";

const share = (over: Partial<Share> = {}): Share => ({
  ...{ id: "s", taskId: "t", dueOn: "2026-07-20", assigned: "5", completed: "5", isDone: true },
  ...{ isUnplanned: false, isTakenOver: false, isHandedBack: false, delays: 0, majorErrors: 0, minorErrors: 0 },
  ...{ person: null, task: null, regulation: { majorError: "1/4", minorError: "0", delay: "1/4" } },
  ...over,
});

describe("what a task counts", () => {
  it("loses a quarter for each major error in quality and each delay in progress, never more than all", () => {
    expect(counted(share({ majorErrors: 1 }), "QUALITY")).toBe("3.75");
    expect(counted(share({ delays: 2 }), "PROGRESS")).toBe("2.5");
    expect(counted(share({ delays: 9 }), "PROGRESS")).toBe("0");
    expect(counted(share({ majorErrors: 1, delays: 1 }), "QUANTITY")).toBe("5");
  });

  it("follows the deductions of the regulation where it says its own", () => {
    const rule = { majorError: "1/2", minorError: "1/10", delay: null };
    expect(counted(share({ majorErrors: 1, minorErrors: 1 }), "QUALITY", rule)).toBe("2");
  });

  it("is only counted where no regulation says what is taken off", () => {
    const one = share({ majorErrors: 1, delays: 1, regulation: null });
    expect([counted(one, "QUALITY"), counted(one, "PROGRESS"), counted(one, "QUANTITY")]).toEqual([null, null, "5"]);
    expect(counted(share({ regulation: null }), "QUALITY")).toBe("5");
    expect(shareWords(one, "QUALITY").map(({ key }) => key)).toEqual(["majorErrors", "noRule"]);
  });

  it("is overdue while it is worked on after its last day, and late once that is on record", () => {
    const task = { id: "t", title: "Việc", productCode: null, state: "IN_PROGRESS", isLate: true } as const;
    const open = share({ isDone: false, task });
    expect(sharesOf("overdue", [open, share({ delays: 1 })])).toEqual([open]);
    expect(sharesOf("late", [open])).toEqual([]);
  });

  it("is explained: handed back, taken over, unplanned, and what was taken off", () => {
    const keys = (one: Share, measure: "QUALITY" | "PROGRESS"): string[] =>
      shareWords(one, measure).map(({ key }) => key);
    expect(keys(share({ isDone: false, isHandedBack: true }), "QUALITY")).toEqual(["handedBack"]);
    expect(keys(share({ isTakenOver: true, majorErrors: 1 }), "QUALITY")).toEqual(["takenOver", "majorErrorsOff"]);
    expect(keys(share({ isUnplanned: true, delays: 1, majorErrors: 1 }), "PROGRESS")).toEqual([
      ...["unplanned", "delaysOff"],
    ]);
  });
});

describe("a unit's report", () => {
  const place = { unitId: "u", from: "2026-07-01", to: "2026-07-31" };

  it("opens the tasks that a number counts: open ones are those whose last day has not passed", () => {
    expect(tasksOf("late", null, place, "2026-07-15")).toMatchObject({ includeSubtree: true, late: true });
    expect(tasksOf("open", null, place, "2026-07-15")).toMatchObject({ dueFrom: "2026-07-15", dueTo: "2026-07-31" });
  });

  it("names who has far more or far less than the others, among three people or more", () => {
    const line = (personId: string, assigned: string): PersonLine => ({ personId, assigned }) as PersonLine;
    const weights = (...lines: PersonLine[]): string[] => loadsOf(lines).map(({ weight }) => weight);
    expect(weights(line("a", "10"), line("b", "2"), line("c", "50"))).toEqual(["light", "light", "heavy"]);
    expect(weights(line("a", "1"), line("b", "50"))).toEqual(["even", "even"]);
  });

  it("filters a person's shares by what the number counts", () => {
    const shares = [share(), share({ id: "late", delays: 1 }), share({ id: "open", isDone: false })];
    expect(sharesOf("onTime", shares).map(({ id }) => id)).toEqual(["s"]);
    expect(sharesOf("late", shares).map(({ id }) => id)).toEqual(["late"]);
  });

  it("is of a week, month, quarter or year and steps to the ones beside it", () => {
    expect(reportSpan("quarter", "2026-08-15")).toEqual({ kind: "quarter", from: "2026-07-01", to: "2026-09-30" });
    expect(reportSpan("year", "2026-08-15")).toEqual({ kind: "year", from: "2026-01-01", to: "2026-12-31" });
    expect(stepSpan(reportSpan("quarter", "2026-01-15"), -1)).toBe("2025-10-01");
    expect(stepSpan(reportSpan("month", "2026-12-15"), 1)).toBe("2027-01-01");
  });
});

it("a month's calendar is of whole weeks from Monday", () => {
  const weeks = weeksOf("2026-07-15", []);
  expect([weeks.length, weeks[0]?.[0]?.day, weeks.at(-1)?.[6]?.day]).toEqual([5, "2026-06-29", "2026-08-02"]);
});

describe("a catalogue's numbers", () => {
  it("are read with a comma or a point; K that follows from the points need not be written", () => {
    expect([typedExact(" 12,5 "), typedExact("")]).toEqual(["12.5", null]);
    expect([isDerived("5/2", "12.5", "5"), isDerived("3", "12.5", "5"), isDerived("3", null, "5")]).toEqual([
      ...[true, false, false],
    ]);
  });

  it("stand in columns that are called as spreadsheets call them", () => {
    expect([0, 25, 26, 27, 52].map(columnLetter)).toEqual(["A", "Z", "AA", "AB", "BA"]);
  });
});
