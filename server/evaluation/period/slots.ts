import { CycleKind, periodOf } from "../../cycle/index.ts";
import type { RollUpRule } from "../../rating/index.ts";
import type { Bounds } from "./employment.ts";

/** One of the shorter periods that a longer one should have. */
export interface Slot extends Bounds {
  readonly key: string;
}

/**
 * The shorter periods that fill a longer one, from its first day.
 *
 * Example: the months of a school year from 2026-09-01 to 2027-05-31 → 2026-09 … 2027-05, nine of them.
 */
export function slotsOf(rule: Pick<RollUpRule, "from">, { startsOn, endsOn }: Bounds): Slot[] {
  const kind = CycleKind[rule.from];
  const slots: Slot[] = [];
  for (let number = 0; ; number += 1) {
    const period = periodOf({ kind, startsOn }, number);
    if (period.startsOn > endsOn) return slots;
    slots.push({ key: keyOf(kind, period.startsOn), ...period });
  }
}

/** The slot in which the middle of a period lies; a first month that begins on the 10th lies in its month. */
export function slotOf(slots: readonly Slot[], { startsOn, endsOn }: Bounds): Slot | undefined {
  const middle = new Date((Date.parse(startsOn) + Date.parse(endsOn)) / 2).toISOString().slice(0, 10);
  return slots.find((slot) => slot.startsOn <= middle && middle <= slot.endsOn);
}

function keyOf(kind: CycleKind, startsOn: string): string {
  const [year = "", month = "01"] = startsOn.split("-");
  if (kind === CycleKind.QUARTER) return `${year}-Q${String(Math.ceil(Number(month) / 3))}`;
  if (kind === CycleKind.HALF_YEAR) return `${year}-H${Number(month) <= 6 ? "1" : "2"}`;
  return `${year}-${month}`;
}
