import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deciderOf, type Rung } from "../../../server/evaluation/authority/decider.ts";

const ladder = (...heads: (string | null)[]): Rung[] =>
  heads.map((headId, place) => ({ unitId: `u${String(place)}`, headId }));

describe("who decides", () => {
  it("the head of the unit decides on its people", () => {
    expect(deciderOf("clerk", ladder("head", "chairman"), "u1")).toEqual({
      kind: "HEAD",
      personId: "head",
      unitId: "u0",
    });
  });

  it("the next head above decides on a head", () => {
    expect(deciderOf("head", ladder("head", "chairman"), "u1")).toMatchObject({ personId: "chairman", unitId: "u1" });
  });

  it("a unit without a head is passed over", () => {
    expect(deciderOf("clerk", ladder(null, null, "chairman"), "u2")).toMatchObject({
      personId: "chairman",
      unitId: "u2",
    });
  });

  it("whoever heads several units is decided on from above the top-most", () => {
    expect(deciderOf("boss", ladder("other", "boss", "middle", "boss", "top"), "u4")).toMatchObject({
      personId: "top",
    });
    expect(deciderOf("boss", ladder("vice", "boss"), "u1")).toEqual({ kind: "AUTHORITY" });
  });

  it("heads above the cycle's root do not decide", () => {
    expect(deciderOf("head", ladder("head", "chairman"), "u0")).toEqual({ kind: "AUTHORITY" });
    expect(deciderOf("clerk", ladder(null, "chairman"), "u0")).toEqual({ kind: "AUTHORITY" });
    expect(deciderOf("boss", ladder("vice", "boss", "boss2"), "u0")).toEqual({ kind: "AUTHORITY" });
  });

  it("a unit is decided on by the nearest head", () => {
    expect(deciderOf(null, ladder(null, "chairman"), "u1")).toMatchObject({ personId: "chairman" });
  });

  it("nobody decides on oneself, nor anybody who stands below a unit that the person heads", () => {
    const person = fc.constantFrom("a", "b", "c", null);
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 6 }),
        fc.nat(5),
        fc.constantFrom("a", "b", "c"),
        (heads, root, subject) => {
          const rungs = ladder(...heads);
          const decider = deciderOf(subject, rungs, `u${String(root)}`);
          if (decider.kind === "AUTHORITY") return;
          const place = rungs.findIndex((rung) => rung.unitId === decider.unitId);
          expect(decider.personId).not.toBe(subject);
          expect(place).toBeGreaterThan(heads.lastIndexOf(subject));
          expect(root < rungs.length ? place <= root : true).toBe(true);
        },
      ),
    );
  });
});
