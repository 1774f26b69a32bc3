import { describe, expect, it } from "vitest";
import { builtQuery, dimensionsOf, measuresBy, readBuilder } from "../../../admin/statistics/builder/builder-choice.ts";
import { type Defined, familyOf } from "../../../admin/statistics/unit/measure-families.ts";

const defined = (id: Defined["id"], dimensions: Defined["dimensions"], published = false): Defined => ({
  ...{ id, dimensions, published, nameVi: id, nameEn: id, definitionVi: "", definitionEn: "" },
  ...{ baseVi: "", baseEn: "", scale: "COUNT", sql: null },
});
const DICTIONARY = [
  defined("RATED", ["UNIT", "CYCLE", "PERIOD", "GRADE", "SCORE_BAND"], true),
  defined("SUBJECTS", ["UNIT", "CYCLE", "PERIOD", "GRADE", "STEP"]),
  defined("CRITERION_MEAN", ["UNIT", "PERIOD", "CRITERION"]),
];
const chosen = (search: string) => readBuilder((name) => new URLSearchParams(search).get(name));
const PLACE = { unitId: "u", filter: { cycleIds: ["c"] }, range: { kind: "MONTH" as const } };

describe("a table that somebody puts together", () => {
  it("begins with the rated by unit, and drops what is no dimension", () => {
    expect(chosen("")).toMatchObject({ measures: ["RATED", "SHARE"], by: ["UNIT"], everyPeriod: false });
    expect(chosen("by=GRADE,NONSENSE,UNIT,STEP,CYCLE").by).toEqual(["GRADE", "UNIT", "STEP"]);
    expect(chosen("by=-").by).toEqual([]);
  });

  it("offers only measures and dimensions that go together", () => {
    expect(measuresBy(DICTIONARY, ["STEP"], true).map(({ id }) => id)).toEqual(["SUBJECTS"]);
    expect(measuresBy(DICTIONARY, ["UNIT"], false).map(({ id }) => id)).toEqual(["RATED"]);
    expect(dimensionsOf(DICTIONARY, ["RATED", "SUBJECTS"])).toEqual(["UNIT", "PERIOD", "CYCLE", "GRADE"]);
  });

  it("asks the server for exactly the choice, and for nothing without a measure it knows", () => {
    const choice = chosen("m=SUBJECTS,UNKNOWN&by=UNIT,STEP&classes=LEADER&leading=0&units=all&periods=all");
    expect(builtQuery(choice, PLACE, DICTIONARY)).toEqual({
      ...{ unitId: "u", groupBy: ["UNIT", "STEP"], measures: ["SUBJECTS"] },
      filter: { kind: "MONTH", positionClasses: ["LEADER"], leading: false, byUnit: "DESCENDANTS" },
    });
    expect(builtQuery(chosen("m=UNKNOWN"), PLACE, DICTIONARY)).toBeNull();
  });
});

describe("measures of a unit", () => {
  it("stand in families, and one that the console does not know stands among the others", () => {
    expect(familyOf(DICTIONARY, "progress", ["UNIT"])).toEqual(["RATED", "SUBJECTS"]);
    expect(familyOf(DICTIONARY, "more", ["UNIT"])).toEqual(["CRITERION_MEAN"]);
    expect(familyOf(DICTIONARY, "progress", ["STEP"])).toEqual(["SUBJECTS"]);
  });
});
