import { describe, expect, it } from "vitest";
import { documented } from "../../../server/cli/work/forgiving.ts";
import { eventsOf } from "../../../server/cli/work/read-events.ts";
import { scoreEvents } from "../../../server/cli/work/score-events.ts";
import type { WorkScore } from "../../../server/cli/work/work-score.ts";
import { shippedFramework } from "../../support/build-rating.ts";

const decree = shippedFramework("nd-335-2025");
const FINE = { code: "T28", quantity: "4", K: "7", events: [assigned({}), { kind: "DONE", on: "2026-07-30" }] };
const WRONG = {
  code: "T5",
  coefficient: "5",
  events: [
    assigned({}),
    { kind: "SUBMITTED", on: "2026-07-10" },
    { kind: "RETURNED", on: "2026-07-11", verdict: "MAJOR", due: "2026-07-20" },
    { kind: "SUBMITTED", on: "2026-07-20" },
    { kind: "DONE", on: "2026-07-21" },
  ],
};
const LATE = {
  code: "T7",
  coefficient: "7",
  events: [
    assigned({ due: "2026-07-05" }),
    { kind: "SUBMITTED", on: "2026-07-06" },
    { kind: "RETURNED", on: "2026-07-07", due: "2026-07-08" },
    { kind: "SUBMITTED", on: "2026-07-09" },
    { kind: "DONE", on: "2026-07-10" },
  ],
};

function assigned(over: object): object {
  return { kind: "ASSIGNED", on: "2026-07-01", due: "2026-07-31", ...over };
}

function scored(file: unknown): WorkScore {
  const read = eventsOf(documented(file));
  if (read.file === null) throw new TypeError(JSON.stringify(read.errors));
  const answer = scoreEvents(decree, read);
  if ("errors" in answer) throw new TypeError(JSON.stringify(answer.errors));
  return answer;
}

function faults(file: unknown): string[] {
  const read = eventsOf(documented(file));
  const answer = read.file === null ? read : scoreEvents(decree, read);
  return "errors" in answer ? answer.errors.map(({ path, rule }) => `${path} ${rule}`) : [];
}

