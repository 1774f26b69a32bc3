import { describe, expect, it } from "vitest";
import { checkContent, processFor, type Scheme, stepsFor } from "../../../server/rating/index.ts";

const JUDGED: Scheme = {
  method: "JUDGED",
  grades: [
    { code: "HTT", name: { vi: "Hoàn thành tốt" } },
    { code: "KHT", name: { vi: "Không hoàn thành" } },
  ],
  steps: ["SELF", "DECISION", "LOCKED"],
  selfGrade: true,
};

const defects = (change: Partial<Scheme>): string[] =>
  checkContent({ groups: [], scheme: { ...JUDGED, ...change } })
    .filter(({ path }) => path !== "groups")
    .map(({ path, rule }) => `${path} ${rule}`);

describe("the process of a scheme", () => {
  it("an objection needs a notice before it and an answer after it", () => {
    expect(defects({ steps: ["SELF", "DECISION", "OBJECTION", "LOCKED"] })).toContain(
      "scheme.steps content.objectionSteps",
    );
    expect(defects({ steps: ["SELF", "DECISION", "NOTICE", "OBJECTION", "RESOLUTION", "LOCKED"] })).not.toContain(
      "scheme.steps content.objectionSteps",
    );
  });

  it("terms of objections without such a step are refused", () => {
    expect(defects({ objection: { resolveWithin: { days: 7, count: "WORKING" } } })).toContain(
      "scheme.objection content.objectionWithoutStep",
    );
  });

  it("a use names grades of the scheme, and each code once", () => {
    const use = { label: { vi: "Khen thưởng" }, kind: "REWARD", period: "YEAR" } as const;
    const found = defects({
      uses: [
        { ...use, code: "KT", grades: ["HTXS"] },
        { ...use, code: "KT", grades: ["HTT"] },
      ],
    });
    expect(found).toContain("scheme.uses.0.grades.0 content.unknownGrade");
    expect(found).toContain("scheme.uses.1.code content.duplicateUse");
  });

  it("the result of an action programme is a share", () => {
    const metric = { name: "programme", label: { vi: "Chương trình hành động" }, typedBy: "HEAD" } as const;
    expect(defects({ metrics: [{ ...metric, kind: "NUMBER", source: "PROGRAMME" }] })).toContain(
      "scheme.metrics.0.kind content.programmeNotRatio",
    );
    expect(defects({ metrics: [{ ...metric, kind: "RATIO", source: "PROGRAMME" }] })).not.toContain(
      "scheme.metrics.0.kind content.programmeNotRatio",
    );
  });
});

describe("steps of one subject", () => {
  it("leave out what the procedure describes only for others", () => {
    const scheme: Scheme = {
      ...JUDGED,
      steps: ["SELF", "PARTY_OPINION", "DECISION", "LOCKED"],
      procedure: [{ step: "PARTY_OPINION", text: { vi: "Cấp ủy cho ý kiến" }, appliesTo: { leading: true } }],
    };
    expect(stepsFor(scheme, { leading: true, class: "LEADER" }, "YEAR")).toEqual(scheme.steps);
    expect(stepsFor(scheme, { leading: false, class: "PROFESSIONAL" }, "YEAR")).toEqual(["SELF", "DECISION", "LOCKED"]);
  });

  it("are those of the cycle's own process where the scheme names one", () => {
    const year = ["SELF", "COLLECTIVE", "DECISION", "NOTICE", "LOCKED"] as const;
    const ballot = { mode: "OPEN", quorum: "2/3", majority: "1/2" } as const;
    const scheme: Scheme = { ...JUDGED, processes: [{ periods: ["YEAR"], steps: [...year], ballot }] };
    const person = { leading: false, class: "PROFESSIONAL" } as const;
    expect(stepsFor(scheme, person, "YEAR")).toEqual(year);
    expect(stepsFor(scheme, person, "MONTH")).toEqual(JUDGED.steps);
    expect(processFor(scheme, "YEAR")).toEqual({ steps: year, ballot, selfGrade: true });
  });

  it("a cycle of one length has one process", () => {
    const process = { periods: ["YEAR" as const], steps: ["SELF" as const, "DECISION" as const] };
    expect(defects({ processes: [process, process] })).toEqual([
      "scheme.processes.1.periods.0 content.duplicateProcess",
    ]);
  });
});
