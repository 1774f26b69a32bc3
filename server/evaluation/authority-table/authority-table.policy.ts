import { ALLOWED, denied, type Verdict, type Viewer } from "../../kernel/index.ts";

/** What the rights over a row depend on. */
export interface RowFacts {
  /** Whether the viewer is an organization specialist of the table's unit. */
  readonly isSpecialist: boolean;
  /** Whether the viewer holds today the title that the row names, or sits in its collective. */
  readonly holdsTitle: boolean;
  /** Whether the viewer heads a unit that the table reaches, or decides there by grant: rows say over whom. */
  readonly decidesThere: boolean;
}

/** The specialists of a unit keep its table; nobody gives an authority to oneself. */
export function canKeepRow(viewer: Viewer, { isSpecialist, holdsTitle, decidesThere }: RowFacts): Verdict {
  if (viewer.isSystem) return ALLOWED;
  if (!isSpecialist) return denied("authority.notSpecialist");
  return holdsTitle || decidesThere ? denied("authority.ownTitle") : ALLOWED;
}
