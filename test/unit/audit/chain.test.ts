import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../server/audit/canonical.ts";
import { GENESIS, linkHash, type SealedContent } from "../../../server/audit/chain.ts";

const entry: SealedContent = {
  id: "0198a1c2-0000-7000-8000-000000000001",
  at: "2026-07-15T02:00:00.000Z",
  verb: "createUnit",
  accountId: null,
  actorName: "khung",
  changeCount: 1,
  changes: "[]",
  salt: null,
};

describe("the chain of the audit trail", () => {
  it("has a fixed first hash, so that the rule cannot drift unnoticed", () => {
    expect(linkHash(GENESIS, entry)).toBe("7e39e183d6299ad94c60f5d8db050cc14a5f2f03509094c09c2001b60323c0a6");
  });

  it("changes with every field of an entry and with what came before", () => {
    const other: SealedContent[] = [
      { ...entry, salt: "x" },
      { ...entry, id: "0198a1c2-0000-7000-8000-000000000002" },
      { ...entry, at: "2026-07-15T02:00:00.001Z" },
      { ...entry, verb: "moveUnit" },
      { ...entry, accountId: "0198a1c2-0000-7000-8000-000000000003" },
      { ...entry, actorName: "Khung" },
      { ...entry, changeCount: 2 },
      { ...entry, changes: "[{}]" },
    ];
    const hashes = [
      linkHash(GENESIS, entry),
      ...other.map((each) => linkHash(GENESIS, each)),
      linkHash("1".repeat(64), entry),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("does not depend on the order in which fields arrive", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.jsonValue(),
        (a, b) =>
          canonicalJson({ a, b }) ===
          canonicalJson(
            Object.fromEntries([
              ["b", b],
              ["a", a],
            ]),
          ),
      ),
    );
  });
});
