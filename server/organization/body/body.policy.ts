import { ALLOWED, denied, type Verdict, type Viewer } from "../../kernel/index.ts";
import { canOrganize } from "../unit/unit.policy.ts";

/** Memberships are kept by the specialists of the collective's unit; nobody brings oneself in. */
export function canChangeMembership(
  viewer: Viewer,
  facts: { readonly covered: boolean; readonly personId: string },
): Verdict {
  const organize = canOrganize(viewer, facts);
  if (!organize.allowed || viewer.isSystem) return organize;
  return viewer.personId === facts.personId ? denied("bodyMember.own") : ALLOWED;
}
