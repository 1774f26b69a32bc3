import type { ResultOf } from "../../../schema/graphql.ts";
import type { AppliedRegulation } from "../../../schema/operations/work/task-parts.ts";
import { toNumber } from "../../shared/text/format.ts";

/** The regulation by which somebody's b and c are computed. */
export type Regulation = ResultOf<typeof AppliedRegulation>;

/** A sentence about a regulation: key below `drill.regulation`, and the part of a product that fills its blank. */
export interface RegulationWord {
  readonly key: string;
  readonly part: string | null;
}

/**
 * What a regulation takes off, in the order in which it is said: for major errors, minor ones where it says so, delays.
 *
 * Example: major error 1/4, delay none → "mỗi sai sót lớn trừ 25%", "không quy định mức trừ khi chậm".
 */
export function regulationWords({ majorError, minorError, delay }: Omit<Regulation, "version">): RegulationWord[] {
  const said = (name: string, part: string | null): RegulationWord =>
    part === null ? { key: `no${name}`, part } : { key: `of${name}`, part };
  return [
    said("MajorError", majorError),
    ...((toNumber(minorError) ?? 0) > 0 ? [said("MinorError", minorError)] : []),
    said("Delay", delay),
  ];
}

/** The regulations of several people, each once, the one of most people first; those without one are left out. */
export function regulationsOf(lines: readonly { readonly regulation: Regulation | null }[]): Regulation[] {
  const ruled = lines.flatMap(({ regulation }) => regulation ?? []);
  return [...Map.groupBy(ruled, regulationKey).values()]
    .toSorted((one, other) => other.length - one.length)
    .flatMap(([first]) => first ?? []);
}

/** What tells regulations apart: version, and what it takes off of those kinds of people. */
export function regulationKey({ versionId, majorError, minorError, delay }: Regulation): string {
  return [versionId, majorError, minorError, delay].join(" ");
}

/** Why b or c may be missing: nothing assigned, no regulation, or one that says nothing of errors and delays. */
export function lackOf({ quantity, regulation }: LackOf): "insufficient" | "noRegulation" | "noRule" {
  if (quantity === null) return "insufficient";
  return regulation === null ? "noRegulation" : "noRule";
}

/** The same of a unit: one person without a regulation leaves b and c of all empty. */
export function lackOfUnit(quantity: string | null, unregulated: number): ReturnType<typeof lackOf> {
  return lackOf({ quantity, regulation: unregulated > 0 ? null : {} });
}

interface LackOf {
  readonly quantity: string | null;
  readonly regulation: object | null;
}
