import { describe, expect, it } from "vitest";
import { type FormWithLast, lastAnswersOf, takes } from "../../../admin/evaluation/answers/last-time.ts";
import type { Questions } from "../../../admin/evaluation/answers/questions.ts";
import type { Criterion } from "../../../admin/evaluation/answers/rows.ts";
import { aroundOf, chosenOf, openOf, type PeriodRow, periodsOf } from "../../../admin/evaluation/month/periods.ts";
import { groupsOf, pressingOf, type WorkAnswer } from "../../../admin/evaluation/month/tasks/task-groups.ts";
import { partFor, untilOf } from "../../../admin/evaluation/month/until.ts";
import { monthEn } from "../../../admin/evaluation/month/words.en.ts";
import { monthVi } from "../../../admin/evaluation/month/words.vi.ts";
import type { MessageTree } from "../../../admin/shared/text/messages.ts";

const no = { allowed: false, rule: "x" };
const yes = { allowed: true, rule: null };
const period = (id: string, [startsOn, endsOn]: readonly [string, string], more: object = {}, can: object = {}) =>
  ({
    ...{ id, step: "SELF", objectionDueOn: null },
    cycle: { id, name: id, kind: "MONTH", status: "OPEN", startsOn, endsOn, selfDueOn: null, ...more },
    abilities: { canSelfRate: no, canAcceptResult: no, canFileObjection: no, ...can },
  }) as unknown as PeriodRow;

const june = period("june", ["2026-06-01", "2026-06-30"], { status: "CLOSED" });
const july = period("july", ["2026-07-01", "2026-07-31"], { selfDueOn: "2026-08-05" }, { canSelfRate: yes });
const quarter = period("quarter", ["2026-07-01", "2026-09-30"], { kind: "QUARTER" });

describe("the period that somebody sees first", () => {
  it("is the form that waits and is due first, before a result and before what only runs", () => {
    const early = period("w", ["2026-07-06", "2026-07-12"], { kind: "WEEK", selfDueOn: "2026-07-14" }, { canSelfRate: yes }); // prettier-ignore
    const periods = periodsOf([june, july, quarter, early], "2026-07-15");
    expect(chosenOf(periods, null, "2026-07-15")?.key).toBe("w");
    expect(chosenOf(periods, "june", "2026-07-15")?.key).toBe("june");
  });

  it("is a result to answer where no form waits, and else the month of today", () => {
    const told = period("told", ["2026-06-01", "2026-06-30"], {}, { canFileObjection: yes });
    expect(chosenOf(periodsOf([told, quarter], "2026-07-15"), null, "2026-07-15")?.key).toBe("told");
    expect(chosenOf(periodsOf([june, quarter], "2026-07-15"), null, "2026-07-15")?.key).toBe("2026-07");
  });

  it("leads to periods of the same length, and names all that are open", () => {
    const periods = periodsOf([july, quarter, june], "2026-07-15");
    const shown = chosenOf(periods, "july", "2026-07-15");
    expect(shown && aroundOf(periods, shown)).toMatchObject({ before: { key: "june" }, after: null });
    expect(openOf(periods, "2026-07-15").map(({ key }) => key)).toEqual(["july", "quarter"]);
  });

  it("has the month of today even before anybody opened it", () => {
    const periods = periodsOf([june], "2026-07-15");
    expect(periods.at(-1)).toEqual({
      ...{ key: "2026-07", row: null, kind: "MONTH" },
      ...{ from: "2026-07-01", to: "2026-07-31" },
    });
  });
});

describe("a last day in words", () => {
  it("says how many days are left, that it is today, or how long it is past", () => {
    expect(untilOf("2026-07-18", "2026-07-15")).toEqual({ key: "left", days: 3 });
    expect(untilOf("2026-07-15", "2026-07-15")).toEqual({ key: "today", days: 0 });
    expect(untilOf("2026-07-13", "2026-07-15")).toEqual({ key: "past", days: 2 });
  });

  it("opens the tasks while the period runs, the form towards its end, then the result", () => {
    const at = (step: string): Parameters<typeof partFor>[0] => ({
      ...{ step, abilities: { canSelfRate: yes }, cycle: { endsOn: "2026-07-31" } },
    });
    expect(partFor(at("SELF"), "2026-07-15")).toBe("tasks");
    expect(partFor(at("SELF"), "2026-07-28")).toBe("self");
    expect(partFor(at("OBJECTION"), "2026-07-15")).toBe("result");
  });
});

