import { ALLOWED, allOf, denied, type Verdict, type Viewer } from "../kernel/index.ts";
import type { Publication } from "./publication.entity.ts";

/** What the rights over the publications of a unit depend on. */
export interface PublicationRights {
  readonly isSpecialist: boolean;
  /** Head of the unit, or of one above it. */
  readonly isHead: boolean;
  readonly isAuditor: boolean;
}

/** Publishing is for the specialists of the unit and for its heads, who decide there. */
export function canPublish(viewer: Viewer, { isSpecialist, isHead }: PublicationRights): Verdict {
  return viewer.isSystem || isSpecialist || isHead ? ALLOWED : denied("publication.notPublisher");
}

/** What is shown may be taken back by whoever may publish. */
export function canWithdraw(
  viewer: Viewer,
  rights: PublicationRights,
  { withdrawnAt, supersededById }: Pick<Publication, "withdrawnAt" | "supersededById">,
): Verdict {
  const isShown = withdrawnAt === null && supersededById === null;
  return allOf(canPublish(viewer, rights), isShown ? ALLOWED : denied("publication.notShown"));
}

/** Whether the viewer reads the whole record of what was shown when, and what has changed since. */
export function readsRecord(viewer: Viewer, { isSpecialist, isHead, isAuditor }: PublicationRights): boolean {
  return viewer.isSystem || isSpecialist || isHead || isAuditor;
}
