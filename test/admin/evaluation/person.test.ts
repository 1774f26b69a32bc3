import { describe, expect, it } from "vitest";
import { processTerms } from "../../../admin/evaluation/answers/process.ts";
import { questionsOf } from "../../../admin/evaluation/answers/questions.ts";
import { departure } from "../../../admin/evaluation/answers/departure.ts";
import { byDueDay } from "../../../admin/evaluation/objection/waiting-objections.ts";
import {
  missingOf,
  type Period,
  periodName,
  plainScore,
  standingOf,
} from "../../../admin/evaluation/periods/period-words.ts";
import { timelineOf, type TimelineFacts } from "../../../admin/evaluation/why/timeline-steps.ts";

const STEPS = [
  "SELF",
  "PARTY_OPINION",
  "DECISION",
  "NOTICE",
  "OBJECTION",
  "RESOLUTION",
  "PUBLICATION",
  "LOCKED",
] as const;

function facts(more: Partial<TimelineFacts>): TimelineFacts {
  return {
    step: "DECISION",
    steps: [...STEPS],
    subject: "PERSON",
    selfSubmittedAt: "2026-07-20T01:00:00.000Z",
    decidedAt: null,
    noticedAt: null,
    objectionDueOn: null,
    deadlines: [],
    objections: [],
    opinions: [],
    stepExceptions: [],
    person: { fullName: "Đào Thị An" },
    decider: { personName: "Trần Văn Bình", bodyName: null },
    objectionResolver: null,
    ...more,
  };
}

const exception = (kind: "SKIPPED" | "RETURNED", step: "SELF" | "PARTY_OPINION" | "DECISION") => ({
  ...{ id: `${kind} ${step}`, kind, step, reason: "Bí thư vắng", byName: null, happenedAt: "2026-07-21T01:00:00.000Z" },
});

describe("the steps of one evaluation", () => {
  it("are done, current and ahead, with who acts; the answer to an objection shows only where there is one", () => {
    expect(timelineOf(facts({})).map(({ step, standing, actor }) => [step, standing, actor])).toEqual([
      ["SELF", "done", "Đào Thị An"],
      ["PARTY_OPINION", "done", null],
      ["DECISION", "now", "Trần Văn Bình"],
      ["NOTICE", "ahead", null],
      ["OBJECTION", "ahead", "Đào Thị An"],
      ["PUBLICATION", "ahead", null],
      ["LOCKED", "ahead", null],
    ]);
  });

  it("say why one was left out, unless the evaluation went back since", () => {
    const skipped = exception("SKIPPED", "PARTY_OPINION");
    const left = (more: Partial<TimelineFacts>) => timelineOf(facts(more)).find(({ step }) => step === "PARTY_OPINION");
    expect(left({ stepExceptions: [skipped] })).toMatchObject({ standing: "skipped", reason: "Bí thư vắng" });
    expect(left({ stepExceptions: [skipped, exception("RETURNED", "DECISION")] })).toMatchObject({ standing: "done" });
  });

  it("mark what is late and when an answer is due", () => {
    const late = { step: "DECISION" as const, dueOn: "2026-07-25", doneOn: null, isLate: true };
    expect(timelineOf(facts({ deadlines: [late] }))[2]).toMatchObject({ dueOn: "2026-07-25", isLate: true });
    const objection = { dueOn: "2026-08-10", isLate: false, resolvedAt: null, resolverName: null };
    const steps = timelineOf(facts({ step: "RESOLUTION", objections: [objection] as never }));
    expect(steps.find(({ step }) => step === "RESOLUTION")).toMatchObject({ standing: "now", dueOn: "2026-08-10" });
  });

  it("are all done once the result is final, and nothing lies ahead of somebody who is not rated", () => {
    expect(new Set(timelineOf(facts({ step: "LOCKED" })).map(({ standing }) => standing))).toEqual(new Set(["done"]));
    expect(timelineOf(facts({ step: "NOT_RATED" })).map(({ step }) => step)).toEqual(["SELF"]);
  });
});

