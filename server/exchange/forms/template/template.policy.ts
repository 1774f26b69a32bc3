import { ALLOWED, denied, type Verdict, type Viewer } from "../../../kernel/index.ts";

/** Specialists of the unit keep its templates; whoever is one of any unit may begin to. */
export function canKeepTemplates(viewer: Viewer, isSpecialist: boolean): Verdict {
  return viewer.isSystem || isSpecialist ? ALLOWED : denied("template.notSpecialist");
}

/** The use of a template ends once, by those who keep it. */
export function canRetireTemplate(viewer: Viewer, facts: { isSpecialist: boolean; isRetired: boolean }): Verdict {
  const keeps = canKeepTemplates(viewer, facts.isSpecialist);
  return keeps.allowed && facts.isRetired ? denied("template.retired") : keeps;
}
