import type { Difference } from "../../shared/ui/StaleDialog.tsx";
import type { DraftContent, DraftCriterion, DraftGroup } from "./draft-content.ts";

/** Names of the draft's own fields, in the person's language. */
export type DraftLabels = Readonly<
  Record<"name" | "issuer" | "effectiveFrom" | "effectiveTo" | "documents" | "scope" | "notes" | "scheme", string>
>;

/**
 * What differs between two drafts, in words: fields of the draft, then groups and criteria by their code.
 *
 * A part that only one side has shows as empty on the other.
 */
export function draftDifferences(mine: DraftContent, theirs: DraftContent, labels: DraftLabels): Difference[] {
  const fields = (Object.keys(labels) as (keyof DraftLabels)[]).map(
    (field) => [labels[field], asText(mine[field]), asText(theirs[field])] as const,
  );
  const [left, right] = [partsOf(mine.groups), partsOf(theirs.groups)];
  const parts = [...new Set([...left.keys(), ...right.keys()])].map(
    (code) => [code, left.get(code) ?? "", right.get(code) ?? ""] as const,
  );
  const order = moved([...left.keys()], [...right.keys()]);
  return [...fields, ...parts, ...order]
    .filter(([, one, other]) => one !== other)
    .map(([label, one, other]) => ({ label, mine: one, theirs: other }));
}

/** The codes in their order, when the same parts stand in another order. */
function moved(mine: readonly string[], theirs: readonly string[]): (readonly [string, string, string])[] {
  const isSameSet = [...mine].sort().join() === [...theirs].sort().join();
  return isSameSet ? [["↕", mine.join(", "), theirs.join(", ")]] : [];
}

function partsOf(groups: readonly DraftGroup[]): Map<string, string> {
  const parts = new Map<string, string>();
  for (const { groups: inner, criteria, code, ...group } of groups) {
    parts.set(code, lines(group));
    for (const criterion of criteria ?? []) parts.set(criterion.code, lines(criterion));
    for (const [innerCode, text] of partsOf(inner ?? [])) parts.set(innerCode, text);
  }
  return parts;
}

function lines(part: Partial<DraftGroup> | DraftCriterion): string {
  return Object.entries(part)
    .filter(([field, value]) => field !== "code" && asText(value) !== "")
    .map(([field, value]) => (field === "text" ? asText(value) : `${field}: ${asText(value)}`))
    .join("\n");
}

function asText(value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return "";
  if (typeof value !== "object") return String(value);
  if ("vi" in value) return [value.vi, "en" in value ? value.en : null].filter(Boolean).join("\n");
  return JSON.stringify(value);
}
