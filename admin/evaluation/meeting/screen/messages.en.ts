import type { SameKeys } from "../../../shared/text/messages.ts";
import type { screenVi } from "./messages.vi.ts";

/** Words of the meeting on a wall, and of the paper on a phone. */
export const screenEn: SameKeys<typeof screenVi> = {
  open: "On a projector",
  back: "Back to the meeting",
  full: "Full screen",
  turnout: "Papers in",
  needed: "The count needs at least %{needed} people present",
  reached: "Enough people are present for the count",
  hidden: "No partial tallies: results are shown after the count.",
  voteAt: "Vote on your phone at %{address}",
  roll: "Voters",
  paper: "Voted on",
  result: "Result of the count",
  present: "present",
  voted: "has voted",
  waiting: "has not voted",
  of: "Person %{place} of %{all}",
  previous: "Previous person",
  next: "Next person",
};
