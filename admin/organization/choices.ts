/** Choices of an enum for a select input, labelled by message key. */
function choices(prefix: string, ids: readonly string[]): { id: string; name: string }[] {
  return ids.map((id) => ({ id, name: `${prefix}.${id}` }));
}

export const UNIT_KINDS = choices("organization.unitKind", [
  "PROVINCE",
  "PARTY_COMMITTEE",
  "DEPARTMENT",
  "DISTRICT",
  "COMMUNE",
  "BLOCK",
  "SCHOOL",
  "PUBLIC_SERVICE_UNIT",
  "MASS_ORGANIZATION",
  "OFFICE",
]);
export const UNIT_TREES = choices("organization.unitTree", ["STATE", "PARTY"]);
export const POSITION_CLASSES = choices("organization.positionClass", ["LEADER", "PROFESSIONAL", "SUPPORT"]);

export const SUBJECT_TYPES = choices("organization.subjectType", [
  "CADRE",
  "CIVIL_SERVANT",
  "PUBLIC_EMPLOYEE",
  "CONTRACT",
  "NON_SPECIALIZED",
]);

/** Whom a unit of a kind mostly employs. Example: "SCHOOL" → "PUBLIC_EMPLOYEE"; "DEPARTMENT" → "CIVIL_SERVANT". */
export function usualSubjectType(unitKind: string): string {
  if (unitKind === "SCHOOL" || unitKind === "PUBLIC_SERVICE_UNIT") return "PUBLIC_EMPLOYEE";
  return "CIVIL_SERVANT";
}

export const SUCCESSION_KINDS = choices("organization.successionKind", ["MERGE", "SPLIT", "RENAME", "DISSOLVE"]);

/** How a reference input searches: by the server's own accent-insensitive search. */
export function bySearch(search: string): { search: string } {
  return { search };
}
