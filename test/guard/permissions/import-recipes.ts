import type { Recipe } from "./recipe.ts";

/** Units are brought by the plain call; each further kind is a call of its own. */
const CALLS: readonly (readonly [kind: string, suffix: string])[] = [
  ["UNITS", ""],
  ...["POSITIONS", "PEOPLE", "ACCOUNTS", "REQUIREMENTS", "HISTORICAL_RESULTS", "COMPETENCY_FRAMEWORKS"].map(
    (kind) => [kind, ` (${kind})`] as const,
  ),
];

/** Bringing in lists. Files are one's own uploads, of which nobody here has any. */
export const importVerbs: Readonly<Record<string, Recipe>> = Object.fromEntries(
  CALLS.map(([kind, suffix]) => [`bringImport${suffix}`, ({ unitId }) => ({ kind, fileId: unitId })]),
);

/** Reading lists without bringing them in. */
export const importQuestions: Readonly<Record<string, Recipe>> = Object.fromEntries(
  CALLS.map(([kind, suffix]) => [`previewImport${suffix}`, ({ unitId }) => ({ input: { kind, fileId: unitId } })]),
);
