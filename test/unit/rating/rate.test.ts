import { describe, expect, it } from "vitest";
import { InvalidInput, Refused } from "../../../server/kernel/index.ts";
import { rate, type Scheme, type TraceNode } from "../../../server/rating/index.ts";
import { makeContent, makeRatingInput } from "../../support/build-rating.ts";

function scoreOf(text: string, done: string): ReturnType<typeof rate> {
  const formulas: Scheme["formulas"] = [{ name: "score", label: { vi: "Tổng" }, text }];
  return rate(makeContent({ formulas }), makeRatingInput({ metrics: { done } }));
}

function find(trace: readonly TraceNode[], kind: string, key: string): TraceNode | undefined {
  return trace.find((node) => node.kind === kind && node.key === key);
}

describe("rating by score", () => {
  it("adds points and shares into a total and finds its band", () => {
    const rating = rate(makeContent(), makeRatingInput());
    expect(rating).toMatchObject({ total: "85.5", exact: "171/2", grade: "B", needsDecision: false, missing: [] });
    expect(rating.groups).toEqual({ I: { exact: "59/2", total: "29.5" } });
  });

  it("leaves a total with an absent criterion absent, and names it", () => {
    const rating = rate(makeContent(), makeRatingInput({ criteria: { "I.2": true } }));
    expect(rating).toMatchObject({
      total: null,
      grade: null,
      missing: ['criterion("I.1")'],
      groups: { I: { exact: null, total: null } },
    });
    expect(rating.reasons[0]?.rule).toBe("reason.scoreAbsent");
    expect(find(rating.trace, "FORMULA", "score")?.value).toBeNull();
  });

  it("takes an empty answer as absent", () => {
    expect(rate(makeContent(), makeRatingInput({ criteria: { "I.1": null, "I.2": true } })).missing).toEqual([
      'criterion("I.1")',
    ]);
  });

  it("leaves an optional criterion without answer out of its group", () => {
    const content = makeContent();
    const groups = content.groups.map((group) => ({
      ...group,
      criteria: group.criteria?.map((one) => (one.code === "I.2" ? { ...one, required: false } : one)),
    }));
    const rating = rate({ ...content, groups }, makeRatingInput({ criteria: { "I.1": "20" } }));
    expect(rating).toMatchObject({ groups: { I: { exact: "20/1" } }, missing: [] });
  });

  it("takes the mean over what is present: 5 and 5 and nothing is 5", () => {
    const metrics: Scheme["metrics"] = ["one", "two", "three"].map((name) => ({
      name,
      label: { vi: name },
      kind: "NUMBER",
      typedBy: "SELF",
      required: false,
    }));
    const formulas: Scheme["formulas"] = [{ name: "score", label: { vi: "Tổng" }, text: "mean(one, two, three)" }];
    expect(rate(makeContent({ metrics, formulas }), makeRatingInput({ metrics: { one: "5", two: "5" } })).exact).toBe(
      "5/1",
    );
    expect(rate(makeContent({ metrics, formulas }), makeRatingInput({ metrics: {} })).exact).toBeNull();
  });

  it("grades the exact score unless the scheme rounds before the bands", () => {
    const score = (when?: "BEFORE_BANDS" | "AFTER_BANDS"): ReturnType<typeof rate> => {
      const formulas: Scheme["formulas"] = [{ name: "score", label: { vi: "Tổng" }, text: "89.995 + 0 * done" }];
      return rate(
        makeContent(when ? { formulas, rounding: { scale: 2, mode: "HALF_UP", when } } : { formulas }),
        makeRatingInput(),
      );
    };
    expect(score()).toMatchObject({ total: "89.995", grade: "B" });
    expect(score("AFTER_BANDS")).toMatchObject({ total: "90", exact: "17999/200", grade: "B" });
    expect(score("BEFORE_BANDS")).toMatchObject({ total: "90", exact: "90/1", grade: "A" });
  });

  it("leaves a score outside all bands to people", () => {
    const content = makeContent({ bands: [{ grade: "A", from: "90", to: "100", toInclusive: true }] });
    expect(rate(content, makeRatingInput())).toMatchObject({
      grade: null,
      needsDecision: true,
      reasons: [{ rule: "reason.noBand" }],
    });
  });

  it("minds which band an edge belongs to", () => {
    const bands: Scheme["bands"] = [
      { grade: "A", from: "80", fromInclusive: false },
      { grade: "B", to: "80", toInclusive: true },
    ];
    const formulas: Scheme["formulas"] = [{ name: "score", label: { vi: "Tổng" }, text: "80 + 0 * done" }];
    expect(rate(makeContent({ bands, formulas }), makeRatingInput()).grade).toBe("B");
  });
});

