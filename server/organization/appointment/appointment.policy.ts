import { ALLOWED, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { canOrganize, canReshape, type UnitFacts } from "../unit/unit.policy.ts";

/** Nobody appoints oneself: an appointment can make its holder the head of a unit. */
export function notOneself(viewer: Viewer, personId: string): Verdict {
  return !viewer.isSystem && viewer.personId === personId ? denied("appointment.own") : ALLOWED;
}

/** Whether the viewer may appoint the person in the unit. */
export function canAppoint(viewer: Viewer, facts: UnitFacts & { readonly personId: string }): Verdict {
  const reshape = canReshape(viewer, facts);
  return reshape.allowed ? notOneself(viewer, facts.personId) : reshape;
}

/** Whether the viewer may change or end the appointment. */
export function canChangeAppointment(
  viewer: Viewer,
  facts: { readonly covered: boolean; readonly personId: string },
): Verdict {
  const organize = canOrganize(viewer, facts);
  return organize.allowed ? notOneself(viewer, facts.personId) : organize;
}
