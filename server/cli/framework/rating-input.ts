import type { FrameworkFile } from "../../framework/index.ts";
import { allCriteria, type RatingContent, type RatingInput, withKnownFacts } from "../../rating/index.ts";
import type { RollUpCase, ScoreCase } from "./case-shapes.ts";

type Facts = Omit<ScoreCase | RollUpCase, "criteria" | "to" | "periods">;

/**
 * What a case means to the engine: "true" and "false" as yes and no where a criterion asks for that, and facts under
 * the names by which a scheme asks for them.
 */
export function ratingInputOf(file: FrameworkFile, one: Facts, criteria: ScoreCase["criteria"] = {}): RatingInput {
  const { id: _id, ...facts } = one;
  const { subjectTypes } = file.scope;
  const subjectType = one.subjectType ?? (subjectTypes?.length === 1 ? subjectTypes[0] : null) ?? null;
  return withKnownFacts(file, { ...facts, subjectType, criteria: withYesNo(file, criteria) } as RatingInput);
}

function withYesNo({ groups }: RatingContent, criteria: ScoreCase["criteria"]): ScoreCase["criteria"] {
  const yesNo = new Set(
    allCriteria(groups).flatMap(({ criterion: { code, method } }) => (method === "PASS_FAIL" ? [code] : [])),
  );
  const entries = Object.entries(criteria).map(([code, answer]) => {
    const isText = answer === "true" || answer === "false";
    return [code, yesNo.has(code) && isText ? answer === "true" : answer] as const;
  });
  return Object.fromEntries(entries);
}
