import type { CompetencyFile } from "../../../../framework/index.ts";
import { COMPETENCY_FIELDS, type CompetencyField, type CompetencyRecord } from "./fields.ts";

/** What stands before the groups of a framework file. */
export type FrameworkHead = Omit<CompetencyFile, "groups">;

const PARTS = ["framework", "frameworkName", "issuer", "effectiveFrom"] as const;

/** The head of the framework, which every row repeats or a value for all rows gives; null when a part is missing. */
export function headOf(records: readonly CompetencyRecord[]): FrameworkHead | null {
  const [code, name, issuer, effectiveFrom] = PARTS.map((part) => theOne(records, part));
  theOne(records, "owner");
  if (!code || !name || !issuer || !effectiveFrom) {
    const values = { framework: code, frameworkName: name, issuer, effectiveFrom };
    for (const part of PARTS) if (!values[part]) records[0]?.fault(part, "import.headPart", titlesOf(part));
    return null;
  }
  return { khung: 1, code, kind: "COMPETENCY", name: { vi: name }, issuer, documents: [], effectiveFrom, scope: {} };
}

/** The value that the rows agree on; one that differs is said. */
function theOne(records: readonly CompetencyRecord[], field: CompetencyField): string | null {
  const first = records.find(({ values }) => values[field] !== null);
  const value = first?.values[field] ?? null;
  const other = records.find(({ values }) => values[field] !== null && values[field] !== value);
  if (first && other) other.fault(field, "import.headDiffers", { ...titlesOf(field), row: first.row });
  return value;
}

/** The titles of a column, for its sentence. */
function titlesOf(field: CompetencyField): { readonly columnVi: string; readonly columnEn: string } {
  const { title, titleEn } = COMPETENCY_FIELDS[field];
  return { columnVi: title, columnEn: titleEn };
}
