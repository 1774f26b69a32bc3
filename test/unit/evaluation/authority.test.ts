import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CycleTrack } from "../../../server/cycle/index.ts";
import { HolderKind, SubjectRank } from "../../../server/evaluation/authority-table/authority-table.enums.ts";
import {
  readList,
  type RowSubject,
  rowMatches,
  storedList,
} from "../../../server/evaluation/authority-table/match-row.ts";
import { deciderByTable, deciderOf, type HeldRow, type Rung } from "../../../server/evaluation/authority/decider.ts";
import { EvaluationSubject } from "../../../server/evaluation/index.ts";
import { SubjectType, UnitKind, UnitTree } from "../../../server/organization/index.ts";

const clerk: RowSubject = {
  subject: EvaluationSubject.PERSON,
  unitId: "block",
  unitKind: UnitKind.BLOCK,
  tree: UnitTree.STATE,
  track: CycleTrack.STATE,
  rank: SubjectRank.STAFF,
  positionId: "typist",
  subjectType: SubjectType.CIVIL_SERVANT,
};
const ladder: Rung[] = [
  { unitId: "block", headId: "head" },
  { unitId: "commune", headId: "chair" },
  { unitId: "province", headId: "governor" },
];
const row = (over: Partial<HeldRow> = {}): HeldRow => ({
  ...{ id: "row", subject: EvaluationSubject.PERSON, rank: null, unitKinds: null, unitIds: null, positionIds: null },
  ...{ subjectTypes: null, tree: null, track: null, holderKind: HolderKind.HEAD_OF_UNIT, holderUnitId: "commune" },
  ...{ holderBodyId: null, holderId: "chair" },
  ...over,
});
const decide = (personId: string, subject: RowSubject, tables: Record<string, HeldRow[]>) =>
  deciderByTable(personId, subject, ladder, "commune", new Map(Object.entries(tables)));

describe("the authority table", () => {
  it("a row is about whoever fits everything that it names", () => {
    expect(rowMatches(row(), clerk)).toBe(true);
    expect(rowMatches(row({ rank: SubjectRank.HEAD }), clerk)).toBe(false);
    expect(rowMatches(row({ unitKinds: storedList(["BLOCK", "COMMUNE"]) }), clerk)).toBe(true);
    expect(rowMatches(row({ unitIds: storedList(["other"]) }), clerk)).toBe(false);
    expect(rowMatches(row({ positionIds: storedList(["typist"]) }), { ...clerk, positionId: null })).toBe(false);
    expect(rowMatches(row({ track: CycleTrack.PARTY }), clerk)).toBe(false);
    expect(rowMatches(row({ subject: EvaluationSubject.UNIT }), clerk)).toBe(false);
  });

  it("the first row that fits counts, so an exception stands before the rule", () => {
    const exception = row({ id: "x", rank: SubjectRank.HEAD, holderUnitId: "province", holderId: "governor" });
    const tables = { commune: [exception, row()] };
    expect(decide("head", { ...clerk, rank: SubjectRank.HEAD }, tables)).toMatchObject({ personId: "governor" });
    expect(decide("clerk", clerk, tables)).toMatchObject({ personId: "chair", rowId: "row" });
  });

  it("the table of the nearest unit comes before one above, unless it leaves the title to those above", () => {
    const above = row({ id: "above", holderKind: HolderKind.BODY, holderBodyId: "committee", holderId: "committee" });
    const province = [{ ...above, holderUnitId: "province" }];
    expect(decide("clerk", clerk, { commune: [row()], province })).toMatchObject({ kind: "HEAD" });
    const passing = row({ holderKind: HolderKind.ABOVE, holderUnitId: null, holderId: null });
    expect(decide("clerk", clerk, { commune: [passing, row()], province })).toEqual({
      ...{ kind: "BODY", bodyId: "committee", unitId: "province", rowId: "above" },
    });
  });

  it("months belong to the head of the own unit, who is decided on from above", () => {
    const own = row({ holderKind: HolderKind.HEAD_OF_OWN_UNIT, holderUnitId: null, holderId: null });
    expect(decide("clerk", clerk, { commune: [own] })).toMatchObject({ personId: "head", unitId: "block" });
    expect(decide("head", { ...clerk, rank: SubjectRank.HEAD }, { commune: [own] })).toMatchObject({
      personId: "chair",
    });
  });

  it("a title that nobody holds passes to the nearest head above it; a grant is asked where none is", () => {
    const vacant = row({ holderKind: HolderKind.POSITION, holderId: null });
    expect(decide("clerk", clerk, { commune: [vacant] })).toMatchObject({ personId: "chair", rowId: "row" });
    expect(decide("clerk", clerk, { commune: [row({ holderKind: HolderKind.GRANT })] })).toEqual({
      ...{ kind: "AUTHORITY", rowId: "row" },
    });
    expect(decide("governor", clerk, { commune: [vacant] })).toMatchObject({ kind: "AUTHORITY" });
  });

  it("without a row that fits it is as without a table", () => {
    expect(decide("clerk", clerk, { commune: [row({ rank: SubjectRank.HEAD })] })).toEqual(
      deciderOf("clerk", ladder, "commune"),
    );
    expect(readList(storedList(["a", "b", "a"]))).toEqual(["a", "b"]);
    expect(readList(null)).toEqual([]);
  });

  it("nobody is made to decide on oneself, whatever the table says", () => {
    const holder = fc.constantFrom("head", "chair", "governor", "clerk", null);
    const kind = fc.constantFrom(...Object.values(HolderKind));
    const anyRow = fc.record({
      holderKind: kind,
      holderId: holder,
      holderUnitId: fc.constantFrom("commune", "province"),
    });
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 5 }),
        fc.constantFrom("head", "chair", "governor", "clerk"),
        (rows, who) => {
          const decider = decide(who, clerk, { commune: rows.map((each) => row(each)) });
          if (decider.kind === "HEAD") expect(decider.personId).not.toBe(who);
        },
      ),
    );
  });
});
