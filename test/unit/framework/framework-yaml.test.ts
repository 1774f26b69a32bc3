import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FileDefect, readFrameworkYaml, writeFrameworkYaml } from "../../../server/framework/framework-yaml.ts";
import { shippedFramework, shippedText } from "../../support/build-rating.ts";

const decree = shippedText("nd-335-2025");

/** The defects after replacing the first occurrence of a piece of the decree's file. */
function defectsAfter(piece: string, replacement: string): readonly FileDefect[] {
  expect(decree).toContain(piece);
  return readFrameworkYaml(decree.replace(piece, replacement)).defects;
}

function lineOf(piece: string): number {
  return decree.slice(0, decree.indexOf(piece)).split("\n").length;
}

describe("a framework file", () => {
  it("keeps the digits of numbers as written", () => {
    const read = readFrameworkYaml(decree.replace("max: 2.5\n", "max: 2.50\n"));
    expect(read.file?.groups[1]?.criteria?.[0]?.max).toBe("2.50");
  });

  it("is written in one order of fields, whatever order it came in", () => {
    const file = shippedFramework("nong-son-2022");
    const turned = Object.fromEntries(Object.entries(file).reverse()) as typeof file;
    expect(writeFrameworkYaml(turned)).toBe(shippedText("nong-son-2022"));
  });

  it("may be JSON", () => {
    const file = shippedFramework("nd-335-2025");
    expect(readFrameworkYaml(JSON.stringify(file)).file).toEqual(file);
  });

  it("survives any wording of names and notes byte for byte", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((one) => one.length <= 500);
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), (vi, en, notes) => {
        const file = {
          ...shippedFramework("nong-son-2022"),
          name: { vi, en },
          notes: notes.map((note) => ({ vi: note })),
        };
        const written = writeFrameworkYaml(file);
        const read = readFrameworkYaml(written);
        expect(read.file).toEqual(file);
        expect(read.file && writeFrameworkYaml(read.file)).toBe(written);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a wrong framework file", () => {
  it("names line and column of a formula that uses an unknown name", () => {
    const [defect, ...others] = defectsAfter("text: general + result * 70", "text: general + resutl * 70");
    expect(others).toEqual([]);
    expect(defect).toMatchObject({
      path: "scheme.formulas.3.text",
      rule: "formula.unknownName",
      values: { name: "resutl", column: 11 },
      line: lineOf("text: general + result * 70"),
      column: 7,
    });
    expect(defect?.message.vi).toBe("Không có chỉ số, công thức hay sự kiện nào tên “resutl” (cột 11).");
  });

  it("names the place of a sum that does not add up", () => {
    const [defect] = defectsAfter("maxPoints: 10", "maxPoints: 11");
    expect(defect).toMatchObject({
      path: "groups.0.maxPoints",
      rule: "content.groupSum",
      line: lineOf("maxPoints: 10"),
      column: 5,
    });
  });

  it("names the place of a field that does not exist", () => {
    const [defect] = defectsAfter("  method: SCORED", "  method: SCORED\n  colour: red");
    expect(defect).toMatchObject({
      path: "scheme.colour",
      rule: "file.shape",
      line: lineOf("  method: SCORED") + 1,
      column: 3,
    });
  });

  it("names a missing field at its parent, in both languages", () => {
    const [defect] = defectsAfter("  selfGrade: false\n", "");
    expect(defect).toMatchObject({ path: "scheme.selfGrade", rule: "file.shape", line: lineOf("  method: SCORED") });
    expect(defect?.message.en).not.toBe(defect?.message.vi);
  });

  it.each([
    [
      "a date that does not exist",
      "effectiveFrom: 2026-01-01\nscope",
      "effectiveFrom: 2026-02-30\nscope",
      "file.shape",
    ],
    [
      "dates the wrong way round",
      "effectiveFrom: 2026-01-01\nscope",
      "effectiveFrom: 2026-01-01\neffectiveTo: 2025-12-31\nscope",
      "file.dates",
    ],
    ["a form twice", "- code: MAU-02", "- code: MAU-01", "file.duplicateForm"],
    ["a number that is none", "maximum: 100", "maximum: 1e2", "file.shape"],
    ["a field twice", "maximum: 100", "maximum: 100\n  maximum: 90", "file.syntax"],
    ["broken YAML", "khung: 1", "khung: [1", "file.syntax"],
    ["an alias", "khung: 1", "khung: &one 1", "file.alias"],
    ["another format version", "khung: 1", "khung: 2", "file.shape"],
  ])("is refused with %s", (_what, piece, replacement, rule) => {
    expect(defectsAfter(piece, replacement).map((defect) => defect.rule)).toContain(rule);
  });

  it("is refused when it is empty, too long or nested without end", () => {
    expect(readFrameworkYaml("").defects[0]?.rule).toBe("file.shape");
    expect(readFrameworkYaml(" ".repeat(1_000_001)).defects[0]?.rule).toBe("file.tooLong");
    expect(readFrameworkYaml("[".repeat(100_000)).file).toBeNull();
    const nested = `groups: ${"[{groups: ".repeat(20_000)}[]${"}]".repeat(20_000)}`;
    expect(readFrameworkYaml(nested).file).toBeNull();
  });
});

describe("a file that was made to be costly", () => {
  const rulesOf = (text: string): { readonly rules: readonly string[]; readonly length: number } => {
    const { defects } = readFrameworkYaml(text);
    return { rules: [...new Set(defects.map(({ rule }) => rule))], length: JSON.stringify(defects).length };
  };

  it.each([
    ["brackets without end", "[".repeat(150_000) + "]".repeat(150_000), "file.tooDeep"],
    ["lists in lists on one line", `a: ${"- ".repeat(100_000)}`, "file.tooDeep"],
    ["anchors of anchors", `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`, "file.alias"],
    ["one field ten thousand times", `kind: EVALUATION\n${"name: x\n".repeat(10_000)}`, "file.syntax"],
  ])("is refused in a moment, with a short answer: %s", (_, text, rule) => {
    const { rules, length } = rulesOf(text);
    expect(rules).toEqual([rule]);
    expect(length).toBeLessThan(200_000);
  });

  it("is answered briefly though ten thousand of its fields are unknown", () => {
    const unknown = Array.from({ length: 10_000 }, (_, at) => `k${String(at)}: 1`).join("\n");
    const { rules, length } = rulesOf(`kind: EVALUATION\n${unknown}\n`);
    expect(rules).toEqual(["file.shape"]);
    expect(length).toBeLessThan(400_000);
  });

  it("names the line of a field that its map has already", () => {
    const [defect] = readFrameworkYaml(
      decree.replace("\nkind: EVALUATION\n", "\nkind: EVALUATION\nkind: EVALUATION\n"),
    ).defects;
    expect(defect).toMatchObject({ rule: "file.syntax", values: { detail: "Map keys must be unique" } });
    expect(defect?.line).toBe(lineOf("\nkind: EVALUATION\n") + 2);
  });
});
