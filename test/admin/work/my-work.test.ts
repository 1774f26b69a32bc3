import { describe, expect, it } from "vitest";
import { type BoardTask, byColumn, neighbour } from "../../../admin/work/mine/columns.ts";
import { addDays, isDay, spanOf, stepFrom } from "../../../admin/work/mine/period.ts";
import { excusableOf } from "../../../admin/work/task/excusable.ts";
import {
  afterDeductions,
  converted,
  dueWord,
  isPositiveText,
  plain,
  typedNumber,
} from "../../../admin/work/task/task-words.ts";

describe("weeks and months of one's work", () => {
  it("begins a week on Monday and ends a month on its last day, in a leap year too", () => {
    expect(spanOf("week", "2026-07-15")).toEqual({ kind: "week", from: "2026-07-13", to: "2026-07-19" });
    expect(spanOf("week", "2026-07-19")).toEqual({ kind: "week", from: "2026-07-13", to: "2026-07-19" });
    expect(spanOf("month", "2028-02-10")).toEqual({ kind: "month", from: "2028-02-01", to: "2028-02-29" });
    expect(spanOf("month", "2026-12-31").to).toBe("2026-12-31");
  });

  it("steps over the ends of months and years without leaving a day out", () => {
    expect(stepFrom("month", "2026-01-31", 1)).toBe("2026-02-01");
    expect(stepFrom("month", "2026-01-31", -1)).toBe("2025-12-01");
    expect(stepFrom("week", "2026-01-01", -1)).toBe("2025-12-22");
    for (let day = "2026-01-01"; day < "2027-01-01"; day = addDays(day, 1)) {
      const { from, to } = spanOf("week", day);
      expect(stepFrom("week", day, 1) > to && from <= day && day <= to).toBe(true);
    }
  });

  it("takes only real days from an address", () => {
    expect([isDay("2026-02-28"), isDay("2026-02-30"), isDay("hôm nay"), isDay(null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("the board", () => {
  const task = (id: string, state: BoardTask["state"], dueOn: string): BoardTask =>
    ({ id, state, dueOn }) as unknown as BoardTask;

  it("puts what was sent back on top of what is being done, then what is due first", () => {
    const columns = byColumn([
      task("a", "IN_PROGRESS", "2026-07-01"),
      task("b", "RETURNED", "2026-07-20"),
      task("c", "IN_PROGRESS", "2026-06-30"),
      task("d", "CANCELLED", "2026-06-30"),
    ]);
    expect(columns.DOING.map(({ id }) => id)).toEqual(["b", "c", "a"]);
    expect(columns.FINISHED).toEqual([]);
  });

  it("leads the arrows past empty columns and stops at the edges", () => {
    const sizes = [2, 0, 1, 3];
    expect(neighbour(sizes, [0, 1], "ArrowRight")).toEqual([2, 0]);
    expect(neighbour(sizes, [2, 0], "ArrowLeft")).toEqual([0, 0]);
    expect(neighbour(sizes, [3, 2], "ArrowRight")).toEqual([3, 2]);
    expect(neighbour(sizes, [3, 2], "ArrowDown")).toEqual([3, 2]);
    expect(neighbour(sizes, [0, 0], "ArrowUp")).toEqual([0, 0]);
  });
});

describe("words and numbers of a task", () => {
  it("says lateness in words, and only of what is still open", () => {
    const due = (state: BoardTask["state"], dueOn: string) => dueWord({ state, dueOn }, "2026-07-15");
    expect(due("IN_PROGRESS", "2026-07-14")).toMatchObject({ key: "task.due.late", days: 1 });
    expect(due("RETURNED", "2026-07-15").key).toBe("task.due.today");
    expect(due("ASSIGNED", "2026-07-17")).toMatchObject({ key: "task.due.soon", days: 2 });
    expect(due("ASSIGNED", "2026-07-18").key).toBe("task.due.day");
    expect([due("SUBMITTED", "2026-07-01").key, due("DONE", "2026-07-01").key]).toEqual([
      "task.due.day",
      "task.due.day",
    ]);
  });

  it("shows a plain decimal where a fraction is one, and what the decree leaves of a product", () => {
    expect([plain("5/2"), plain("1/3"), plain("2")]).toEqual(["2.5", "1/3", "2"]);
    expect(converted("2", "5/2")).toBe("5");
    expect([0, 1, 9].map((count) => afterDeductions("5", count, "1/4"))).toEqual(["5", "3.75", "0"]);
    expect([0, 1].map((count) => afterDeductions("5", count, null))).toEqual(["5", null]);
  });

  it("reads a decimal comma, and takes nothing that is not above 0", () => {
    expect([typedNumber(" 2,5 "), typedNumber("")]).toEqual(["2.5", null]);
    expect([isPositiveText("0,5"), isPositiveText("0"), isPositiveText("-1"), isPositiveText("hai")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("what may be excused", () => {
  const event = (number: number, kind: string, happenedOn: string, over: object = {}) => ({
    ...{ number, kind, happenedOn, dueOn: null, verdict: null, aboutNumber: null },
    ...over,
  });
  const history = [
    event(1, "ASSIGNED", "2026-07-01", { dueOn: "2026-07-10" }),
    event(2, "SUBMITTED", "2026-07-12"),
    event(3, "RETURNED", "2026-07-13", { dueOn: "2026-07-15", verdict: "MAJOR" }),
    event(4, "SUBMITTED", "2026-07-15"),
    event(5, "DONE", "2026-07-16", { verdict: "NONE" }),
  ];

  it("finds the delay at the late submission and the error at the return, and nothing that was in time", () => {
    expect(excusableOf(history).map(({ number, why, missed }) => [number, why, missed])).toEqual([
      [2, "DELAY", "2026-07-10"],
      [3, "MAJOR", null],
    ]);
  });

  it("leaves out what is excused already", () => {
    const excused = event(6, "EXEMPTED", "2026-07-17", { aboutNumber: 2 });
    expect(excusableOf([...history, excused]).map(({ number }) => number)).toEqual([3]);
  });
});
