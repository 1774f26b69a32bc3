import type { Gate, Scheme } from "../scheme.ts";
import { type Defect, defect } from "./defect.ts";

/** What a kind of gate must and must not have besides code and label. */
const PARTS: Record<Gate["kind"], { readonly wants: readonly Part[]; readonly may: readonly Part[] }> = {
  VETO: { wants: ["grade", "when"], may: [] },
  CAP: { wants: ["grade", "when"], may: [] },
  CAP_BY_UNIT_GRADE: { wants: [], may: ["when"] },
  REQUIRE: { wants: ["grade", "when"], may: ["otherwise"] },
};
type Part = "grade" | "when" | "otherwise";
const ALL_PARTS = ["grade", "when", "otherwise"] as const;

/** Defects of gates: parts that their kind needs or does not have. */
export function checkGates({ gates = [] }: Scheme): Defect[] {
  return gates.flatMap((gate, index) => {
    const path = `scheme.gates.${index}`;
    const { wants, may } = PARTS[gate.kind];
    const values = (part: Part): { gate: string; kind: string; part: string } => ({
      gate: gate.code,
      kind: gate.kind,
      part,
    });
    return ALL_PARTS.flatMap((part) => {
      const has = gate[part] !== undefined;
      if (!has && wants.includes(part)) return [defect(path, "content.gateWants", values(part))];
      const foreign = has && !wants.includes(part) && !may.includes(part);
      return foreign ? [defect(`${path}.${part}`, "content.gateHasNo", values(part))] : [];
    });
  });
}
