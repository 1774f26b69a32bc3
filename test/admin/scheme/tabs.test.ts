import { describe, expect, it } from "vitest";
import { readScheme } from "../../../admin/framework/scheme/scheme-data.ts";
import { placesOf, tabOf } from "../../../admin/framework/scheme/scheme-tabs.ts";

const SCHEME = readScheme(
  "method: SCORED\ngrades: [{ code: A, name: { vi: Tốt } }]\ngates: [{}, {}]\nsteps: [SELF]\nselfGrade: true\n",
);

describe("going to a place of the rules", () => {
  it("finds the tab that edits it", () => {
    expect(tabOf("scheme.gates.1.when")).toBe("grading");
    expect(tabOf("scheme.rollUp.0.expected")).toBe("rollUp");
    expect(tabOf("scheme")).toBeNull();
    expect(tabOf("documents.0.number")).toBeNull();
  });

  it("knows every part, and every entry of the lists", () => {
    const places = SCHEME === null ? [] : placesOf(SCHEME);
    expect(places).toEqual(
      expect.arrayContaining(["scheme.gates", "scheme.gates.0", "scheme.gates.1", "scheme.quota"]),
    );
    expect(places).not.toContain("scheme.steps.0");
  });
});

describe("reading rules that somebody wrote by hand", () => {
  it("refuses parts of another shape instead of losing them", () => {
    expect(readScheme("rollUp: { to: YEAR }")).toBeNull();
    expect(readScheme("quota: 20")).toBeNull();
    expect(readScheme("specialCases: [6]")).toBeNull();
    expect(readScheme("authority: [Chủ tịch]")).toBeNull();
  });
});
