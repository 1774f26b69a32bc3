/** Why there is no grade: the regulation leaves it to people, a special case forbids it, or something is missing. */
export function openWord({
  needsDecision,
  isNotRated,
}: {
  readonly needsDecision: boolean;
  readonly isNotRated: boolean;
}): "notRated" | "judged" | "open" {
  if (isNotRated) return "notRated";
  return needsDecision ? "judged" : "open";
}