describe("scoring a file of events under Decree 335", () => {
  it("gives a, b, c and R of staff as exact fractions", () => {
    const { a, b, c, R, shown, assigned: given } = scored({ tasks: [WRONG, LATE, FINE] });
    expect({ a, b, c, R, given }).toEqual({ a: "1/1", b: "31/32", c: "73/80", R: "461/480", given: "40/1" });
    expect(shown).toEqual({ a: "1", b: "0.9688", c: "0.9125", R: "0.9604" });
  });

  it("gives R of a leader with d, đ and e, and tells what is missing without them", () => {
    const leader = { leading: true, d: "1", đ: "0.5", e: "100%", tasks: [WRONG, LATE, FINE] };
    expect(scored(leader).R).toBe("287/320");
    expect(scored({ leading: true, d: "full", tasks: [FINE] })).toMatchObject({
      R: null,
      missing: ["organizing", "uniting"],
    });
  });

  it("answers the whole score where the criteria are answered", () => {
    const most = { "I.1": "5", "I.2": "5", "III.1": "2.5", "III.2": "2.5", "III.3": "2.5", "III.4": "0" };
    const criteria = { ...most, "II.1": "2.5", "II.2": "2.5", "II.3": "2.5", "II.4": "2.5" };
    const { score } = scored({ criteria, tasks: [WRONG, LATE, FINE] });
    // 27.5 + 461/480 × 70
    expect(score).toEqual({ exact: "4547/48", total: "94.7292", grade: "HTXS" });
  });

  it("counts only tasks of the period, caps R at 100 %, and says when there is not enough data", () => {
    const september = { from: "2026-09-01", to: "2026-09-30", tasks: [FINE] };
    expect(scored(september)).toMatchObject({ a: null, R: null, insufficient: true, tasks: [{ counted: false }] });
    const extra = {
      code: "X",
      K: "7",
      events: [assigned({ origin: "UNPLANNED" }), { kind: "DONE", on: "2026-07-30" }],
    };
    expect(scored({ tasks: [FINE, extra] })).toMatchObject({ a: "5/4", R: "1/1", capped: true });
  });

  it("counts for the named person alone when a task goes from hand to hand", () => {
    const handed = {
      code: "H",
      K: "4",
      events: [
        assigned({ owner: "An" }),
        { kind: "HANDED_BACK", on: "2026-07-03" },
        { kind: "TAKEN_OVER", on: "2026-07-04", due: "2026-07-31", owner: "Bình" },
        { kind: "DONE", on: "2026-07-20" },
      ],
    };
    const own = { ...FINE, events: [assigned({ owner: "Bình" }), { kind: "DONE", on: "2026-07-30" }] };
    expect(scored({ person: "An", tasks: [handed] })).toMatchObject({ a: "0/1", R: "0/1" });
    expect(scored({ person: "Bình", tasks: [handed, own] })).toMatchObject({ a: "8/7", assigned: "28/1" });
    expect(faults({ tasks: [handed] })).toEqual(["person events.personMissing"]);
  });

  it("reads a bare list of tasks, flat events, small kinds and the names of the API", () => {
    const flat = {
      tasks: [{ code: "A", coefficient: "2" }],
      events: [
        { task: "A", kind: "assigned", happenedOn: "2026-07-01", dueOn: "2026-07-31", note: null },
        { taskCode: "A", kind: "done", date: "2026-07-31" },
      ],
    };
    expect(scored(flat)).toMatchObject({ a: "1/1", c: "1/1" });
    expect(scored([FINE])).toMatchObject({ a: "1/1" });
  });

  it("names every fault with its field", () => {
    const done = { kind: "DONE", on: "2026-07-30" };
    const one = (task: object): string[] => faults({ tasks: [{ code: "A", events: [assigned({})], ...task }] });
    expect(one({ K: "0" })).toEqual(["tasks.0.coefficient events.notPositive"]);
    expect(one({ quantity: "-1" })).toEqual(["tasks.0.quantity events.notPositive"]);
    expect(one({ events: [] })).toEqual(["tasks.0.events events.none"]);
    expect(one({ events: [done] })).toEqual(["tasks.0.events.0.kind events.first"]);
    expect(one({ events: [assigned({ due: "2026-06-30" })] })).toEqual(["tasks.0.events.0.due events.dueBefore"]);
    expect(one({ events: [assigned({ due: null })] })).toEqual(["tasks.0.events.0.due events.dueMissing"]);
    expect(one({ events: [assigned({}), assigned({})] })).toEqual(["tasks.0.events.1.kind events.twoOwners"]);
    expect(one({ events: [assigned({}), { ...done, by: "·" }] })).toEqual(["tasks.0.events.1.by events.ownTask"]);
    expect(one({ events: [assigned({}), { ...done, quantity: "2" }] })).toEqual([
      "tasks.0.events.1.quantity events.quantityOver",
    ]);
    expect(one({ events: [assigned({ on: "2026-07-31" }), done] })).toEqual(["tasks.0.events.1.on events.order"]);
    expect(one({ events: [assigned({}), done, { kind: "RETURNED", on: "2026-07-31" }] })).toEqual([
      "tasks.0.events.2.kind events.done",
    ]);
    expect(one({ events: [assigned({}), { kind: "EXEMPTED", on: "2026-07-31", about: "2" }] })).toEqual([
      "tasks.0.events.1.about events.aboutUnknown",
    ]);
    expect(faults({ tasks: [FINE, FINE] })).toEqual(["tasks.1.code events.taskTwice"]);
    expect(faults({ d: "1", tasks: [FINE] })).toEqual(["d events.leaderOnly"]);
    expect(faults({ leading: true, d: "0.7", tasks: [FINE] })).toEqual(["d events.choice"]);
    expect(faults({ metrics: { quantity: "1" }, tasks: [FINE] })).toEqual(["metrics.quantity events.fromTasks"]);
    expect(faults({ tasks: [{ ...FINE, owners: ["a", "b"] }] })).toEqual(["tasks.0 case.shape"]);
  });
});
