import { ALLOWED, denied, type Verdict, type Viewer } from "../../kernel/index.ts";

/** Results of other agencies are entered by specialists of the person's units, never about oneself. */
export function canRecordExternalResult(
  viewer: Viewer,
  facts: { readonly isSpecialist: boolean; readonly isSelf: boolean },
): Verdict {
  if (viewer.isSystem) return ALLOWED;
  return facts.isSpecialist && !facts.isSelf ? ALLOWED : denied("external.notSpecialist");
}

/** The former unit speaks through its head of today, never about oneself. */
export function canRecordOpinion(
  viewer: Viewer,
  facts: { readonly isHead: boolean; readonly isSelf: boolean; readonly isOpen: boolean },
): Verdict {
  if (!viewer.isSystem && (!facts.isHead || facts.isSelf)) return denied("formerUnit.notHead");
  return facts.isOpen ? ALLOWED : denied("formerUnit.decided");
}
