import { Attendance } from "../meeting/meeting.enums.ts";

/** Whether somebody on the roll counts as present: marked so, or having voted. */
export function isPresent(voter: { readonly hasVoted: boolean; readonly attendance: Attendance | null }): boolean {
  return voter.hasVoted || voter.attendance === Attendance.PRESENT;
}
