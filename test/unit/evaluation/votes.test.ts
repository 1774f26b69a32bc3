import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countVotes, quorumMet, strictest } from "../../../server/evaluation/ballot/count-votes.ts";
import { bondOf, openPaper, sealPaper } from "../../../server/evaluation/ballot/seal.ts";
import { isTallyShown } from "../../../server/evaluation/ballot/tally.rules.ts";

const GRADES = ["HTXS", "HTT", "HTN", "KHT"];

describe("counting votes", () => {
  it("the grade that more than half voted for is proposed", () => {
    expect(countVotes(["HTT", "HTT", "HTXS"], GRADES, "1/2")).toEqual({
      counts: [
        { grade: "HTXS", count: 1 },
        { grade: "HTT", count: 2 },
      ],
      proposed: "HTT",
    });
  });

  it("exactly half is not more than half; abstentions count as papers", () => {
    expect(countVotes(["HTT", "HTT", "HTXS", null], GRADES, "1/2").proposed).toBeNull();
    expect(countVotes(["HTT", "HTT", "HTT", null], GRADES, "1/2").proposed).toBe("HTT");
  });

  it("a tie, no vote and only abstentions propose nothing", () => {
    expect(countVotes(["HTT", "HTXS"], GRADES, "0").proposed).toBeNull();
    expect(countVotes([], GRADES, "0")).toEqual({ counts: [], proposed: null });
    expect(countVotes([null, null], GRADES, "0")).toEqual({ counts: [{ grade: null, count: 2 }], proposed: null });
  });

  it("every paper is counted once, whatever the votes", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GRADES, null)), (votes) => {
        const { counts } = countVotes(votes, GRADES, "1/2");
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(votes.length);
      }),
    );
  });

  it("a quorum of two thirds is exact", () => {
    expect(quorumMet(2, 3, "2/3")).toBe(true);
    expect(quorumMet(27, 41, "2/3")).toBe(false);
    expect(quorumMet(28, 41, "2/3")).toBe(true);
    expect(strictest(["1/2", "2/3", "0.6"])).toBe("2/3");
  });

  it("a small or unanimous secret tally is not shown to others", () => {
    const votes = (HTT: number, HTXS: number) =>
      [
        { grade: "HTT", count: HTT },
        { grade: "HTXS", count: HTXS },
      ].filter(({ count }) => count > 0);
    expect(isTallyShown(votes(3, 1), true)).toBe(false);
    expect(isTallyShown(votes(6, 0), true)).toBe(false);
    expect(isTallyShown(votes(5, 1), true)).toBe(true);
    expect(isTallyShown(votes(1, 0), false)).toBe(true);
  });
});

describe("sealing a paper", () => {
  const key = randomBytes(32);
  const lines = ["e1", "e2", "e3"].map((evaluationId) => ({ evaluationId, grades: GRADES }));

  it("opens to what was voted, without one's own line", () => {
    const votes = [
      { evaluationId: "e1", grade: "HTT" },
      { evaluationId: "e3", grade: null },
    ];
    expect(openPaper(key, bondOf("m", "p"), lines, sealPaper(key, bondOf("m", "p"), lines, votes))).toEqual(votes);
  });

  it("has one length whatever was chosen and never the same text twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GRADES, null), { minLength: 2, maxLength: 2 }), (grades) => {
        const votes = grades.map((grade, place) => ({ evaluationId: `e${String(place + 1)}`, grade }));
        const [one, two] = [sealPaper(key, "b", lines, votes), sealPaper(key, "b", lines, votes)];
        expect(one).toHaveLength(44);
        expect(one).not.toBe(two);
      }),
    );
  });

  it("cannot be moved to another voter, changed, or opened with another key", () => {
    const sealed = sealPaper(key, bondOf("m", "p"), lines, []);
    expect(() => openPaper(key, bondOf("m", "q"), lines, sealed)).toThrow();
    expect(() => openPaper(randomBytes(32), bondOf("m", "p"), lines, sealed)).toThrow();
    const bytes = Buffer.from(sealed, "base64");
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(() => openPaper(key, bondOf("m", "p"), lines, bytes.toString("base64"))).toThrow();
  });
});
