import { sumOf } from "../../draft/add-parts.ts";
import type { DraftGroup } from "../../draft/draft-content.ts";
import { reference } from "../completion.ts";
import type { BandPart, GradePart, SchemeData } from "../scheme-data.ts";

/** Shares of the scale from which the grades begin, best first, as the decrees on rating have them. */
const SHARES = [90n, 70n, 50n];
const SCALE = 1_000_000n;

/**
 * The sum of all groups as the score, the scale that they reach together, and the usual bands; what there is stays.
 *
 * Example: groups I (30) and II (70) with four grades → `group.I + group.II`, 100, bands from 90, 70, 50 and below 50.
 */
export function startScored(
  groups: readonly DraftGroup[],
  scheme: SchemeData,
  label: string,
): Pick<SchemeData, "formulas" | "maximum" | "bands"> {
  const sum = groups.map(({ code }) => reference("group", code)).join(" + ");
  const score = { name: "score", label: { vi: label }, text: sum === "" ? "0" : sum };
  const formulas = scheme.formulas?.some(({ name }) => name === "score")
    ? scheme.formulas
    : [...(scheme.formulas ?? []), score];
  const maximum = scheme.maximum ?? mostOf(groups) ?? "100";
  const hasBands = (scheme.bands?.length ?? 0) > 0;
  return { formulas, maximum, bands: hasBands ? (scheme.bands ?? []) : bandsOf(scheme.grades, maximum) };
}

function mostOf(groups: readonly DraftGroup[]): string | null {
  const each = groups.map(({ maxPoints, criteria }) => maxPoints ?? sumOf((criteria ?? []).map(({ max }) => max)));
  const sum = each.includes(undefined) ? undefined : sumOf(each);
  return sum === undefined || sum === "0" ? null : sum;
}

function bandsOf(grades: readonly GradePart[], maximum: string): BandPart[] {
  const cuts = SHARES.slice(0, Math.max(0, grades.length - 1)).map((share) => shareOf(maximum, share));
  return grades.slice(0, cuts.length + 1).map(({ code }, index) => {
    const [from, to] = [cuts[index], cuts[index - 1]];
    return { grade: code, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  });
}

/** Example: 90 % of "50" → "45", of "101" → "90.9". */
function shareOf(maximum: string, share: bigint): string {
  const [whole = "0", part = ""] = maximum.split(".");
  const scaled = (BigInt(whole) * SCALE + BigInt(part.padEnd(6, "0").slice(0, 6))) * share;
  return sumOf([`${String(scaled / (100n * SCALE))}.${String((scaled / 100n) % SCALE).padStart(6, "0")}`]) ?? "0";
}

/** Whether a scheme that adds points up still lacks what to add up or where the grades begin. */
export function lacksScore({ method, formulas, bands }: SchemeData): boolean {
  return method === "SCORED" && (!formulas?.some(({ name }) => name === "score") || (bands?.length ?? 0) === 0);
}