describe("the periods behind a year", () => {
  const period = (more: Partial<Period>): Period => ({
    ...{ key: "2026-07", kind: "MONTH", startsOn: "2026-07-01", endsOn: "2026-07-31", evaluationId: "e" },
    ...{
      externalResultId: null,
      step: "LOCKED",
      score: null,
      shownScore: null,
      grade: null,
      agency: null,
      absence: null,
    },
    ...more,
  });
  const words = (key: string, { number, year }: Record<string, unknown> = {}) =>
    `${key} ${String(number)}/${String(year)}`;

  it("have names that people use", () => {
    expect(periodName(period({}), words)).toBe("evaluation.periods.name.MONTH 7/2026");
    expect(periodName(period({ kind: "QUARTER", key: "2026-Q3" }), words)).toBe(
      "evaluation.periods.name.QUARTER 3/2026",
    );
    expect(periodName(period({ key: "tuần 3" }), words)).toBe("tuần 3");
  });

  it("count, come from elsewhere, are excused or still open", () => {
    expect(standingOf(period({ score: "95/1" }), [])).toBe("counted");
    expect(standingOf(period({ score: "90", externalResultId: "x" }), [])).toBe("external");
    expect(standingOf(period({ absence: "MATERNITY", step: null }), ["MATERNITY"])).toBe("excused");
    expect(standingOf(period({ absence: "STUDY", step: null }), ["MATERNITY"])).toBe("absent");
    expect(standingOf(period({ step: "SELF" }), [])).toBe("open");
    expect(standingOf(period({ step: "NOT_RATED" }), [])).toBe("notRated");
  });

  it("are missing where the rule wants more than counted and excused", () => {
    const periods = [period({ score: "95" }), period({ key: "2026-08", absence: "MATERNITY", step: null })];
    const rollUp = { from: "MONTH" as const, expected: 12, counted: 1, provisional: false, periods };
    expect(missingOf(rollUp, ["MATERNITY"])).toBe(10);
    expect(plainScore("95/1")).toBe("95");
  });

  it("make the form of the year ask for no points again", () => {
    const scheme = {
      metrics: [
        { typedBy: "SELF", appliesTo: null },
        { typedBy: "HEAD", appliesTo: null },
      ],
      findings: [],
    };
    const form = {
      leading: false,
      positionClass: null,
      subjectType: null,
      rollUp: {},
      frameworkVersion: { groups: [{}], scheme },
    };
    const asked = questionsOf(form as never, "HEAD");
    expect([asked.groups.length, asked.metrics.length]).toEqual([0, 1]);
    expect(questionsOf(form as never, "SELF").metrics).toEqual([]);
  });
});

describe("the process of a regulation", () => {
  const schemeText = JSON.stringify({
    processes: [{ periods: ["YEAR"], selfGrade: true }],
    objection: { resolveWithin: { days: 7, count: "WORKING" } },
  });
  const version = { schemeText, scheme: { selfGrade: false } } as never;

  it("may ask for a grade by the year only, and states the days to answer", () => {
    expect(processTerms(version, "MONTH").selfGrade).toBe(false);
    expect(processTerms(version, "YEAR")).toMatchObject({
      selfGrade: true,
      resolveWithin: { days: 7, count: "WORKING" },
    });
  });

  it("measures a decision by what was proposed, and by the rules where nobody proposed a grade", () => {
    const before = { proposedGrade: "HTT", suggestedGrade: "HTXS" };
    expect(departure(before, "HTXS")).toBe("HTT");
    expect(departure({ ...before, proposedGrade: null }, "HTT")).toBe("HTXS");
  });
});

it("objections that I answer come first, the most urgent on top", () => {
  const row = (id: string, allowed: boolean, dueOn: string | null) => ({
    ...{ id, abilities: { canResolveObjection: { allowed } }, objections: [{ state: "OPEN", dueOn }] },
  });
  const rows = [
    row("a", false, "2026-07-01"),
    row("b", true, null),
    row("c", true, "2026-07-20"),
    row("d", true, "2026-07-10"),
  ];
  expect(byDueDay(rows).map(({ id }) => id)).toEqual(["d", "c", "b", "a"]);
});