describe("formulas", () => {
  it.each([
    ["1 + 2 * 3 - done", "1", "6/1"],
    ["-(1 - done) / 3", "0.5", "-1/6"],
    ["min(done, 1, 0.75) + max(1, done)", "0.8", "7/4"],
    ["mean(done, 1)", "0.5", "3/4"],
    ['criterion("I.1") + group("I")', "1", "49/1"],
    ["0.1 + 0.2 + 0 * done", "1", "3/10"],
  ])("computes %s with done = %s as %s", (text, done, expected) => {
    expect(scoreOf(text, done).exact).toBe(expected);
  });

  it("uses formulas of the person's own audience", () => {
    const label = { vi: "Hệ số" };
    const formulas: Scheme["formulas"] = [
      { name: "score", label, text: "weight * done" },
      { name: "weight", label, text: "90", appliesTo: { leading: true } },
      { name: "weight", label, text: "60", appliesTo: { leading: false } },
    ];
    expect(rate(makeContent({ formulas }), makeRatingInput({ metrics: { done: "1" } })).exact).toBe("60/1");
    expect(
      rate(makeContent({ formulas }), makeRatingInput({ metrics: { done: "1" }, leading: true, class: "LEADER" }))
        .exact,
    ).toBe("90/1");
  });

  it("refuses to compute numbers beyond all measure", () => {
    const label = { vi: "Lũy thừa" };
    const chain = Array.from({ length: 30 }, (_, index) => ({
      name: `x${index + 1}`,
      label,
      text: `x${index} * x${index}`,
    }));
    const formulas: Scheme["formulas"] = [
      { name: "x0", label, text: "99999.5" },
      ...chain,
      { name: "score", label, text: "x30" },
    ];
    expect(() => rate(makeContent({ formulas }), makeRatingInput())).toThrow(Refused);
  });
});

describe("gates", () => {
  const label = { vi: "Bị kỷ luật" };
  const findings: Scheme["findings"] = [{ name: "disciplined", label, typedBy: "HEAD" }];
  const veto: Scheme["gates"] = [{ code: "V", kind: "VETO", grade: "C", when: "disciplined", label, basis: "Điều 20" }];

  it("lower a grade by veto, whatever the score", () => {
    const rating = rate(
      makeContent({ findings, gates: veto }),
      makeRatingInput({ metrics: { done: "1" }, findings: { disciplined: true } }),
    );
    expect(rating).toMatchObject({ total: "99.5", grade: "C" });
    expect(rating.reasons.at(-1)).toMatchObject({
      rule: "reason.gateLowered",
      basis: "Điều 20",
      vi: "Hạ xuống mức C: Bị kỷ luật",
    });
  });

  it("veto even without a score", () => {
    const rating = rate(
      makeContent({ findings, gates: veto }),
      makeRatingInput({ metrics: {}, findings: { disciplined: true } }),
    );
    expect(rating).toMatchObject({ total: null, grade: "C", missing: ["done"] });
  });

  it("never raise a grade", () => {
    const gates: Scheme["gates"] = [{ code: "K", kind: "CAP", grade: "B", when: "disciplined", label }];
    const rating = rate(
      makeContent({ findings, gates }),
      makeRatingInput({ metrics: { done: "0" }, findings: { disciplined: true } }),
    );
    expect(rating.grade).toBe("C");
    expect(rating.reasons.at(-1)?.rule).toBe("reason.gateHeld");
  });

  it("take a finding that nobody stated as no", () => {
    expect(rate(makeContent({ findings, gates: veto }), makeRatingInput()).grade).toBe("B");
  });

  it("are all asked, with their answers in the trace", () => {
    const gates: Scheme["gates"] = [...veto, { code: "K", kind: "CAP", grade: "B", when: "done < 1", label }];
    const rating = rate(makeContent({ findings, gates }), makeRatingInput());
    expect(find(rating.trace, "GATE", "V")).toMatchObject({
      value: "false",
      text: "disciplined",
      basis: "Điều 20",
      grade: null,
    });
    expect(find(rating.trace, "GATE", "K")).toMatchObject({ value: "true", grade: "B" });
    expect(find(rating.trace, "GRADE", "B")).toMatchObject({ label: { vi: "Loại B", en: "Grade B" } });
  });
});

describe("wrong input", () => {
  it("is refused with every wrong answer, not counted", () => {
    const input = makeRatingInput({ criteria: { "I.1": "21", "I.2": "yes" }, metrics: { done: "1,5" } });
    expect(() => rate(makeContent(), input)).toThrow(InvalidInput);
  });
});
