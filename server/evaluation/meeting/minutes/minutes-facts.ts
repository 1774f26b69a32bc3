import type { Attendance, MeetingPurpose } from "../meeting.enums.ts";
import type { BallotMode } from "../meeting.entity.ts";

/** What the minutes say; read from the records until they are confirmed, kept with the meeting from then on. */
export interface MinutesFacts {
  readonly number: string | null;
  readonly agencyAbove: string | null;
  readonly agency: string;
  /** Collective that met; null for a unit. */
  readonly body: string | null;
  readonly cycle: string;
  readonly purpose: MeetingPurpose;
  readonly mode: BallotMode;
  readonly place: string | null;
  readonly heldAt: string;
  readonly closedAt: string | null;
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly quorum: string;
  readonly attendees: readonly MinutesAttendee[];
  /** Regulations that the meeting follows. */
  readonly basis: readonly string[];
  readonly candidates: readonly MinutesCandidate[];
}

/** Somebody on the roll. */
export interface MinutesAttendee {
  readonly name: string;
  readonly attendance: Attendance;
  readonly hasVoted: boolean;
  readonly writtenOpinion: string | null;
}

/** An evaluation that the meeting was about. */
export interface MinutesCandidate {
  readonly name: string;
  readonly position: string | null;
  readonly selfGrade: string | null;
  readonly opinion: string | null;
  /** By grade, best first; a grade without papers too. */
  readonly counts: readonly { readonly grade: string; readonly count: number }[];
  readonly abstained: number;
  readonly proposed: string | null;
}
