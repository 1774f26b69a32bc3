import type { SchemeData } from "./scheme-data.ts";

/** The tabs of the rules, in the order in which rules work. */
export const SCHEME_TABS = [
  "scale",
  "values",
  "grading",
  "quota",
  "rollUp",
  "special",
  "process",
  "authority",
] as const;
export type SchemeTab = (typeof SCHEME_TABS)[number];

const TAB_OF: Readonly<Record<string, SchemeTab>> = {
  method: "scale",
  maximum: "scale",
  bonusCap: "scale",
  rounding: "scale",
  grades: "scale",
  metrics: "values",
  findings: "values",
  formulas: "values",
  bands: "grading",
  conditions: "grading",
  gates: "grading",
  quota: "quota",
  rollUp: "rollUp",
  specialCases: "special",
  steps: "process",
  processes: "process",
  ballot: "process",
  selfGrade: "process",
  objection: "process",
  procedure: "process",
  authority: "authority",
  uses: "authority",
};

/** The tab that edits a place of the framework file. Example: `scheme.gates.1.when` → "grading"; `scheme` → null. */
export function tabOf(path: string): SchemeTab | null {
  const [root, part = ""] = path.split(".");
  return root === "scheme" ? (TAB_OF[part] ?? null) : null;
}

/** Every place of the rules that a form may be asked for: the parts, and the entries of those that are lists. */
export function placesOf(scheme: SchemeData): string[] {
  return Object.keys(TAB_OF).flatMap((part) => {
    const value: unknown = scheme[part as keyof SchemeData];
    const entries =
      Array.isArray(value) && part !== "steps" ? value.map((_, index) => `scheme.${part}.${String(index)}`) : [];
    return [`scheme.${part}`, ...entries];
  });
}
