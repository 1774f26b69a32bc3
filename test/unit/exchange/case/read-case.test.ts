import { describe, expect, it } from "vitest";
import { readCase } from "../../../../server/exchange/case/package/read-case.ts";
import { bytesOf, childOf, makePackage, uuid } from "./packages.ts";

type Json = Record<string, unknown>;

/** Pointer and rule of everything that is wrong. */
function faults(value: unknown): string[] {
  return readCase(bytesOf(value)).problems.listed.map(({ pointer, rule }) => `${pointer} ${rule}`);
}

/** The package with one item changed. */
function withItem(place: number, change: Json): Json {
  const whole = makePackage();
  const items = (whole["CFItems"] as Json[]).map((item, index) => (index === place ? { ...item, ...change } : item));
  return { ...whole, CFItems: items };
}

describe("reading a CASE package", () => {
  it("takes a sound package as it is", () => {
    const read = readCase(bytesOf(makePackage()));
    expect(read.problems.listed).toEqual([]);
    expect(read.package).toEqual(makePackage());
    expect(read.caseVersion).toBe("1.1");
  });

  it("names each wrong value at its place", () => {
    expect(faults(withItem(1, { identifier: "X-1" }))).toEqual(["/CFItems/1/identifier case.uuid"]);
    expect(faults(withItem(1, { identifier: uuid(11).toUpperCase().replace("0000000B", "AAAAAAAB") }))).toEqual([
      "/CFItems/1/identifier case.uuid",
    ]);
    expect(faults(withItem(0, { fullStatement: undefined }))).toEqual(["/CFItems/0 case.missing"]);
    expect(faults(withItem(0, { uri: "không phải" }))).toEqual(["/CFItems/0/uri case.uri"]);
    expect(faults(withItem(0, { lastChangeDateTime: "2025-02-30T00:00:00Z" }))).toEqual([
      "/CFItems/0/lastChangeDateTime case.dateTime",
    ]);
    expect(faults(withItem(0, { statusStartDate: "31/02/2026" }))).toEqual(["/CFItems/0/statusStartDate case.date"]);
    expect(faults(withItem(2, { extensions: [] }))).toEqual(["/CFItems/2/extensions case.extensions"]);
    expect(faults(withItem(2, { CFItemTypeURI: { title: "x" } }))).toEqual([
      "/CFItems/2/CFItemTypeURI case.missing",
      "/CFItems/2/CFItemTypeURI case.missing",
    ]);
  });

  it("names what is wrong with the tree: a circle, two parents, an end that is not there, an identifier twice", () => {
    const tree = (...associations: Json[]): string[] => faults(makePackage({ CFAssociations: associations }));
    expect(tree(childOf(20, 10, 11), childOf(21, 11, 10))).toEqual(["/CFAssociations/1 case.cycle"]);
    expect(tree(childOf(20, 10, 10))).toEqual(["/CFAssociations/0 case.cycle"]);
    expect(tree(childOf(20, 11, 1), childOf(21, 11, 10))).toEqual(["/CFAssociations/1 case.twoParents"]);
    expect(tree(childOf(20, 11, 99))).toEqual(["/CFAssociations/0/destinationNodeURI case.danglingParent"]);
    expect(tree(childOf(20, 99, 11))).toEqual(["/CFAssociations/0/originNodeURI case.danglingItem"]);
    expect(tree(childOf(10, 11, 1))).toEqual(["/CFAssociations/0/identifier case.duplicate"]);
    const deep = Array.from({ length: 30 }, (_, place) => ({
      ...(makePackage()["CFItems"] as Json[])[0],
      identifier: uuid(100 + place),
    }));
    const chain = deep.map((_, place) => childOf(200 + place, 100 + place, place === 0 ? 1 : 99 + place));
    expect(faults(makePackage({ CFItems: deep, CFAssociations: chain, CFRubrics: [] }))).toEqual([
      "/CFAssociations/20 case.tooDeep",
    ]);
  });

  it("upgrades what CASE 1.0 writes otherwise, and keeps what 1.1 does not know", () => {
    const whole = makePackage();
    const old = {
      ...whole,
      CFDocument: {
        ...(whole["CFDocument"] as Json),
        caseVersion: undefined,
        subject: "Hành chính",
        statusStartDate: "2024-01-02T00:00:00Z",
        licenseURI: null,
        CFPackageURI: { title: "t", identifier: uuid(1), uri: "https://x.org/1" },
      },
      CFDefinitions: {
        CFItemTypes: [
          {
            identifier: uuid(50),
            uri: "https://x.org/50",
            title: "Nhóm",
            hierarchyCode: "1",
            lastChangeDateTime: "2024-01-02T00:00:00Z",
          },
        ],
      },
    };
    const read = readCase(bytesOf(old));
    expect(read.problems.listed).toEqual([]);
    expect(read.caseVersion).toBe("1.0");
    expect(read.package?.CFDocument).toMatchObject({
      subject: ["Hành chính"],
      statusStartDate: "2024-01-02",
      extensions: { "khung:unknown": { CFPackageURI: { identifier: uuid(1) } } },
    });
    expect(read.package?.CFDocument).not.toHaveProperty("licenseURI");
    expect(read.package?.CFDefinitions).toMatchObject({ CFItemTypes: [{ description: "Nhóm" }] });
  });

  it("keeps an unknown field of a link with the object that holds the link", () => {
    const association = { ...childOf(20, 11, 1), originNodeURI: { ...link(), colour: "đỏ" } };
    const read = readCase(bytesOf(makePackage({ CFAssociations: [association] })));
    expect(read.package?.CFAssociations?.[0]).toMatchObject({
      extensions: { "khung:unknown": { "originNodeURI.colour": "đỏ" } },
    });
  });

  it("refuses what is no package, too large, too deep or too many, quickly", () => {
    expect(faults([])).toEqual([" case.noDocument"]);
    expect(readCase(Buffer.from("{")).problems.listed[0]?.rule).toBe("case.notJson");
    expect(readCase(Buffer.from(`{"CFDocument":1e999}`)).problems.listed[0]?.rule).toBe("case.notJson");
    expect(readCase(Buffer.alloc(9 * 1024 * 1024, 0x20)).problems.listed[0]?.rule).toBe("case.tooLarge");
    expect(readCase(Buffer.from("[".repeat(1_000_000))).problems.listed[0]?.rule).toBe("case.nesting");
    expect(faults(makePackage({ CFItems: Array.from({ length: 5_001 }, () => 1) }))).toEqual([" case.tooMany"]);
    const many = readCase(bytesOf(makePackage({ CFItems: Array.from({ length: 5_000 }, () => 1) })));
    expect([many.problems.count, many.problems.listed.length]).toEqual([5_000, 200]);
  });

  it("is not led astray by names that JavaScript knows", () => {
    const text = JSON.stringify(makePackage()).replace('"creator"', '"__proto__":{"x":1},"constructor":1,"creator"');
    const read = readCase(Buffer.from(text));
    expect(read.problems.listed).toEqual([]);
    expect(JSON.stringify(read.package)).toContain('"__proto__":{"x":1}');
    expect(({} as Json)["x"]).toBeUndefined();
  });
});

function link(): Json {
  return { title: "t", identifier: uuid(11), uri: "https://x.org/11" };
}
