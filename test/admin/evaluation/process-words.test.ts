import { describe, expect, it } from "vitest";
import { verbWords } from "../../../admin/audit/verb-words.ts";
import { deciderName } from "../../../admin/evaluation/answers/decider-words.ts";
import { judgingParts } from "../../../admin/evaluation/answers/process.ts";

type Version = Parameters<typeof judgingParts>[0];

const version = (scheme: object): Version =>
  ({ schemeText: JSON.stringify(scheme), scheme: { selfGrade: true } }) as unknown as Version;

describe("how a grade comes about where nothing is computed", () => {
  it("names only those who take part under the regulation", () => {
    expect(judgingParts(version({}), "MONTH", ["SELF", "PARTY_OPINION", "DECISION", "LOCKED"])).toEqual([
      "SELF",
      "PARTY_OPINION",
      "DECISION",
    ]);
  });

  it("tells a vote from a meeting that only comments", () => {
    const steps = ["SELF", "COLLECTIVE", "DECISION"];
    expect(judgingParts(version({ ballot: { mode: "SECRET" } }), "MONTH", steps)).toContain("COLLECTIVE");
    expect(judgingParts(version({ ballot: { mode: "NONE" } }), "MONTH", steps)).toContain("COMMENTS");
  });

  it("leaves the person out where one names no grade in that kind of period", () => {
    const processes = [{ periods: ["MONTH"], selfGrade: false }];
    expect(judgingParts(version({ processes }), "MONTH", ["SELF", "DECISION"])).toEqual(["DECISION"]);
  });
});

it("a collective that decides is named like a person", () => {
  expect(deciderName({ personName: null, bodyName: "Ban Thường vụ" })).toBe("Ban Thường vụ");
  expect(deciderName({ personName: "Trần Văn Bình", bodyName: null })).toBe("Trần Văn Bình");
  expect(deciderName({ personName: null, bodyName: null })).toBeNull();
});

it("a verb of the audit trail is told in the reader's language, an unknown one by its name", () => {
  const verbs = [{ name: "withdrawAbsence", description: "Withdraws an absence (hủy ghi nhận thời gian nghỉ)." }];
  expect(verbWords(verbs, "withdrawAbsence", "vi")).toBe("Hủy ghi nhận thời gian nghỉ");
  expect(verbWords(verbs, "withdrawAbsence", "en")).toBe("Withdraws an absence");
  expect(verbWords(verbs, "seedTitles", "vi")).toBe("seedTitles");
});
