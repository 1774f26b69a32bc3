import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { BallotMode, MeetingState } from "./meeting.entity.ts";

/** What the rights over a meeting depend on. */
export interface MeetingFacts {
  readonly state: MeetingState;
  readonly mode: BallotMode;
  readonly isVoter: boolean;
  /** Whether the viewer heads the unit, is a deputy there, or is its organization specialist. */
  readonly isConvener: boolean;
}

/** Heads, deputies and specialists of the unit convene. */
export function canConvene(viewer: Viewer, isConvener: boolean): Verdict {
  return viewer.isSystem || isConvener ? ALLOWED : denied("meeting.notConvener");
}

/** Whoever is on the roll votes until the count. */
export function canVote(_viewer: Viewer, facts: MeetingFacts): Verdict {
  return allOf(facts.isVoter ? ALLOWED : denied("ballot.notVoter"), isVoting(facts));
}

/** Whoever may convene may count. */
export function canCloseMeeting(viewer: Viewer, facts: MeetingFacts): Verdict {
  return allOf(canConvene(viewer, facts.isConvener), isVoting(facts));
}

/** A secret vote is repeated by whoever may convene; that the key is lost is asked when it happens. */
export function canReopenVote(viewer: Viewer, facts: MeetingFacts): Verdict {
  const secret = facts.mode === BallotMode.SECRET ? ALLOWED : denied("meeting.notSecret");
  return allOf(canConvene(viewer, facts.isConvener), isVoting(facts), secret);
}

function isVoting({ state }: MeetingFacts): Verdict {
  return state === MeetingState.VOTING ? ALLOWED : denied("meeting.closed");
}
