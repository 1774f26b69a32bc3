import type { Format } from "../../shared/text/format.ts";
import type { Slot } from "./own-parts.ts";

type Words = (key: string, values?: Record<string, unknown>) => string;

/** A slot in a line. Example: "Thay tham số bonus: từ 0 đến 5". */
export function slotText(slot: Slot, translate: Words, { exact }: Pick<Format, "exact">): string {
  const word = (key: string, values: Record<string, unknown> = {}): string =>
    translate(`framework.extension.${key}`, values);
  if (slot.kind === "GATE") return word("slotGate");
  if (slot.kind === "PARAMETER") {
    const range = word("slotRange", { min: exact(slot.min), max: exact(slot.max) });
    return `${word("slotParameter", { name: slot.name })}: ${range}`;
  }
  const most = slot.maxPoints ? word("slotGroupMost", { points: exact(slot.maxPoints) }) : word("slotGroupOpen");
  return `${word("slotGroup", { code: slot.groupCode })}: ${most}`;
}
