import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import type { BodyRole } from "../../organization/index.ts";
import { ProgrammeState } from "./action-programme.entity.ts";

/** What the rules about a programme need to know about it and the viewer. */
export interface ProgrammeFacts {
  readonly personId: string;
  readonly state: ProgrammeState;
  /** Part of the viewer in the collective today; null for somebody else. */
  readonly bodyRole: BodyRole | `${BodyRole}` | null;
  /** A specialist's grant covers the unit of the post or of the collective. */
  readonly specialist: boolean;
  /** The viewer heads the unit of the post or one above it. */
  readonly headAbove: boolean;
}

/** What one is to a programme. */
type Part = "OFFICIAL" | "MEMBER" | "CHAIR" | "SECRETARY" | "SPECIALIST" | "HEAD";

/** What somebody may do to a programme. */
export type ProgrammeVerb =
  "save" | "submit" | "discard" | "ask" | "answer" | "hear" | "approve" | "return" | "report" | "oversee" | "end";

const { DRAFT, SUBMITTED, RETURNED, APPROVED } = ProgrammeState;

/** Who may do what, and when: the one table of the process. */
const VERBS: Readonly<Record<ProgrammeVerb, { by: readonly Part[]; states: readonly ProgrammeState[]; rule: string }>> =
  {
    save: { by: ["OFFICIAL"], states: [DRAFT, RETURNED], rule: "programme.notOwn" },
    submit: { by: ["OFFICIAL"], states: [DRAFT, RETURNED], rule: "programme.notOwn" },
    discard: { by: ["OFFICIAL"], states: [DRAFT], rule: "programme.notOwn" },
    answer: { by: ["OFFICIAL"], states: [SUBMITTED, RETURNED, APPROVED], rule: "programme.notOwn" },
    report: { by: ["OFFICIAL"], states: [APPROVED], rule: "programme.notOwn" },
    ask: { by: ["MEMBER"], states: [SUBMITTED, RETURNED, APPROVED], rule: "programme.notMember" },
    hear: {
      by: ["CHAIR", "SECRETARY", "SPECIALIST"],
      states: [SUBMITTED, RETURNED, APPROVED],
      rule: "programme.notSecretary",
    },
    approve: { by: ["CHAIR", "SPECIALIST"], states: [SUBMITTED], rule: "programme.notChair" },
    return: { by: ["CHAIR", "SPECIALIST"], states: [SUBMITTED], rule: "programme.notChair" },
    oversee: { by: ["CHAIR", "SECRETARY", "SPECIALIST", "HEAD"], states: [APPROVED], rule: "programme.notOverseer" },
    end: { by: ["CHAIR", "SPECIALIST"], states: [APPROVED], rule: "programme.notChair" },
  };

/** Whether the viewer is somebody who may ever do it. Nobody approves, confirms or judges a programme of one's own. */
export function isEntitled(viewer: Viewer, facts: ProgrammeFacts, verb: ProgrammeVerb): Verdict {
  if (viewer.isSystem) return ALLOWED;
  const { by, rule } = VERBS[verb];
  const parts = partsOf(viewer, facts);
  if (by.some((part) => parts.includes(part))) return ALLOWED;
  return denied(parts.includes("OFFICIAL") ? "programme.own" : rule);
}

/** Whether the programme stands where it may be done. */
export function isTimely({ state }: Pick<ProgrammeFacts, "state">, verb: ProgrammeVerb): Verdict {
  return VERBS[verb].states.includes(state) ? ALLOWED : denied("programme.wrongState");
}

/** Both. */
export function mayDo(viewer: Viewer, facts: ProgrammeFacts, verb: ProgrammeVerb): Verdict {
  return allOf(isEntitled(viewer, facts, verb), isTimely(facts, verb));
}

/** States in which it may be done. */
export function statesOf(verb: ProgrammeVerb): readonly ProgrammeState[] {
  return VERBS[verb].states;
}

/** A specialist speaks for the collective and names its document; the chair speaks for oneself. */
export function needsDocument(viewer: Viewer, { bodyRole }: Pick<ProgrammeFacts, "bodyRole">): boolean {
  return !viewer.isSystem && bodyRole !== "CHAIR";
}

/** Only for one's own appointment, while it lasts. */
export function canDraft(
  viewer: Viewer,
  appointment: { readonly personId: string; readonly endsOn: string | null },
  today: string,
): Verdict {
  if (!viewer.isSystem && viewer.personId !== appointment.personId) return denied("programme.notOwn");
  return appointment.endsOn !== null && appointment.endsOn < today ? denied("programme.appointmentEnded") : ALLOWED;
}

function partsOf(viewer: Viewer, { personId, bodyRole, specialist, headAbove }: ProgrammeFacts): Part[] {
  if (viewer.personId === personId) return ["OFFICIAL"];
  const parts: Part[] = bodyRole === null ? [] : ["MEMBER"];
  if (bodyRole === "CHAIR" || bodyRole === "SECRETARY") parts.push(bodyRole);
  if (specialist) parts.push("SPECIALIST");
  if (headAbove) parts.push("HEAD");
  return parts;
}
