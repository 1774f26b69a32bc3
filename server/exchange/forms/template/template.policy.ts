import { ALLOWED, denied, type Verdict, type Viewer } from "../../../kernel/index.ts";

/** Specialists of the unit keep its templates. */
export function canKeepTemplates(viewer: Viewer, isSpecialist: boolean): Verdict {
  return viewer.isSystem || isSpecialist ? ALLOWED : denied("template.notSpecialist");
}
