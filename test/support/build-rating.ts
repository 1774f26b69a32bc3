import { readFileSync } from "node:fs";
import { readFrameworkYaml } from "../../server/framework/framework-yaml.ts";
import type { FrameworkFile } from "../../server/framework/framework-file.ts";
import type { RatingContent, RatingInput, Scheme } from "../../server/rating/index.ts";

/** The text of a shipped framework, `nd-335-2025`. */
export function shippedText(name: string): string {
  return readFileSync(new URL(`../../seeds/frameworks/${name}.yaml`, import.meta.url), "utf8");
}

/** A shipped framework, read and checked. */
export function shippedFramework(name: string): FrameworkFile {
  const read = readFrameworkYaml(shippedText(name));
  if (!read.file) throw new TypeError(JSON.stringify(read.defects, null, 2));
  return read.file;
}

/** A small scored regulation: conduct 30 points, result share × 70. */
export function makeContent(scheme: Partial<Scheme> = {}, groups?: RatingContent["groups"]): RatingContent {
  return {
    groups: groups ?? [
      {
        code: "I",
        text: { vi: "Ý thức kỷ luật", en: "Discipline" },
        maxPoints: "30",
        criteria: [
          { code: "I.1", text: { vi: "Giờ giấc" }, method: "POINTS", max: "20", step: "0.5" },
          { code: "I.2", text: { vi: "Báo cáo" }, method: "PASS_FAIL", points: "10" },
        ],
      },
    ],
    scheme: {
      method: "SCORED",
      grades: ["A", "B", "C"].map((code) => ({ code, name: { vi: `Loại ${code}`, en: `Grade ${code}` } })),
      metrics: [{ name: "done", label: { vi: "Tỷ lệ hoàn thành" }, kind: "RATIO", max: "1", typedBy: "SELF" }],
      formulas: [{ name: "score", label: { vi: "Tổng điểm", en: "Score" }, text: "group.I + done * 70" }],
      maximum: "100",
      bands: [
        { grade: "A", from: "90" },
        { grade: "B", from: "50", to: "90" },
        { grade: "C", to: "50" },
      ],
      steps: ["SELF", "DECISION", "LOCKED"],
      selfGrade: false,
      ...scheme,
    },
  };
}

/** A complete answer to `makeContent`: 19.5 + 10 + 0.8 × 70 = 85.5. */
export function makeRatingInput(changes: Partial<RatingInput> = {}): RatingInput {
  return {
    leading: false,
    class: "PROFESSIONAL",
    subjectType: "CIVIL_SERVANT",
    criteria: { "I.1": "19.5", "I.2": true },
    metrics: { done: "0.8" },
    ...changes,
  };
}

/** Full marks in the general criteria of NĐ 335 less `lost` points, taken from the first criterion on. */
export function generalPoints335(points: number): Record<string, string> {
  const maxima = {
    "I.1": 5,
    "I.2": 5,
    "II.1": 2.5,
    "II.2": 2.5,
    "II.3": 2.5,
    "II.4": 2.5,
    "III.1": 2.5,
    "III.2": 2.5,
    "III.3": 2.5,
    "III.4": 2.5,
  };
  let left = points;
  return Object.fromEntries(
    Object.entries(maxima).map(([code, max]) => {
      const given = Math.min(max, left);
      left -= given;
      return [code, String(given)];
    }),
  );
}
