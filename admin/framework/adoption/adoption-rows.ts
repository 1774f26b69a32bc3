import type { ResultOf } from "../../../schema/graphql.ts";
import type { FrameworkAdoptions } from "../../../schema/operations/adoption.ts";
import type { Tone } from "../../shared/ui/parts.tsx";

export type Usage = ResultOf<typeof FrameworkAdoptions>["frameworkUsage"][number];
export type PinnedCycle = ResultOf<typeof FrameworkAdoptions>["framework"]["runningCycles"][number];
export type AdoptionState = "running" | "coming" | "ended";

export const ADOPTION_TONE: Readonly<Record<AdoptionState, Tone>> = {
  running: "success",
  coming: "info",
  ended: "default",
};

/**
 * Whether the unit runs the framework on the day, will, or did.
 *
 * Example: from 01/07 to 31/07, on 31/07 → running; on 01/08 → ended.
 */
export function adoptionState(
  adoption: { readonly startsOn: string; readonly endsOn: string | null },
  day: string,
): AdoptionState {
  if (adoption.endsOn !== null && adoption.endsOn < day) return "ended";
  return adoption.startsOn > day ? "coming" : "running";
}

/** Running ones first, then those that are coming, then those that have ended; each as the server ordered them. */
export function byState(usages: readonly Usage[], day: string): Usage[] {
  const rank = ({ adoption }: Usage): number => ORDER.indexOf(adoptionState(adoption, day));
  return [...usages].sort((left, right) => rank(left) - rank(right));
}

const ORDER: readonly AdoptionState[] = ["running", "coming", "ended"];
