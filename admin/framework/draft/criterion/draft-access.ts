import { createContext, useContext } from "react";
import type { EditDraft } from "../changes/useHistory.ts";
import type { DraftContent, DraftPlace } from "../draft-content.ts";

/** The draft around the part that a form edits; the same object while one writes, so that nothing is drawn anew for it. */
export interface DraftAccess {
  readonly read: () => DraftContent;
  readonly place: DraftPlace;
  /** Competencies have levels with words and nothing else: what a regulation scores by is not asked of them. */
  readonly isCompetency: boolean;
  readonly edit: EditDraft;
}

/** Set around the form beside the tree; elsewhere a part is edited by itself. */
export const DraftAround = createContext<DraftAccess | null>(null);

export function useDraftAround(): DraftAccess | null {
  return useContext(DraftAround);
}
