import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readScheme, type SchemeData } from "../../../admin/framework/scheme/scheme-data.ts";
import { writeScheme } from "../../../admin/framework/scheme/write-scheme.ts";

const TEXT = `# Quy chế của tỉnh
method:   SCORED     # chấm điểm
maximum: 100.50

# Các mức, cao nhất trước
grades:
  - { code: HTXS, name: { vi: "Xuất sắc" } }
  - {code: HTT,   name: {vi: Tốt}}
unknownPart: [ 1,2 ]
# về bước
steps:   [SELF, DECISION]
selfGrade: yes
# hết
`;

const QUOTA = { mode: "WARN", grade: "HTXS", percent: "20", base: "GOOD_ONLY", groupBy: "UNIT" };

/** The lines that are not the same in two texts. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [left, right] = [before.split("\n"), after.split("\n")];
  return {
    gone: left.filter((line) => !right.includes(line)),
    come: right.filter((line) => !left.includes(line)),
  };
}

describe("writing a part of the rules into their text", () => {
  it("changes the lines of that part and no other byte", () => {
    expect(writeScheme(TEXT, "maximum", "90")).toBe(TEXT.replace("maximum: 100.50", "maximum: 90"));
    expect(writeScheme(TEXT, "method", "JUDGED")).toBe(
      TEXT.replace("method:   SCORED     # chấm điểm", "method: JUDGED"),
    );
  });

  it("takes a part out and leaves the comments of its neighbours", () => {
    expect(writeScheme(TEXT, "maximum", undefined)).toBe(TEXT.replace("maximum: 100.50\n", ""));
    expect(writeScheme(TEXT, "steps", [])).toBe(TEXT.replace("steps:   [SELF, DECISION]\n", ""));
    expect(writeScheme(TEXT, "quota", undefined)).toBe(TEXT);
  });

  it("puts a new part where the file has it", () => {
    const next = writeScheme(TEXT, "bands", [{ grade: "HTXS", from: "90" }]);
    expect(next).toContain("  - {code: HTT,   name: {vi: Tốt}}\nbands:\n  - grade: HTXS\n    from: 90\nunknownPart");
    expect(changedLines(TEXT, next).gone).toEqual([]);
  });

  it("writes a part at the beginning and at the end of a text without a last line break", () => {
    expect(writeScheme("selfGrade: true", "method", "JUDGED")).toBe("method: JUDGED\nselfGrade: true");
    expect(parse(writeScheme("method: JUDGED", "selfGrade", false))).toEqual({ method: "JUDGED", selfGrade: false });
  });

  it("keeps to the indentation of a text that is set in", () => {
    const next = writeScheme("  method: SCORED\n  steps: [SELF]\n", "quota", QUOTA);
    expect(parse(next)).toEqual({ method: "SCORED", quota: { ...QUOTA, percent: 20 }, steps: ["SELF"] });
    expect(next.split("\n").every((line) => line === "" || line.startsWith("  "))).toBe(true);
  });

  it("writes exact numbers without quotes and words as they are", () => {
    const next = writeScheme(TEXT, "ballot", { mode: "SECRET", quorum: "2/3", majority: "0.50" });
    expect(next).toContain("quorum: 2/3");
    expect(next).toContain("majority: 0.50");
    expect(readScheme(next)?.ballot).toEqual({ mode: "SECRET", quorum: "2/3", majority: "0.50" });
    const yes = writeScheme(TEXT, "findings", [{ name: "late", label: { vi: "yes: no # 1" }, typedBy: "HEAD" }]);
    expect(readScheme(yes)?.findings?.[0]?.label.vi).toBe("yes: no # 1");
  });

  it("keeps to lists that are not set in, and to texts that only a parser can take apart", () => {
    const flat = "method: JUDGED\ngrades:\n- { code: A, name: { vi: Tốt } }\n# sau\nsteps:\n- SELF\n";
    expect(writeScheme(flat, "grades", [])).toBe("method: JUDGED\n# sau\nsteps:\n- SELF\n");
    const quoted = '"method": JUDGED\n"maximum": 10\nsteps: [SELF]\n';
    expect(parse(writeScheme(quoted, "maximum", "20"))).toMatchObject({ method: "JUDGED", steps: ["SELF"] });
    expect(readScheme(writeScheme(quoted, "maximum", "20"))?.maximum).toBe("20");
    const mixed = 'method: JUDGED\n"maximum": 10\nsteps: [SELF]\n';
    expect(readScheme(writeScheme(mixed, "method", "SCORED"))).toMatchObject({ method: "SCORED", maximum: "10" });
  });

  it("keeps a text in JSON in JSON, its parts in their places", () => {
    const text = JSON.stringify({ method: "JUDGED", gates: [], steps: ["SELF"] });
    expect(JSON.parse(writeScheme(text, "quota", QUOTA))).toMatchObject({ quota: QUOTA, steps: ["SELF"] });
  });
});

const FOLDER = resolve(import.meta.dirname, "../../../seeds/frameworks");
const SHIPPED = readdirSync(FOLDER)
  .map((name) => [name, schemeText(readFileSync(resolve(FOLDER, name), "utf8"))] as const)
  .filter(([, text]) => text !== "");

/** The rules of a framework file as a text of their own. */
function schemeText(file: string): string {
  const lines = file.split("\n");
  const start = lines.indexOf("scheme:");
  if (start < 0) return "";
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  return (end < 0 ? rest : rest.slice(0, end)).map((line) => line.replace(/^ {2}/, "")).join("\n");
}

describe.each(SHIPPED)("the rules of %s", (_name, text) => {
  const scheme = readScheme(text) as SchemeData;
  const keys = Object.keys(scheme) as (keyof SchemeData)[];

  it("say the same when any part is written as it was read", () => {
    for (const key of keys) {
      const next = writeScheme(text, key, scheme[key]);
      expect(readScheme(next), key).toEqual(scheme);
    }
  });

  it("keep every other line when a part is taken out", () => {
    for (const key of keys) {
      const { come } = changedLines(text, writeScheme(text, key, undefined));
      expect(come, key).toEqual([]);
    }
  });

  it("get a part back that was taken out", () => {
    for (const key of keys) {
      const without = writeScheme(text, key, undefined);
      if (readScheme(without) === null) continue;
      expect(readScheme(writeScheme(without, key, scheme[key])), key).toEqual(scheme);
    }
  });
});
