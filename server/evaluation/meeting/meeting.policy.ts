import { ability, ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { BallotMode, type Meeting, MeetingState } from "./meeting.entity.ts";
import { Attendance } from "./meeting.enums.ts";
import type { MeetingAbilities } from "./meeting.views.ts";

/** What the rights over a meeting depend on. */
export interface MeetingFacts extends Pick<Meeting, "state" | "mode" | "chairConfirmedAt" | "secretaryConfirmedAt"> {
  readonly isVoter: boolean;
  /** Whether the viewer heads the unit, is a deputy there, is its specialist, or is an officer of the collective. */
  readonly isConvener: boolean;
  readonly isChair: boolean;
  readonly isSecretary: boolean;
  /** Whether the viewer reads the unit's evaluations. */
  readonly isReader: boolean;
  /** Whether the viewer was marked present or absent. */
  readonly attendance: Attendance | null;
}

/** Heads, deputies and specialists of the unit convene; chair and secretary a collective. */
export function canConvene(viewer: Viewer, isConvener: boolean): Verdict {
  return viewer.isSystem || isConvener ? ALLOWED : denied("meeting.notConvener");
}

/** Whoever is on the roll votes until the count, unless marked absent. */
export function canVote(_viewer: Viewer, facts: MeetingFacts): Verdict {
  const away = facts.attendance === Attendance.ABSENT || facts.attendance === Attendance.EXCUSED;
  return allOf(
    facts.isVoter ? ALLOWED : denied("ballot.notVoter"),
    facts.mode === BallotMode.NONE ? denied("ballot.noVote") : ALLOWED,
    isVoting(facts),
    away ? denied("ballot.absent") : ALLOWED,
  );
}

/** Whoever may convene may count, and the chair. */
export function canCloseMeeting(viewer: Viewer, facts: MeetingFacts): Verdict {
  return allOf(canConvene(viewer, facts.isConvener || facts.isChair), isVoting(facts));
}

/** A secret vote is repeated by whoever may convene; that the key is lost is asked when it happens. */
export function canReopenVote(viewer: Viewer, facts: MeetingFacts): Verdict {
  const secret = facts.mode === BallotMode.SECRET ? ALLOWED : denied("meeting.notSecret");
  return allOf(canConvene(viewer, facts.isConvener), isVoting(facts), secret);
}

/** Chair, secretary and conveners record who took part, until the count. */
export function canRecordAttendance(viewer: Viewer, facts: MeetingFacts): Verdict {
  return allOf(keepsRecord(viewer, facts), isVoting(facts));
}

/** Chair, secretary and conveners record what was said, until somebody has confirmed the minutes. */
export function canRecordOpinion(viewer: Viewer, facts: MeetingFacts): Verdict {
  return allOf(keepsRecord(viewer, facts), isConfirmed(facts) ? denied("meeting.confirmed") : ALLOWED);
}

/** Chair and secretary confirm the minutes of a closed meeting, each once. */
export function canConfirmMinutes(viewer: Viewer, facts: MeetingFacts): Verdict {
  const waits =
    (facts.isChair && facts.chairConfirmedAt === null) || (facts.isSecretary && facts.secretaryConfirmedAt === null);
  return allOf(
    facts.isChair || facts.isSecretary ? ALLOWED : denied("meeting.notOfficer"),
    facts.state === MeetingState.CLOSED ? ALLOWED : denied("meeting.notCounted"),
    waits || viewer.isSystem ? ALLOWED : denied("meeting.confirmed"),
  );
}

/** The minutes tell every tally: for those in charge, chair and secretary. */
export function canReadMinutes(viewer: Viewer, facts: MeetingFacts): Verdict {
  const inCharge = viewer.isSystem || facts.isConvener || facts.isReader || facts.isChair || facts.isSecretary;
  return allOf(
    inCharge ? ALLOWED : denied("meeting.minutesNotYours"),
    facts.state === MeetingState.CLOSED ? ALLOWED : denied("meeting.notCounted"),
  );
}

/** What the viewer may do to a meeting: the answers of the policies that the verbs ask. */
export function abilitiesOfMeeting(viewer: Viewer, facts: MeetingFacts): MeetingAbilities {
  const ask = (policy: typeof canVote) => ability(policy(viewer, facts));
  return {
    canVote: ask(canVote),
    canClose: ask(canCloseMeeting),
    canReopen: ask(canReopenVote),
    canRecordAttendance: ask(canRecordAttendance),
    canRecordOpinion: ask(canRecordOpinion),
    canConfirmMinutes: ask(canConfirmMinutes),
    canReadMinutes: ask(canReadMinutes),
  };
}

function keepsRecord(viewer: Viewer, facts: MeetingFacts): Verdict {
  const keeps = viewer.isSystem || facts.isConvener || facts.isChair || facts.isSecretary;
  return keeps ? ALLOWED : denied("meeting.notOfficer");
}

function isConfirmed({ chairConfirmedAt, secretaryConfirmedAt }: MeetingFacts): boolean {
  return chairConfirmedAt !== null || secretaryConfirmedAt !== null;
}

function isVoting({ state }: MeetingFacts): Verdict {
  return state === MeetingState.VOTING ? ALLOWED : denied("meeting.closed");
}
