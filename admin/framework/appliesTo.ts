import type { AppliesTo } from "./framework-rows.ts";

/**
 * Whom a part concerns, in the person's words; empty when everybody.
 * Example: `{ leading: false, subjectTypes: ["CIVIL_SERVANT"] }` → "người không giữ chức vụ lãnh đạo, quản lý; Công chức".
 */
export function appliesToText(appliesTo: AppliesTo | null, translate: (key: string) => string): string {
  if (appliesTo === null) return "";
  const leading =
    appliesTo.leading === null ? [] : [translate(`framework.appliesTo.${appliesTo.leading ? "leaders" : "others"}`)];
  const classes = (appliesTo.classes ?? []).map((one) => translate(`organization.positionClass.${one}`)).join(", ");
  const subjects = (appliesTo.subjectTypes ?? []).map((one) => translate(`organization.subjectType.${one}`)).join(", ");
  const contact =
    (appliesTo.publicContact ?? null) === null
      ? []
      : [translate(`framework.appliesTo.${appliesTo.publicContact ? "publicContact" : "noPublicContact"}`)];
  return [...leading, classes, subjects, ...contact].filter((part) => part !== "").join("; ");
}