const criterion = (more: object): Criterion =>
  ({ ...{ id: "c", code: "I.1", method: "POINTS", max: "5", step: "0.25" }, ...more }) as unknown as Criterion;

describe("the answer of the period before", () => {
  const questions = {
    groups: [{ group: {}, criteria: [criterion({}), criterion({ id: "d", code: "I.2" })], groups: [] }],
  } as unknown as Questions;
  const form = (frameworkId: string): FormWithLast =>
    ({
      frameworkVersion: { frameworkId: "f" },
      previous: {
        ...{ cycle: { name: "Tháng 6" }, frameworkVersion: { frameworkId } },
        scores: [
          { step: "SELF", criterionCode: "I.1", value: "4.5" },
          { step: "DECISION", criterionCode: "I.1", value: "4" },
        ],
      },
    }) as unknown as FormWithLast;

  it("stands beside the criterion of the same code under the same regulation, and nowhere else", () => {
    expect([...lastAnswersOf(form("f"), questions)]).toEqual([["c", { period: "Tháng 6", self: "4.5", decided: "4" }]]);
    expect(lastAnswersOf(form("other"), questions).size).toBe(0);
    expect(lastAnswersOf({ ...form("f"), previous: null }, questions).size).toBe(0);
  });

  it("may be given again where the criterion still takes it", () => {
    expect(takes(criterion({}), "4.5")).toBe(true);
    expect(takes(criterion({ max: "4" }), "4.5")).toBe(false);
    expect(takes(criterion({ method: "TIER", tiers: [{ key: "A" }] }), "B")).toBe(false);
    expect(takes(criterion({ method: "RATIO" }), "1")).toBe(false);
    expect(takes(criterion({ method: "PASS_FAIL" }), "true")).toBe(true);
  });
});

describe("the tasks of a month", () => {
  const task = (id: string, state: string, dueOn: string): object => ({ id, state, dueOn });
  const work = {
    earlier: { total: 1, items: [task("late", "IN_PROGRESS", "2026-06-28")] },
    period: {
      total: 5,
      items: [
        ...[task("next", "ASSIGNED", "2026-07-30"), task("back", "RETURNED", "2026-07-29")],
        ...[task("soon", "ASSIGNED", "2026-07-16"), task("sent", "SUBMITTED", "2026-07-10")],
        task("done", "DONE", "2026-07-05"),
      ],
    },
  } as unknown as WorkAnswer;
  const ids = (tasks: readonly { readonly id: string }[]): string[] => tasks.map(({ id }) => id);

  it("are what I must do, what was sent back first, what waits for others, and what is done", () => {
    const { doing, waiting, finished } = groupsOf(work);
    expect([ids(doing), ids(waiting), ids(finished)]).toEqual([["back", "late", "soon", "next"], ["sent"], ["done"]]);
  });

  it("press when they came back, are late or are due within days", () => {
    expect(ids(pressingOf(work, "2026-07-15"))).toEqual(["back", "late", "soon"]);
  });
});

function leaves(tree: MessageTree, at = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[at + key, value] as [string, string]] : leaves(value, `${at}${key}.`),
  );
}

it("the words that come with the screen fill the same blanks in both languages", () => {
  const blanks = (text: string): string => [...new Set(text.match(/%\{\w+\}/g) ?? [])].sort().join(" ");
  const english = new Map(leaves(monthEn));
  const vietnamese = leaves(monthVi);
  expect(vietnamese.map(([key]) => key)).toEqual([...english.keys()]);
  const differing = vietnamese.filter(([key, text]) => blanks(text) !== blanks(english.get(key) ?? ""));
  expect(differing).toEqual([]);
});
