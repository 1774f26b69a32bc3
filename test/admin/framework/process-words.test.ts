import { describe, expect, it } from "vitest";
import type { Version } from "../../../admin/framework/framework-rows.ts";
import {
  ballotLines,
  listWords,
  processRows,
  termWords,
} from "../../../admin/framework/version/process/process-words.ts";
import type { SayRule } from "../../../admin/framework/version/law-words.ts";

const scheme = {
  steps: ["SELF", "COLLECTIVE", "DECISION"],
  ballot: { mode: "SECRET", quorum: "2/3", majority: "1/2", voters: null },
  selfGrade: true,
  processes: [{ periods: ["MONTH", "QUARTER"], steps: ["SELF", "DECISION"], ballot: null, selfGrade: false }],
  grades: [{ code: "KHT", nameVi: "Không hoàn thành", nameEn: null }],
} as unknown as Version["scheme"];
const said = {
  say: (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(" "),
  format: { locale: "vi", exact: String },
  scheme,
} as unknown as SayRule;

describe("the process of a regulation, read aloud", () => {
  it("names the lengths of cycle with steps of their own first and all others last", () => {
    expect(processRows(scheme, said).map(({ periods, steps }) => [periods, steps.length])).toEqual([
      ["period.MONTH, period.QUARTER", 2],
      ["process.others", 3],
    ]);
  });

  it("calls the common steps those of every cycle when no cycle has its own", () => {
    expect(processRows({ ...scheme, processes: [] }, said).map(({ periods }) => periods)).toEqual(["process.all"]);
  });

  it("says that the unit votes when nothing else is stated", () => {
    expect(ballotLines(scheme.ballot, "kín", said)).toEqual(["kín: process.who.UNIT", "process.vote 2/3 1/2"]);
    expect(ballotLines(null, "", said)).toEqual([]);
  });

  it("leaves out a quorum that the regulation does not set for comments", () => {
    const comments = { mode: "NONE", quorum: "0", majority: "0", voters: "BODY" } as typeof scheme.ballot;
    expect(ballotLines(comments, "nhận xét", said)).toEqual(["nhận xét: process.who.BODY"]);
  });

  it("tells a missing term to file from a missing term to answer", () => {
    expect(termWords(null, "fileFrom", said)).toBe("objection.untilClosed");
    expect(termWords(null, "resolveFrom", said)).toBe("objection.noTerm");
    expect(termWords({ days: 5, count: "WORKING" }, "fileFrom", said)).toBe(
      "objection.fileFrom objection.days.WORKING 5",
    );
  });

  it("says for how many cycles running a grade puts somebody on a list", () => {
    const use = { period: "YEAR", grades: ["KHT"], consecutive: 2 } as Version["scheme"]["uses"][number];
    expect(listWords(use, said)).toBe("uses.running 2 period.year KHT – Không hoàn thành");
    expect(listWords({ ...use, consecutive: 1 }, said)).toContain("uses.once");
  });
});
