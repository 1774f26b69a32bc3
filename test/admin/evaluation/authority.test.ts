import { describe, expect, it } from "vitest";
import { changeOf, contentOf, draftOf, EMPTY, isIncomplete } from "../../../admin/evaluation/authority/row-draft.ts";
import type { Row } from "../../../admin/evaluation/authority/row-words.ts";

const ROW = {
  id: "row",
  version: 3,
  subject: "PERSON",
  rank: "STAFF",
  unitKinds: ["COMMUNE"],
  unitIds: ["a", "b"],
  positionIds: ["clerk"],
  subjectTypes: ["CADRE"],
  tree: null,
  track: "PARTY",
  holderKind: "BODY",
  holderUnit: null,
  holderPosition: null,
  holderBody: { id: "body", name: "Ban Thường vụ", unit: { id: "commune", name: "Xã" } },
  labelVi: "công chức",
  labelEn: null,
  basis: null,
} as unknown as Row;

describe("a row of the authority table in its form", () => {
  it("is sent back as it stands when nothing was typed, also what the form does not ask", () => {
    expect(changeOf(ROW, draftOf(ROW))).toMatchObject({
      id: "row",
      version: 3,
      rank: "STAFF",
      unitIds: ["a", "b"],
      positionIds: ["clerk"],
      subjectTypes: ["CADRE"],
      track: "PARTY",
      holderBodyId: "body",
    });
  });

  it("drops the rank of a row about units, and the collective when a head decides", () => {
    const draft = { ...draftOf(ROW), subject: "UNIT", holderKind: "HEAD_OF_OWN_UNIT" } as const;
    expect(contentOf(draft)).toMatchObject({ rank: null, holderBodyId: null });
  });

  it("is not ready without words, a position or a collective where one is named", () => {
    expect(isIncomplete(EMPTY)).toBe(true);
    expect(isIncomplete({ ...EMPTY, labelVi: "công chức" })).toBe(false);
    expect(isIncomplete({ ...EMPTY, labelVi: "công chức", holderKind: "BODY" })).toBe(true);
  });
});
